import { always } from "../../domain/day";
import { defineRule } from "../rule";

export const pipRoutingPreference = defineRule({
  id: "pip-routing-preference",
  statement: "The public IPs of a new gateway are not routed over the internet by preference.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/virtual-network/ip-services/routing-preference-overview",
    date: "2023-05-08",
  },
  window: always,
  reads: ["deployed", "publicIpRoutingPreferences"],
  needs: ["publicIpRoutingPreferences"],
  monotone: true,
  find: ({ deployed, publicIpRoutingPreferences }) =>
    deployed === undefined ? publicIpRoutingPreferences.filter(({ value }) => value === "Internet") : [],
  message: ({ name, value }) =>
    `public IP ${name} has routing preference ${value}, for which Microsoft's list names no VPN gateways`,
  remedy: "Leave the RoutingPreference ip tag out on the public IP.",
  examples: {
    bad: { publicIpRoutingPreferences: [{ name: "vpn-pip", value: "Internet" }] },
    good: { publicIpRoutingPreferences: [] },
  },
});
