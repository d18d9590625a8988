import { radiusMaxTwo } from "../../../lib/rules/radius/radius-max-two";
import { ruleTable } from "../rule-table";

ruleTable(radiusMaxTwo, {
  keeps: {
    "a primary and a secondary": { radiusAddresses: ["10.1.2.4", "10.1.2.5"] },
    none: {},
  },
  breaks: {
    "a third": [
      { radiusAddresses: ["10.1.2.4", "10.1.2.5", "10.1.2.6"] },
      "3 RADIUS servers: 10.1.2.4, 10.1.2.5, 10.1.2.6",
    ],
  },
});
