import { tsOpenvpn1000 } from "../../../lib/rules/route/ts-openvpn-1000";
import { bgpTo } from "../connection/connections";
import { ruleTable } from "../rule-table";

ruleTable(tsOpenvpn1000, {
  keeps: {
    "as many as OpenVPN takes": { tunnels: ["OpenVPN"], networkPrefixCount: 1000 },
    "more without OpenVPN": { tunnels: ["IkeV2"], networkPrefixCount: 1001 },
  },
  breaks: {
    "one too many": [
      { tunnels: ["IkeV2", "OpenVPN"], networkPrefixCount: 1001 },
      "1001 routes for OpenVPN clients, 1000 at most",
    ],
    "one too many with a site": [
      { tunnels: ["OpenVPN"], networkPrefixCount: 1, connections: [bgpTo("office", { prefixes: 1000 })] },
      "1001 routes for OpenVPN clients, 1000 at most",
    ],
  },
});
