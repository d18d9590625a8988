import { basicMax128 } from "../../../lib/rules/basic/basic-max-128";
import { ruleTable } from "../rule-table";

ruleTable(basicMax128, {
  keeps: {
    "as many clients as Basic carries": { sku: "Basic", expectedClients: 128 },
    "more clients on a larger SKU": { sku: "VpnGw1AZ", expectedClients: 129 },
    "no number of clients": { sku: "Basic" },
  },
  breaks: {
    "one client too many": [
      { sku: "Basic", expectedClients: 129 },
      { message: "129 clients expected on SKU Basic", remedy: 'Take SKU "VpnGw1AZ".' },
    ],
    "more clients than the next SKU carries": [
      { sku: "Basic", expectedClients: 251 },
      { message: "251 clients expected on SKU Basic", remedy: 'Take SKU "VpnGw2AZ".' },
    ],
    "more clients than any SKU carries": [
      { sku: "Basic", expectedClients: 10_001 },
      {
        message: "10001 clients expected on SKU Basic",
        remedy: "Spread the clients over several gateways of a larger SKU.",
      },
    ],
  },
});
