import { vnetPrefixes600 } from "../../../lib/rules/network/vnet-prefixes-600";
import { ruleTable } from "../rule-table";

ruleTable(vnetPrefixes600, {
  keeps: { "as many as a gateway takes": { networkPrefixCount: 600 }, "no number told": {} },
  breaks: { "one too many": [{ networkPrefixCount: 601 }, "601 address prefixes"] },
});
