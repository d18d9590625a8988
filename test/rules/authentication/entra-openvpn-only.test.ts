import { entraOpenvpnOnly } from "../../../lib/rules/authentication/entra-openvpn-only";
import { ruleTable } from "../rule-table";

ruleTable(entraOpenvpnOnly, {
  keeps: {
    "Entra ID over OpenVPN": { tunnels: ["OpenVPN"], authentication: ["AAD"] },
    "Entra ID with OpenVPN beside IKEv2": {
      tunnels: ["IkeV2", "OpenVPN"],
      authentication: ["AAD", "Certificate"],
    },
    "certificates over IKEv2": { tunnels: ["IkeV2"], authentication: ["Certificate"] },
  },
  breaks: {
    "Entra ID over IKEv2": [
      { tunnels: ["IkeV2"], authentication: ["AAD"] },
      "Entra ID authentication with tunnel type IkeV2",
    ],
    "Entra ID among others, over IKEv2 and SSTP": [
      { tunnels: ["IkeV2", "SSTP"], authentication: ["AAD", "Radius"] },
      "Entra ID authentication with tunnel type IkeV2 and SSTP",
    ],
    "Entra ID where the tunnel type is left out": [
      { authentication: ["AAD"] },
      "Entra ID authentication, and no tunnel type is written",
    ],
  },
});
