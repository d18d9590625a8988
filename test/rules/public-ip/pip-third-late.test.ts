import { pipThirdLate } from "../../../lib/rules/public-ip/pip-third-late";
import { ruleTable } from "../rule-table";

const withClients = { activeActive: true, pointToSite: true };

ruleTable(pipThirdLate, {
  keeps: {
    "a new gateway": withClients,
    "a gateway that has clients already": { ...withClients, deployed: { pointToSite: true } },
    "a gateway of which it was not told": { ...withClients, deployed: { sku: "VpnGw2AZ" } },
    "an active-standby gateway": {
      activeActive: false,
      pointToSite: true,
      deployed: { pointToSite: false },
    },
    "no clients now either": { activeActive: true, pointToSite: false, deployed: { pointToSite: false } },
  },
  breaks: {
    "clients for an active-active gateway that has none": [
      { ...withClients, deployed: { pointToSite: false } },
      "clients come to an active-active gateway that runs without them, so it needs 3 ip configurations",
    ],
  },
});
