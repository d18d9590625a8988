import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { attribute, every, is, notTogether } from "../terraform";

export const peeringUseRemoteOnce = defineRule({
  id: "peering-use-remote-once",
  statement: "A network that uses the gateway of a peer has no gateway of its own and uses no other.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-peering-gateway-transit",
    date: "2026-11-22",
  },
  azure: { when: "apply" },
  window: always,
  reads: ["peerings"],
  monotone: true,
  find: ({ peerings }) =>
    peerings
      .filter(({ useRemoteGateways }) => useRemoteGateways === true)
      .flatMap(({ name, remoteHasGateway, remoteGatewayUses = 1 }) => {
        if (remoteHasGateway === true) return [{ name, fault: "a network with a gateway of its own" }];
        return remoteGatewayUses > 1 ? [{ name, fault: `a network that uses ${remoteGatewayUses}` }] : [];
      }),
  message: ({ name, fault }) => `peering ${name} uses this gateway from ${fault}`,
  remedy: "Set use_remote_gateways on one peering of that network, and on none if it has a gateway.",
  atPlan: ({ peerings }) => {
    const hasGateway = is(attribute("peering", "remoteHasGateway"), true);
    const usesMore = "try(peering.remoteGatewayUses > 1, false)";
    const uses = is(attribute("peering", "useRemoteGateways"), true);
    return every(peerings, "peering", notTogether(uses, `(${hasGateway} || ${usesMore})`));
  },
  examples: {
    bad: { peerings: [{ name: "spoke", useRemoteGateways: true, remoteHasGateway: true }] },
    good: { peerings: [{ name: "spoke", useRemoteGateways: true, remoteHasGateway: false }] },
  },
});
