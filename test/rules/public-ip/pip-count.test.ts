import { pipCount } from "../../../lib/rules/public-ip/pip-count";
import { ruleTable } from "../rule-table";

const standby = { activeActive: false, pointToSite: true };
const activeActive = { activeActive: true, pointToSite: false };
const withClients = { activeActive: true, pointToSite: true };

ruleTable(pipCount, {
  keeps: {
    "one for active-standby": { ...standby, ipConfigurationCount: 1 },
    "one where nothing else is told": { ipConfigurationCount: 1 },
    "two for active-active without clients": { ...activeActive, ipConfigurationCount: 2 },
    "three for active-active with clients": { ...withClients, ipConfigurationCount: 3 },
    "two on a gateway that runs without zones, where Microsoft has the third": {
      ...withClients,
      ipConfigurationCount: 2,
      deployed: { sku: "VpnGw2" },
    },
    "three on a gateway that runs without zones": {
      ...withClients,
      ipConfigurationCount: 3,
      deployed: { sku: "VpnGw2" },
    },
    "a number that is not told": withClients,
  },
  breaks: {
    "none for active-standby": [
      { ...standby, ipConfigurationCount: 0 },
      {
        message: "0 ip configurations on an active-standby gateway",
        remedy: "Write 1 ip_configuration block.",
      },
    ],
    "two for active-standby": [
      { ...standby, ipConfigurationCount: 2 },
      "2 ip configurations on an active-standby gateway",
    ],
    "two for active-standby on a gateway that runs without zones": [
      { ...standby, ipConfigurationCount: 2, deployed: { sku: "VpnGw2" } },
      "2 ip configurations on an active-standby gateway",
    ],
    "one for active-active": [
      { ...activeActive, ipConfigurationCount: 1 },
      {
        message: "1 ip configuration on an active-active gateway without clients",
        remedy: "Write 2 ip_configuration blocks, each with a public IP of its own.",
      },
    ],
    "three for active-active without clients": [
      { ...activeActive, ipConfigurationCount: 3 },
      "3 ip configurations on an active-active gateway without clients",
    ],
    "two for active-active with clients": [
      { ...withClients, ipConfigurationCount: 2 },
      {
        message: "2 ip configurations on an active-active gateway with clients",
        remedy: "Write 3 ip_configuration blocks, each with a public IP of its own.",
      },
    ],
    "two on a gateway that runs with zones": [
      { ...withClients, ipConfigurationCount: 2, deployed: { sku: "VpnGw2AZ" } },
      "2 ip configurations on an active-active gateway with clients",
    ],
    "one on a gateway that runs without zones": [
      { ...withClients, ipConfigurationCount: 1, deployed: { sku: "VpnGw2" } },
      "1 ip configuration on an active-active gateway with clients",
    ],
  },
});
