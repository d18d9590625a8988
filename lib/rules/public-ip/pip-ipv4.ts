import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { has, unnamed } from "../terraform";

export const pipIpv4 = defineRule({
  id: "pip-ipv4",
  statement: "A gateway's public IPs are IPv4.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses",
    date: "2021-12-27",
  },
  window: always,
  reads: ["publicIpVersions"],
  monotone: true,
  find: ({ publicIpVersions }) => publicIpVersions.filter(({ value }) => value === "IPv6"),
  message: ({ name, value }) => `public IP ${name} is ${value}; Microsoft's table lists IPv4 only`,
  remedy: 'Leave ip_version out on the public IP, or write "IPv4".',
  atPlan: ({ publicIpVersions }) => `!${has(unnamed(publicIpVersions), "IPv6")}`,
  examples: {
    bad: { publicIpVersions: [{ name: "vpn-pip", value: "IPv6" }] },
    good: { publicIpVersions: [{ name: "vpn-pip", value: "IPv4" }] },
  },
});
