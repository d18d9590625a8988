import { poolRequired } from "../../../lib/rules/pool/pool-required";
import { ruleTable } from "../rule-table";

ruleTable(poolRequired, {
  keeps: {
    "a pool of one block": { pointToSite: true, clientPoolWritten: ["172.16.201.0/24"] },
    "a pool that another rule refuses": { pointToSite: true, clientPoolWritten: ["office"] },
    "a gateway without clients": { pointToSite: false },
    "a gateway of which no clients are told": {},
  },
  breaks: {
    "clients and an empty pool": [{ pointToSite: true, clientPoolWritten: [] }, "no client address pool"],
    "clients and no pool": [{ pointToSite: true }, "no client address pool"],
  },
});
