import { openvpnNoRadius } from "../../../lib/rules/tunnel/openvpn-no-radius";
import { ruleTable } from "../rule-table";

ruleTable(openvpnNoRadius, {
  keeps: {
    "RADIUS over IKEv2": { tunnels: ["IkeV2"], authentication: ["Radius"] },
    "OpenVPN with certificates and Entra ID": {
      tunnels: ["OpenVPN"],
      authentication: ["Certificate", "AAD"],
    },
  },
  breaks: {
    "RADIUS over OpenVPN": [
      { tunnels: ["OpenVPN"], authentication: ["Radius"] },
      "tunnel type OpenVPN with RADIUS authentication",
    ],
    "RADIUS over IKEv2, with OpenVPN beside it": [
      { tunnels: ["IkeV2", "OpenVPN"], authentication: ["Radius", "AAD"] },
      "tunnel type IkeV2 and OpenVPN with RADIUS authentication",
    ],
  },
});
