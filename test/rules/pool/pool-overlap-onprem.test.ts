import { poolOverlapOnprem } from "../../../lib/rules/pool/pool-overlap-onprem";
import { ruleTable } from "../rule-table";

const beside = (
  ...clientPool: string[]
): { clientPool: string[]; onPremisesSpaces: { name: string; value: string }[] } => ({
  clientPool,
  onPremisesSpaces: [
    { name: "office", value: "192.168.0.0/17" },
    { name: "home", value: "192.168.200.0/24" },
  ],
});

ruleTable(poolOverlapOnprem, {
  keeps: {
    "a block starting one address above the office": beside("192.168.128.0/24"),
    "a block ending one address below it": beside("192.167.255.0/24"),
    "no networks told": { clientPool: ["192.168.1.0/24"] },
  },
  breaks: {
    "a block inside the office": [
      beside("192.168.1.0/24"),
      "client block 192.168.1.0/24 overlaps 192.168.0.0/17 of office",
    ],
    "a block around both": [
      beside("192.168.0.0/16"),
      [
        "client block 192.168.0.0/16 overlaps 192.168.0.0/17 of office",
        "client block 192.168.0.0/16 overlaps 192.168.200.0/24 of home",
      ],
    ],
  },
});
