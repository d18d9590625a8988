import { pipZonesNonAz } from "../../../lib/rules/public-ip/pip-zones-non-az";
import { ruleTable } from "../rule-table";

const zoned = { publicIpZones: [{ name: "vpn-pip", value: ["1", "2", "3"] }] };

ruleTable(pipZonesNonAz, {
  keeps: {
    "zones with an AZ SKU": { sku: "VpnGw2AZ", ...zoned },
    "zones with Basic, as in Microsoft's own example": { sku: "Basic", ...zoned },
    "no zones": { sku: "VpnGw2", publicIpZones: [{ name: "vpn-pip", value: [] }] },
    "a gateway that runs so": { sku: "VpnGw2", deployed: { sku: "VpnGw2" }, ...zoned },
  },
  breaks: {
    "zones with a SKU without": [
      { sku: "VpnGw2", ...zoned },
      {
        message: "public IP vpn-pip has zones 1, 2, 3, and SKU VpnGw2 has none",
        remedy: 'Take SKU "VpnGw2AZ".',
      },
    ],
  },
});
