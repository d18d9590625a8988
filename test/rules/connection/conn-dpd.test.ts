import { connDpd } from "../../../lib/rules/connection/conn-dpd";
import { ruleTable } from "../rule-table";
import { connection } from "./connections";

ruleTable(connDpd, {
  keeps: {
    "both ends of the range": {
      connections: [connection({ dpdTimeout: 9 }), connection({ dpdTimeout: 3600 })],
    },
    "0, which Azure writes itself": { connections: [connection({ dpdTimeout: 0 })] },
    "no timeout": { connections: [connection()] },
  },
  breaks: {
    "one second too few": [
      { connections: [connection({ dpdTimeout: 8 })] },
      "dead-peer timeout of 8 seconds on connection office",
    ],
    "one second too many": [
      { connections: [connection({ dpdTimeout: 3601 })] },
      "dead-peer timeout of 3601 seconds on connection office",
    ],
  },
});
