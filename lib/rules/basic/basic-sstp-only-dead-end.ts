import { sstpLifecycle } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { attribute, has, is, notTogether } from "../terraform";
import { notOnBasic } from "./not-on-basic";

export const basicSstpOnlyDeadEnd = defineRule({
  ...notOnBasic("SSTP as its only tunnel type, which can no longer be enabled"),
  id: "basic-sstp-only-dead-end",
  statement: "A new gateway of SKU Basic does not depend on SSTP.",
  why: "Basic takes no OpenVPN and SSTP can no longer be enabled: no tunnel type is left but IKEv2, which is contested on Basic.",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/ikev2-openvpn-from-sstp",
    date: "2025-09-29",
  },
  azure: { when: "apply" },
  window: { from: sstpLifecycle.enableStop },
  reads: ["sku", "tunnels", "deployed"],
  needs: ["sku", "tunnels"],
  find: ({ sku, tunnels, deployed }) =>
    sku === "Basic" &&
    tunnels.length > 0 &&
    tunnels.every((tunnel) => tunnel === "SSTP") &&
    (deployed === undefined || deployed.tunnels?.includes("SSTP") === false)
      ? [sku]
      : [],
  remedy: 'Take SKU "VpnGw1AZ" with tunnel type "OpenVPN", "IKEv2" or both.',
  atPlan: ({ sku, tunnels, deployed }) => {
    const before = attribute(deployed, "tunnels");
    return notTogether(
      is(sku, "Basic"),
      `try(length(${tunnels}) > 0, false)`,
      `try(alltrue([for tunnel in ${tunnels} : tunnel == "SSTP"]), false)`,
      `(${is(deployed, null)} || !(${is(before, null)} || ${has(before, "SSTP")}))`,
    );
  },
  examples: { bad: { sku: "Basic", tunnels: ["SSTP"] }, good: { sku: "VpnGw1AZ", tunnels: ["OpenVPN"] } },
});
