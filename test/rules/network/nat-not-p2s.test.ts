import { natNotP2s } from "../../../lib/rules/network/nat-not-p2s";
import { ruleTable } from "../rule-table";
import { natRule } from "./nat-rules";

const clientPool = ["172.16.201.0/24"];

ruleTable(natNotP2s, {
  keeps: {
    "addresses side by side": {
      natRules: [natRule("office", "172.16.200.0/24", "172.16.202.0/24")],
      clientPool,
    },
    "no clients": { natRules: [natRule("office", "172.16.201.0/24")] },
    "no rules": { clientPool },
  },
  breaks: {
    "clients inside": [
      { natRules: [natRule("all", "172.16.0.0/12")], clientPool },
      "NAT rule all maps 172.16.0.0/12, which overlaps client block 172.16.201.0/24",
    ],
    "clients outside": [
      { natRules: [natRule("all", "10.1.0.0/24")], clientPool: ["10.99.0.128/25"] },
      "NAT rule all maps 10.99.0.0/24, which overlaps client block 10.99.0.128/25",
    ],
  },
});
