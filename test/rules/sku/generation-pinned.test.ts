import { generationPinned } from "../../../lib/rules/sku/generation-pinned";
import { ruleTable } from "../rule-table";

ruleTable(generationPinned, {
  keeps: {
    "no generation": {},
    "the generation Azure moves gateways to": { generation: "Generation2" },
  },
  breaks: {
    "the generation Azure moves gateways from": [
      { generation: "Generation1" },
      "generation Generation1 is written",
    ],
  },
});
