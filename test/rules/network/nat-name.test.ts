import { natName } from "../../../lib/rules/network/nat-name";
import { ruleTable } from "../rule-table";
import { natRule } from "./nat-rules";

ruleTable(natName, {
  keeps: { "a name without a slash": { natRules: [natRule("office-10.1.0.0_24")] }, "no rules": {} },
  breaks: {
    "a name with slashes": [
      { natRules: [natRule("office/10.1.0.0/24"), natRule("branch")] },
      { message: 'NAT rule "office/10.1.0.0/24"', remedy: 'Write "office-10.1.0.0-24".' },
    ],
  },
});
