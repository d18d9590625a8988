import { tunnelNonempty } from "../../../lib/rules/tunnel/tunnel-nonempty";
import { ruleTable } from "../rule-table";

ruleTable(tunnelNonempty, {
  keeps: {
    "one tunnel type": { pointToSite: true, tunnels: ["OpenVPN"] },
    "a gateway without clients": { pointToSite: false },
    "a gateway of which nothing is told": {},
    "Entra ID, where it is an error of another rule": { pointToSite: true, authentication: ["AAD"] },
  },
  breaks: {
    "clients and no tunnel type": [
      { pointToSite: true },
      {
        message: "no tunnel type is written",
        remedy: 'Write the tunnel type, for example "OpenVPN" (vpn_client_protocols = ["OpenVPN"]).',
      },
    ],
    "certificates and no tunnel type": [
      { pointToSite: true, tunnels: [], authentication: ["Certificate"] },
      "no tunnel type is written",
    ],
  },
});
