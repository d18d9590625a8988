import { poolPrivate } from "../../../lib/rules/pool/pool-private";
import { ruleTable } from "../rule-table";

ruleTable(poolPrivate, {
  keeps: {
    "the whole of 10.0.0.0/8": { clientPool: ["10.0.0.0/8"] },
    "the end of 172.16.0.0/12": { clientPool: ["172.31.255.0/24"] },
    "192.168.0.0/16": { clientPool: ["192.168.0.0/16"] },
    "shared space of carriers": { clientPool: ["100.64.0.0/16"] },
    "global IPv6": { clientPool: ["2001:db8::/64"] },
  },
  breaks: {
    "one block past 172.16.0.0/12": [
      { clientPool: ["172.32.0.0/24"] },
      "client block 172.32.0.0/24 is not private address space",
    ],
    "a block around private space": [
      { clientPool: ["192.0.0.0/8"] },
      "client block 192.0.0.0/8 is not private address space",
    ],
    "public space beside private": [
      { clientPool: ["10.9.0.0/24", "203.0.113.0/24"] },
      "client block 203.0.113.0/24 is not private address space",
    ],
  },
});
