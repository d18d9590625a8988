import { basicNoEntra } from "../../../lib/rules/basic/basic-no-entra";
import { ruleTable } from "../rule-table";

ruleTable(basicNoEntra, {
  keeps: {
    "the smallest SKU that takes Entra ID": { sku: "VpnGw1AZ", authentication: ["AAD"] },
    "Basic with certificates": { sku: "Basic", authentication: ["Certificate"] },
    "Entra ID where no SKU is told": { authentication: ["AAD"] },
  },
  breaks: {
    "Basic with Entra ID": [
      { sku: "Basic", authentication: ["AAD"] },
      "SKU Basic with Entra ID authentication",
    ],
    "Basic with Entra ID among others": [
      { sku: "Basic", authentication: ["Certificate", "AAD"] },
      "SKU Basic with Entra ID authentication",
    ],
  },
});
