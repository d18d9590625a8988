import { ipsecSaLifetime } from "../../../lib/rules/ipsec/ipsec-sa-lifetime";
import { ruleTable } from "../rule-table";
import { policy } from "./policy";

ruleTable(ipsecSaLifetime, {
  keeps: {
    "the shortest": policy({ saLifetime: 300 }),
    "the longest": policy({ saLifetime: 172_799 }),
    "none written": { ipsecPolicy: {} },
    "no policy": {},
  },
  breaks: {
    "a second too short": [
      policy({ saLifetime: 299 }),
      { message: "SA lifetime of 299 seconds", remedy: "Take 300 to 172799 seconds." },
    ],
    "a second too long": [policy({ saLifetime: 172_800 }), "SA lifetime of 172800 seconds"],
  },
});
