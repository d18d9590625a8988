import { basicNoPolicyGroups } from "../../../lib/rules/basic/basic-no-policy-groups";
import { ruleTable } from "../rule-table";

const policyGroups = [{ name: "staff", isDefault: true, priority: 0, members: [] }];

ruleTable(basicNoPolicyGroups, {
  keeps: {
    "policy groups on another SKU": { sku: "VpnGw1AZ", policyGroups },
    "Basic without policy groups": { sku: "Basic" },
  },
  breaks: { "one policy group on Basic": [{ sku: "Basic", policyGroups }, "SKU Basic with policy groups"] },
});
