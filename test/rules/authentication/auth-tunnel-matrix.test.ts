import { authTunnelMatrix } from "../../../lib/rules/authentication/auth-tunnel-matrix";
import { ruleTable } from "../rule-table";

ruleTable(authTunnelMatrix, {
  keeps: {
    "OpenVPN with all three": { tunnels: ["OpenVPN"], authentication: ["AAD", "Radius", "Certificate"] },
    "OpenVPN with Entra ID": { tunnels: ["OpenVPN"], authentication: ["AAD"] },
    "OpenVPN with RADIUS and certificates": {
      tunnels: ["OpenVPN"],
      authentication: ["Radius", "Certificate"],
    },
    "IKEv2 with RADIUS": { tunnels: ["IkeV2"], authentication: ["Radius"] },
    "SSTP with certificates": { tunnels: ["SSTP"], authentication: ["Certificate"] },
    "IKEv2 and SSTP with certificates": { tunnels: ["SSTP", "IkeV2"], authentication: ["Certificate"] },
    "IKEv2 and OpenVPN with RADIUS": { tunnels: ["IkeV2", "OpenVPN"], authentication: ["Radius"] },
    "IKEv2 and OpenVPN with Entra ID and RADIUS": {
      tunnels: ["IkeV2", "OpenVPN"],
      authentication: ["AAD", "Radius"],
    },
    "the same in another order": { tunnels: ["OpenVPN", "IkeV2"], authentication: ["Certificate", "AAD"] },
    "Entra ID without OpenVPN, which entra-openvpn-only tells": {
      tunnels: ["IkeV2"],
      authentication: ["AAD"],
    },
    "Entra ID without OpenVPN, beside what IKEv2 takes": {
      tunnels: ["IkeV2"],
      authentication: ["AAD", "Certificate"],
    },
    "SSTP and OpenVPN, which sstp-openvpn-exclusive tells": {
      tunnels: ["SSTP", "OpenVPN"],
      authentication: ["AAD"],
    },
    "a misspelt tunnel type, which value-spelling tells": {
      tunnels: ["IKEv2"],
      authentication: ["Radius", "Certificate"],
    },
    "no authentication told": { tunnels: ["IkeV2"] },
    "no tunnel type told": { authentication: ["Radius", "Certificate"] },
  },
  breaks: {
    "IKEv2 and OpenVPN with Entra ID alone": [
      { tunnels: ["OpenVPN", "IkeV2"], authentication: ["AAD"] },
      {
        message: `Entra ID with tunnel type "IKEv2 and OpenVPN" is not in Microsoft's table`,
        remedy:
          'With "IKEv2 and OpenVPN" take RADIUS; or certificates; or Entra ID and RADIUS; or Entra ID and certificates. Where another works for you, waive "auth-tunnel-matrix" with your reason.',
      },
    ],
    "IKEv2 and OpenVPN with RADIUS and certificates": [
      { tunnels: ["IkeV2", "OpenVPN"], authentication: ["Certificate", "Radius"] },
      `RADIUS and certificates with tunnel type "IKEv2 and OpenVPN" is not in Microsoft's table`,
    ],
    "IKEv2 and OpenVPN with all three": [
      { tunnels: ["IkeV2", "OpenVPN"], authentication: ["AAD", "Radius", "Certificate"] },
      `Entra ID, RADIUS and certificates with tunnel type "IKEv2 and OpenVPN" is not in Microsoft's table`,
    ],
    "two types over IKEv2": [
      { tunnels: ["IkeV2"], authentication: ["Radius", "Certificate"] },
      {
        message: `RADIUS and certificates with tunnel type "IKEv2" is not in Microsoft's table`,
        remedy:
          'With "IKEv2" take RADIUS; or certificates. Where another works for you, waive "auth-tunnel-matrix" with your reason.',
      },
    ],
    "two types over SSTP": [
      { tunnels: ["SSTP"], authentication: ["Radius", "Certificate"] },
      `RADIUS and certificates with tunnel type "SSTP" is not in Microsoft's table`,
    ],
    "two types over IKEv2 and SSTP": [
      { tunnels: ["IkeV2", "SSTP"], authentication: ["Radius", "Certificate"] },
      `RADIUS and certificates with tunnel type "IKEv2 and SSTP" is not in Microsoft's table`,
    ],
    "two types over IKEv2, and Entra ID, which is a second fault": [
      { tunnels: ["IkeV2"], authentication: ["AAD", "Radius", "Certificate"] },
      `Entra ID, RADIUS and certificates with tunnel type "IKEv2" is not in Microsoft's table`,
    ],
  },
});
