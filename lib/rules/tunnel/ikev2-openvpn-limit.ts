import { clientCapacity, sstpShare } from "../../domain/client-capacity";
import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { skus, skuTableSource, smallestSkuFor } from "../../domain/sku";
import { sameSet } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { has, sortedText } from "../terraform";

const capacities = Object.fromEntries(skus.map((sku) => [sku, clientCapacity(sku, [])]));

export const ikev2OpenvpnLimit = defineRule({
  id: "ikev2-openvpn-limit",
  statement: "A gateway's SKU carries as many clients over IKEv2 and OpenVPN as are expected.",
  severity: "error",
  source: skuTableSource,
  azure: { when: "client connect" },
  window: always,
  reads: ["sku", "tunnels", "expectedClients"],
  needs: ["sku", "expectedClients"],
  find: ({ sku = "", tunnels, expectedClients = 0 }) => {
    const carries = clientCapacity(sku, tunnels);
    if (carries === undefined || expectedClients <= carries || sameSet(tunnels, ["SSTP"])) return [];
    return [{ sku, tunnels, expectedClients, carries }];
  },
  message: ({ sku, expectedClients, carries }) =>
    `${expectedClients} clients expected, and ${sku} carries ${carries}`,
  remedy: "Spread the clients over several gateways.",
  fix: ({ tunnels, expectedClients }) => {
    const sku = smallestSkuFor(expectedClients - sstpShare(tunnels));
    return sku && `Take SKU "${sku}".`;
  },
  atPlan: ({ sku, tunnels, expectedClients }) =>
    `${sortedText(tunnels)} == "SSTP" || try(${expectedClients} <= ${JSON.stringify(capacities)}[${sku}] + (${has(tunnels, "SSTP")} ? ${limits.sstpClients} : 0), true)`,
  examples: {
    bad: { sku: "VpnGw1AZ", tunnels: ["OpenVPN"], expectedClients: 251 },
    good: { sku: "VpnGw1AZ", tunnels: ["OpenVPN"], expectedClients: 250 },
  },
});
