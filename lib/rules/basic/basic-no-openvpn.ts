import { defineRule } from "../rule";
import { has, is, notTogether } from "../terraform";
import { notOnBasic } from "./not-on-basic";

export const basicNoOpenvpn = defineRule({
  ...notOnBasic("tunnel type OpenVPN"),
  id: "basic-no-openvpn",
  statement: "A gateway of SKU Basic takes no OpenVPN clients.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/howto-point-to-site-multi-auth",
    date: "2022-07-29",
  },
  azure: { when: "apply", says: "Vpn client protocol OpenVPN is not supported for basic Sku gateway" },
  reads: ["sku", "tunnels"],
  needs: ["sku", "tunnels"],
  find: ({ sku, tunnels }) => (sku === "Basic" && tunnels.includes("OpenVPN") ? [sku] : []),
  atPlan: ({ sku, tunnels }) => notTogether(is(sku, "Basic"), has(tunnels, "OpenVPN")),
  examples: { bad: { sku: "Basic", tunnels: ["OpenVPN"] }, good: { sku: "VpnGw1AZ", tunnels: ["OpenVPN"] } },
});
