import { poolMinSize } from "../../../lib/rules/pool/pool-min-size";
import { ruleTable } from "../rule-table";

ruleTable(poolMinSize, {
  keeps: {
    "the smallest block of one instance": { clientPool: ["172.16.201.0/29"] },
    "the smallest block of one instance, said to be so": {
      clientPool: ["172.16.201.0/29"],
      activeActive: false,
    },
    "the smallest block of two instances": { clientPool: ["172.16.201.0/28"], activeActive: true },
    "an IPv6 block": { clientPool: ["fd00:201::/64"] },
    "no pool": { activeActive: true },
  },
  breaks: {
    "one bit longer": [
      { clientPool: ["172.16.201.0/30"] },
      {
        message: "client block 172.16.201.0/30 is smaller than /29",
        remedy: "Give clients a block of /29 or larger.",
      },
    ],
    "one bit longer on two instances": [
      { clientPool: ["172.16.201.0/29"], activeActive: true },
      {
        message: "client block 172.16.201.0/29 is smaller than /28",
        remedy: "Give clients a block of /28 or larger.",
      },
    ],
    "the small one of two": [
      { clientPool: ["172.16.200.0/24", "172.16.201.0/32"] },
      "client block 172.16.201.0/32 is smaller than /29",
    ],
  },
});
