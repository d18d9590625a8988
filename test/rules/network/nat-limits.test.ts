import { natLimits } from "../../../lib/rules/network/nat-limits";
import { ruleTable } from "../rule-table";
import { natRule } from "./nat-rules";

const rules = (count: number): ReturnType<typeof natRule>[] =>
  Array.from({ length: count }, (_, index) => natRule(`rule${index}`));

ruleTable(natLimits, {
  keeps: { "as many as a gateway takes": { natRules: rules(500) }, none: {} },
  breaks: { "one too many": [{ natRules: rules(501) }, "501 NAT rules"] },
});
