import { poolOverlapPeers } from "../../../lib/rules/pool/pool-overlap-peers";
import { ruleTable } from "../rule-table";

const peeredSpaces = [{ name: "spoke", value: "10.2.0.0/16" }];

ruleTable(poolOverlapPeers, {
  keeps: {
    "a block starting one address above the peer": { clientPool: ["10.3.0.0/24"], peeredSpaces },
    "a block ending one address below it": { clientPool: ["10.1.255.0/24"], peeredSpaces },
    "no peers": { clientPool: ["10.2.5.0/24"] },
  },
  breaks: {
    "a block inside the peer": [
      { clientPool: ["10.2.5.0/24"], peeredSpaces },
      "client block 10.2.5.0/24 overlaps 10.2.0.0/16 of the peered network spoke",
    ],
  },
});
