import { natSku } from "../../../lib/rules/network/nat-sku";
import { ruleTable } from "../rule-table";
import { natRule } from "./nat-rules";

const natRules = [natRule("office", "10.1.0.0/24")];

ruleTable(natSku, {
  keeps: {
    "the smallest SKU with NAT": { sku: "VpnGw2AZ", natRules },
    "the largest without zones": { sku: "VpnGw5", natRules },
    "a SKU without NAT and no rules": { sku: "VpnGw1AZ" },
  },
  breaks: {
    "the largest SKU without NAT": [{ sku: "VpnGw1AZ", natRules }, "NAT rules on SKU VpnGw1AZ"],
    Basic: [{ sku: "Basic", natRules }, "NAT rules on SKU Basic"],
    "a legacy SKU": [{ sku: "HighPerformance", natRules }, "NAT rules on SKU HighPerformance"],
  },
});
