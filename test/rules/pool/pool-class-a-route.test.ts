import { poolClassARoute } from "../../../lib/rules/pool/pool-class-a-route";
import { ruleTable } from "../rule-table";

const lost = {
  clientPool: ["10.201.0.0/24"],
  onPremisesSpaces: [{ name: "office", value: "10.9.0.0/16" }],
  tunnels: ["IkeV2"],
  clientOperatingSystems: ["Windows 11"],
} as const;

ruleTable(poolClassARoute, {
  keeps: {
    "clients outside 10.0.0.0/8": { ...lost, clientPool: ["172.16.201.0/24"] },
    "a site outside it": { ...lost, onPremisesSpaces: [{ name: "office", value: "192.168.0.0/16" }] },
    "no site told": { ...lost, onPremisesSpaces: [] },
    "clients other than Windows": { ...lost, clientOperatingSystems: ["macOS", "Linux"] },
    "clients nobody told of": { ...lost, clientOperatingSystems: [] },
    "OpenVPN alone, which Windows has no client for": { ...lost, tunnels: ["OpenVPN"] },
  },
  breaks: {
    "Windows on IKEv2": [
      lost,
      "client block 10.201.0.0/24 with Windows clients whose site office has 10.9.0.0/16",
    ],
    "Windows on SSTP": [
      { ...lost, tunnels: ["SSTP"] },
      "client block 10.201.0.0/24 with Windows clients whose site office has 10.9.0.0/16",
    ],
    "an old Windows beside others": [
      { ...lost, clientOperatingSystems: ["macOS", "Windows 10"] },
      "client block 10.201.0.0/24 with Windows clients whose site office has 10.9.0.0/16",
    ],
  },
});
