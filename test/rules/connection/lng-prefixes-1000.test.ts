import { lngPrefixes1000 } from "../../../lib/rules/connection/lng-prefixes-1000";
import { ruleTable } from "../rule-table";
import { bgpTo, connection } from "./connections";

ruleTable(lngPrefixes1000, {
  keeps: {
    "as many as a site takes": { connections: [bgpTo("office", { prefixes: 1000 })] },
    "a connection without a site": { connections: [connection()] },
  },
  breaks: {
    "one too many on a site with two connections": [
      { connections: [bgpTo("office", { prefixes: 1001 }), bgpTo("office", { prefixes: 1001 })] },
      "1001 address prefixes in local network gateway office",
    ],
  },
});
