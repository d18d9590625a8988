import { regionMatchesVnet } from "../../../lib/rules/sku/region-matches-vnet";
import { ruleTable } from "../rule-table";

ruleTable(regionMatchesVnet, {
  keeps: {
    "one region": { region: "westeurope", networkRegion: "westeurope" },
    "a network whose region is not told": { region: "westeurope" },
    "a gateway whose region is not told": { networkRegion: "westeurope" },
  },
  breaks: {
    "two regions": [
      { region: "westeurope", networkRegion: "northeurope" },
      "gateway in westeurope, virtual network in northeurope",
    ],
  },
});
