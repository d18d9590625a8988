import { ikev2OpenvpnLimit } from "../../../lib/rules/tunnel/ikev2-openvpn-limit";
import { ruleTable } from "../rule-table";

ruleTable(ikev2OpenvpnLimit, {
  keeps: {
    "as many as the smallest SKU carries": { sku: "VpnGw1AZ", tunnels: ["OpenVPN"], expectedClients: 250 },
    "IKEv2 and SSTP, whose limits add up": {
      sku: "VpnGw1AZ",
      tunnels: ["IkeV2", "SSTP"],
      expectedClients: 378,
    },
    "as many as the largest SKU carries": {
      sku: "VpnGw5AZ",
      tunnels: ["IkeV2", "OpenVPN"],
      expectedClients: 10_000,
    },
    "SSTP alone, which another rule counts": { sku: "VpnGw1AZ", tunnels: ["SSTP"], expectedClients: 400 },
    "Basic, for which no number is documented": { sku: "Basic", tunnels: ["IkeV2"], expectedClients: 400 },
    "a SKU outside the table": { sku: "VpnGw9AZ", tunnels: ["IkeV2"], expectedClients: 400 },
  },
  breaks: {
    "one too many": [
      { sku: "VpnGw1AZ", tunnels: ["OpenVPN"], expectedClients: 251 },
      { message: "251 clients expected, and VpnGw1AZ carries 250", remedy: 'Take SKU "VpnGw2AZ".' },
    ],
    "one too many for IKEv2 and SSTP": [
      { sku: "VpnGw1AZ", tunnels: ["IkeV2", "SSTP"], expectedClients: 379 },
      { message: "379 clients expected, and VpnGw1AZ carries 378", remedy: 'Take SKU "VpnGw2AZ".' },
    ],
    "far too many": [
      { sku: "VpnGw2", tunnels: ["IkeV2"], expectedClients: 1_001 },
      { message: "1001 clients expected, and VpnGw2 carries 500", remedy: 'Take SKU "VpnGw4AZ".' },
    ],
    "more than any SKU carries": [
      { sku: "VpnGw5AZ", tunnels: ["OpenVPN"], expectedClients: 10_001 },
      {
        message: "10001 clients expected, and VpnGw5AZ carries 10000",
        remedy: "Spread the clients over several gateways.",
      },
    ],
    "too many where no tunnel type is told": [
      { sku: "VpnGw1AZ", expectedClients: 251 },
      "251 clients expected, and VpnGw1AZ carries 250",
    ],
  },
});
