import { sstpOpenvpnExclusive } from "../../../lib/rules/tunnel/sstp-openvpn-exclusive";
import { ruleTable } from "../rule-table";

ruleTable(sstpOpenvpnExclusive, {
  keeps: {
    "SSTP with IKEv2": { tunnels: ["SSTP", "IkeV2"] },
    "OpenVPN with IKEv2": { tunnels: ["OpenVPN", "IkeV2"] },
    "no tunnel types": {},
  },
  breaks: {
    "SSTP with OpenVPN": [{ tunnels: ["SSTP", "OpenVPN"] }, "tunnel types SSTP, OpenVPN together"],
    "all three": [{ tunnels: ["OpenVPN", "IkeV2", "SSTP"] }, "tunnel types OpenVPN, IkeV2, SSTP together"],
  },
});
