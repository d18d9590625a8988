import { publicIpCount, zonesFor } from "../../lib/domain/public-ip";

test("a gateway with clients has one public IP, or three where it is active-active", () => {
  expect([publicIpCount(false), publicIpCount(true)]).toEqual([1, 3]);
});

test.each<[string, string | undefined, string[], string[]]>([
  ["three for a zone-redundant SKU", "westeurope", ["VpnGw1AZ"], ["1", "2", "3"]],
  ["three for Basic, whose public IP may have them", "westeurope", ["Basic"], ["1", "2", "3"]],
  ["none for a SKU without zones", "westeurope", ["VpnGw1"], []],
  ["none for a legacy SKU", "westeurope", ["HighPerformance"], []],
  ["none where the gateway was deployed without zones", "westeurope", ["VpnGw1AZ", "VpnGw1"], []],
  ["none in a region that has none", "westus", ["VpnGw1AZ"], []],
  ["none in such a region by its display name", "West US", ["VpnGw1AZ"], []],
  ["three in a region the table lacks", "usgovvirginia", ["VpnGw1AZ"], ["1", "2", "3"]],
  ["three in a region known only at plan", undefined, ["VpnGw1AZ"], ["1", "2", "3"]],
  ["three for a SKU known only at plan", "westeurope", [], ["1", "2", "3"]],
])("zones of a public IP: %s", (_, region, skus, zones) => {
  expect(zonesFor(region, skus)).toEqual(zones);
});
