import { ipv6Tunnels } from "../../../lib/rules/ipv6/ipv6-tunnels";
import { ruleTable } from "../rule-table";

const clientPool = ["172.16.201.0/24", "fd00:201::/64"];

ruleTable(ipv6Tunnels, {
  keeps: {
    "IKEv2 and OpenVPN": { clientPool, tunnels: ["IkeV2", "OpenVPN"] },
    "SSTP with IPv4": { clientPool: ["172.16.201.0/24"], tunnels: ["SSTP"] },
    "no tunnel types told": { clientPool },
  },
  breaks: {
    SSTP: [{ clientPool, tunnels: ["SSTP"] }, "client block fd00:201::/64 with tunnel type SSTP"],
    "SSTP beside IKEv2": [
      { clientPool, tunnels: ["IkeV2", "SSTP"] },
      "client block fd00:201::/64 with tunnel type SSTP",
    ],
  },
});
