import { defineRule } from "../rule";
import { is, notTogether } from "../terraform";
import { notOnBasic } from "./not-on-basic";

export const basicNoBgp = defineRule({
  ...notOnBasic("BGP"),
  id: "basic-no-bgp",
  statement: "A gateway of SKU Basic has no BGP, and no BGP settings either.",
  azure: {
    when: "apply",
    code: "BasicSkuVirtualNetworkGatewayDoesNotSupportBgp",
    says: "A virtual network gateway SKU of Standard or higher is required for BGP support",
  },
  reads: ["sku", "bgp", "bgpSettings"],
  needs: ["sku"],
  find: ({ sku, bgp, bgpSettings }) => {
    if (sku !== "Basic") return [];
    if (bgp === true) return ["BGP"];
    return bgpSettings === true ? ["BGP settings, though BGP is off"] : [];
  },
  message: (what) => `SKU Basic with ${what}`,
  remedy: 'Take SKU "VpnGw1AZ" or larger, or leave out BGP and its settings.',
  atPlan: ({ sku, bgp, bgpSettings }) =>
    notTogether(is(sku, "Basic"), `(${is(bgp, true)} || ${is(bgpSettings, true)})`),
  examples: { bad: { sku: "Basic", bgp: true }, good: { sku: "VpnGw1AZ", bgp: true, bgpSettings: true } },
});
