import { pipZonesRegion } from "../../../lib/rules/public-ip/pip-zones-region";
import { ruleTable } from "../rule-table";

const zoned = { publicIpZones: [{ name: "vpn-pip", value: ["1", "2", "3"] }] };

ruleTable(pipZonesRegion, {
  keeps: {
    "zones in a region with": { region: "westeurope", ...zoned },
    "zones in a region the table lacks": { region: "usgovvirginia", ...zoned },
    "zones where no region is told": zoned,
    "no zones in a region without": { region: "westus", publicIpZones: [{ name: "vpn-pip", value: [] }] },
    "a gateway that runs there": { region: "westus", deployed: { sku: "VpnGw1AZ" }, ...zoned },
  },
  breaks: {
    "zones in a region without": [
      { region: "westus", ...zoned },
      "public IP vpn-pip has zones 1, 2, 3 in westus, which Microsoft's table lists without zones",
    ],
  },
});
