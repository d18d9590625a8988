import { poolSelfOverlap } from "../../../lib/rules/pool/pool-self-overlap";
import { ruleTable } from "../rule-table";

ruleTable(poolSelfOverlap, {
  keeps: {
    "blocks side by side": { clientPool: ["172.16.200.0/24", "172.16.201.0/24"] },
    "one block": { clientPool: ["172.16.200.0/24"] },
    "blocks of both IP versions": { clientPool: ["0.0.0.0/0", "::/0"] },
  },
  breaks: {
    "a block inside an earlier one": [
      { clientPool: ["172.16.200.0/22", "172.16.201.0/24"] },
      {
        message: "client block 172.16.201.0/24 overlaps client block 172.16.200.0/22",
        remedy: "Leave out 172.16.201.0/24: 172.16.200.0/22 holds its addresses.",
      },
    ],
    "a block inside a later one": [
      { clientPool: ["172.16.201.0/24", "172.16.200.0/22"] },
      {
        message: "client block 172.16.201.0/24 overlaps client block 172.16.200.0/22",
        remedy: "Leave out 172.16.201.0/24: 172.16.200.0/22 holds its addresses.",
      },
    ],
    "the same block twice": [
      { clientPool: ["172.16.201.0/24", "10.9.0.0/24", "172.16.201.0/24"] },
      "client block 172.16.201.0/24 overlaps client block 172.16.201.0/24",
    ],
  },
});
