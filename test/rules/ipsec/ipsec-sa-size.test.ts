import { ipsecSaSize } from "../../../lib/rules/ipsec/ipsec-sa-size";
import { ruleTable } from "../rule-table";
import { policy } from "./policy";

ruleTable(ipsecSaSize, {
  keeps: {
    "the smallest": policy({ saDataSize: 1024 }),
    "the largest": policy({ saDataSize: 2_147_483_647 }),
    "none written": { ipsecPolicy: {} },
    "no policy": {},
  },
  breaks: {
    "a kilobyte too little": [policy({ saDataSize: 1023 }), "SA data size of 1023 kilobytes"],
    "a kilobyte too much": [policy({ saDataSize: 2_147_483_648 }), "SA data size of 2147483648 kilobytes"],
  },
});
