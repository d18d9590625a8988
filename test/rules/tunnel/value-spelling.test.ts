import { valueSpelling } from "../../../lib/rules/tunnel/value-spelling";
import { ruleTable } from "../rule-table";

ruleTable(valueSpelling, {
  keeps: {
    "values as azurerm spells them": {
      sku: "VpnGw1AZ",
      generation: "Generation1",
      tunnels: ["IkeV2", "OpenVPN", "SSTP"],
      authentication: ["AAD", "Radius", "Certificate"],
    },
    "no generation, in words": { generation: "None" },
    "a SKU of an ExpressRoute gateway, which is another rule's": { sku: "ErGw1AZ" },
    "a retired SKU, which is another rule's": { sku: "HighPerformance" },
    "values left out": {},
  },
  breaks: {
    "IKEv2 as Microsoft's pages spell it": [
      { tunnels: ["IKEv2"] },
      { message: 'tunnel protocol "IKEv2" is not one that azurerm knows', remedy: 'Write "IkeV2".' },
    ],
    "a SKU in lower case": [
      { sku: "vpngw1az" },
      { message: 'sku "vpngw1az" is not one that azurerm knows', remedy: 'Write "VpnGw1AZ".' },
    ],
    "a generation in lower case": [
      { generation: "generation2" },
      { message: 'generation "generation2" is not one that azurerm knows', remedy: 'Write "Generation2".' },
    ],
    "a name that azurerm does not use": [
      { authentication: ["EntraID"] },
      {
        message: 'authentication type "EntraID" is not one that azurerm knows',
        remedy: 'Write one of "AAD", "Radius", "Certificate".',
      },
    ],
    "all of them at once": [
      { tunnels: ["openvpn", "IkeV2"], authentication: ["certificate", "RADIUS"] },
      [
        'tunnel protocol "openvpn" is not one that azurerm knows',
        'authentication type "certificate" is not one that azurerm knows',
        'authentication type "RADIUS" is not one that azurerm knows',
      ],
    ],
  },
});
