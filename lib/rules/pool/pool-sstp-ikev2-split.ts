import { always } from "../../domain/day";
import { ipv4Addresses, poolCapacity, poolPrefixFor } from "../../domain/pool-capacity";
import { defineRule } from "../rule";

export const poolSstpIkev2Split = defineRule({
  id: "pool-sstp-ikev2-split",
  statement: "Where SSTP and IKEv2 share a client pool, the part for IKEv2 holds the expected clients.",
  why: "The pool is split for good: half of it, 128 addresses at most, is for SSTP.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-certificate-gateway",
      date: "2025-03-10",
    },
    decided: "That page splits pools equally; the newer one says how large pools are split.",
  },
  azure: { when: "client connect" },
  window: always,
  reads: ["clientPool", "tunnels", "expectedClients"],
  needs: ["clientPool", "tunnels", "expectedClients"],
  find: ({ clientPool, tunnels, expectedClients = 0 }) => {
    const addresses = ipv4Addresses(clientPool);
    const { sstp, ikev2OpenVpn } = poolCapacity(addresses, tunnels);
    // More clients than addresses is pool-vs-capacity.
    const short = expectedClients <= addresses && ikev2OpenVpn < expectedClients;
    return tunnels.includes("IkeV2") && short ? [{ sstp, ikev2OpenVpn, expectedClients, tunnels }] : [];
  },
  message: ({ sstp, ikev2OpenVpn, expectedClients }) =>
    `${expectedClients} expected clients for a pool split into ${ikev2OpenVpn} addresses for IKEv2 and ${sstp} for SSTP`,
  remedy: "Give clients a larger block, or drop SSTP.",
  fix: ({ expectedClients, tunnels }) =>
    `Give clients a block of /${poolPrefixFor(expectedClients, tunnels)} or larger, or drop SSTP.`,
  examples: {
    bad: { clientPool: ["172.16.201.0/24"], tunnels: ["IkeV2", "SSTP"], expectedClients: 129 },
    good: { clientPool: ["172.16.201.0/24"], tunnels: ["IkeV2", "OpenVPN"], expectedClients: 129 },
  },
});
