import { poolAligned } from "../../../lib/rules/pool/pool-aligned";
import { ruleTable } from "../rule-table";

ruleTable(poolAligned, {
  keeps: {
    "the lowest address of a block": { clientPoolWritten: ["10.20.22.0/23"] },
    "the same address in a smaller block": { clientPoolWritten: ["10.20.23.0/24"] },
    "an IPv6 block": { clientPoolWritten: ["fd00:0:201::/48"] },
    "what is no block, which is another rule's": { clientPoolWritten: ["10.20.23.1", "office"] },
  },
  breaks: {
    "an address in the upper half": [
      { clientPoolWritten: ["10.20.23.0/23"] },
      {
        message: "client block 10.20.23.0/23 lies inside 10.20.22.0/23, which starts lower",
        remedy: 'Write "10.20.22.0/23".',
      },
    ],
    "the second address": [
      { clientPoolWritten: ["10.20.22.1/23"] },
      "client block 10.20.22.1/23 lies inside 10.20.22.0/23, which starts lower",
    ],
    "an IPv6 address inside a block": [
      { clientPoolWritten: ["fd00:201::1/64"] },
      "client block fd00:201::1/64 lies inside fd00:201::/64, which starts lower",
    ],
  },
});
