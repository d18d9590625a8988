import { sstpToOpenvpnOutage } from "../../../lib/rules/tunnel/sstp-to-openvpn-outage";
import { ruleTable } from "../rule-table";

ruleTable(sstpToOpenvpnOutage, {
  keeps: {
    "IKEv2 added beside SSTP": { tunnels: ["IkeV2", "SSTP"], deployed: { tunnels: ["SSTP"] } },
    "the last step, from IKEv2 and SSTP": { tunnels: ["IkeV2"], deployed: { tunnels: ["IkeV2", "SSTP"] } },
    "SSTP as it was": { tunnels: ["SSTP"], deployed: { tunnels: ["SSTP"] } },
    "tunnel types left out, which leaves what runs": { deployed: { tunnels: ["SSTP"] } },
    "a new gateway": { tunnels: ["OpenVPN"] },
  },
  breaks: {
    "SSTP to OpenVPN": [
      { tunnels: ["OpenVPN"], deployed: { tunnels: ["SSTP"] } },
      "tunnel type SSTP becomes OpenVPN in one step",
    ],
    "SSTP to IKEv2 alone": [
      { tunnels: ["IkeV2"], deployed: { tunnels: ["SSTP"] } },
      "tunnel type SSTP becomes IkeV2 in one step",
    ],
  },
});
