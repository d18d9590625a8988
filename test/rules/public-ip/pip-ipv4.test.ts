import { pipIpv4 } from "../../../lib/rules/public-ip/pip-ipv4";
import { ruleTable } from "../rule-table";

ruleTable(pipIpv4, {
  keeps: {
    IPv4: { publicIpVersions: [{ name: "vpn-pip", value: "IPv4" }] },
    "no version": {},
  },
  breaks: {
    "IPv6 beside IPv4": [
      {
        publicIpVersions: [
          { name: "first-pip", value: "IPv4" },
          { name: "second-pip", value: "IPv6" },
        ],
      },
      "public IP second-pip is IPv6; Microsoft's table lists IPv4 only",
    ],
  },
});
