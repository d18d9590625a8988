import { skuS2sTunnels } from "../../../lib/rules/sku/sku-s2s-tunnels";
import { ruleTable } from "../rule-table";

const connected = (sku: string, count: number, type = "IPsec") => ({
  sku,
  connections: Array.from({ length: count }, (_, index) => ({ name: `site-${index}`, type, bgp: false })),
});

ruleTable(skuS2sTunnels, {
  keeps: {
    "as many as Basic takes": connected("Basic", 10),
    "as many as the smallest AZ SKU takes": connected("VpnGw1AZ", 30),
    "as many as a large SKU takes": connected("VpnGw4AZ", 100),
    "ExpressRoute connections, which are no tunnels": connected("Basic", 11, "ExpressRoute"),
    "a SKU that the table lacks": connected("ErGw1AZ", 31),
    "connections where no SKU is told": { connections: connected("Basic", 11).connections },
  },
  breaks: {
    "one too many for Basic": [
      connected("Basic", 11),
      {
        message: "11 tunnels on SKU Basic, for which Microsoft's table lists 10",
        remedy: 'Take SKU "VpnGw1AZ".',
      },
    ],
    "as many as the next SKU takes": [
      connected("Basic", 30),
      {
        message: "30 tunnels on SKU Basic, for which Microsoft's table lists 10",
        remedy: 'Take SKU "VpnGw1AZ".',
      },
    ],
    "one too many networks for the smallest AZ SKU": [
      connected("VpnGw1AZ", 31, "Vnet2Vnet"),
      {
        message: "31 tunnels on SKU VpnGw1AZ, for which Microsoft's table lists 30",
        remedy: 'Take SKU "VpnGw4AZ".',
      },
    ],
    "one too many for any gateway": [
      connected("VpnGw5AZ", 101),
      {
        message: "101 tunnels on SKU VpnGw5AZ, for which Microsoft's table lists 100",
        remedy: "Use Virtual WAN for more tunnels than a gateway takes.",
      },
    ],
  },
});
