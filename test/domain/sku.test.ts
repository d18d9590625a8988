import {
  azSkuFor,
  azSkus,
  expressRouteSkus,
  generationsOf,
  isAz,
  isNonAz,
  isSmallerSku,
  legacySkus,
  nonAzSkus,
  skuRows,
  skus,
  skuTable,
  smallestSkuFor,
  smallestSkuWith,
} from "../../lib/domain/sku";

describe("the SKU table", () => {
  test("has each SKU, and none else", () => {
    expect(new Set(skuTable.map(({ sku }) => sku))).toEqual(new Set(skus));
    expect(skus).toHaveLength(new Set(skus).size);
  });

  test("has a row for each SKU and generation, once", () => {
    const rows = skuTable.map(({ sku, generation }) => `${sku} ${generation}`);
    expect(rows).toHaveLength(new Set(rows).size);
  });

  test("has Basic, the zone-redundant SKUs, those without zones and the legacy ones", () => {
    expect(new Set<string>(skus)).toEqual(new Set(["Basic", ...azSkus, ...nonAzSkus, ...legacySkus]));
    const family = (name: string): string[] => [
      ...new Set(skuTable.filter((row) => row.family === name).map(({ sku }) => sku)),
    ];
    expect({
      basic: family("basic"),
      az: family("az"),
      "non-az": family("non-az"),
      legacy: family("legacy"),
    }).toEqual({ basic: ["Basic"], az: azSkus, "non-az": nonAzSkus, legacy: legacySkus });
  });

  test("spreads the SKUs with AZ in their name over zones, and no others", () => {
    expect(new Set(skuTable.filter((row) => row.zoneRedundant).map(({ sku }) => sku))).toEqual(
      new Set(skus.filter((sku) => sku.endsWith("AZ"))),
    );
  });

  test("gives a SKU without zones what its AZ SKU has, but for the virtual machines", () => {
    for (const sku of nonAzSkus) {
      const carried = (name: string): object[] =>
        skuRows(name).map(({ generation, siteTunnels, sstp, ikev2OpenVpn, mbps, bgp }) => ({
          generation,
          siteTunnels,
          sstp,
          ikev2OpenVpn,
          mbps,
          bgp,
        }));
      expect({ sku, carries: carried(sku) }).toEqual({ sku, carries: carried(`${sku}AZ`) });
    }
  });
});

test.each<[string, string[]]>([
  ["Basic", ["Generation1"]],
  ["VpnGw1", ["Generation1"]],
  ["VpnGw1AZ", ["Generation1"]],
  ["VpnGw2", ["Generation1", "Generation2"]],
  ["VpnGw2AZ", ["Generation1", "Generation2"]],
  ["VpnGw3", ["Generation1", "Generation2"]],
  ["VpnGw3AZ", ["Generation1", "Generation2"]],
  ["VpnGw4", ["Generation2"]],
  ["VpnGw4AZ", ["Generation2"]],
  ["VpnGw5", ["Generation2"]],
  ["VpnGw5AZ", ["Generation2"]],
  ["Standard", []],
  ["HighPerformance", []],
  ["ErGw1AZ", []],
  ["vpngw2az", []],
])("%s comes in %j", (sku, generations) => {
  expect(generationsOf(sku)).toEqual(generations);
});

test.each<[string, string, string | undefined, number[]]>([
  ["both generations unless one is given", "VpnGw3AZ", undefined, [1250, 2500]],
  ["the first generation", "VpnGw3AZ", "Generation1", [1250]],
  ["the second generation", "VpnGw3AZ", "Generation2", [2500]],
  ["none of a generation it does not come in", "VpnGw1AZ", "Generation2", []],
  ["none of an ExpressRoute SKU", "ErGw1AZ", undefined, []],
  ["the legacy row, which has no generation", "HighPerformance", undefined, [200]],
  ["none of a legacy SKU in a generation", "HighPerformance", "Generation1", []],
])("skuRows gives %s", (_, sku, generation, mbps) => {
  expect(skuRows(sku, generation).map((row) => row.mbps)).toEqual(mbps);
});

test.each<[string | undefined, { az: boolean; nonAz: boolean }]>([
  ["VpnGw1AZ", { az: true, nonAz: false }],
  ["VpnGw5AZ", { az: true, nonAz: false }],
  ["VpnGw1", { az: false, nonAz: true }],
  ["VpnGw5", { az: false, nonAz: true }],
  ["Basic", { az: false, nonAz: false }],
  ["Standard", { az: false, nonAz: false }],
  ["ErGw1AZ", { az: false, nonAz: false }],
  ["VpnGw6AZ", { az: false, nonAz: false }],
  ["vpngw1az", { az: false, nonAz: false }],
  [undefined, { az: false, nonAz: false }],
])("%s is with or without zones: %j", (sku, expected) => {
  expect({ az: isAz(sku), nonAz: isNonAz(sku) }).toEqual(expected);
});

test.each<[string, string | undefined]>([
  ["VpnGw1", "VpnGw1AZ"],
  ["VpnGw5", "VpnGw5AZ"],
  ["Standard", "VpnGw1AZ"],
  ["HighPerformance", "VpnGw2AZ"],
  ["Basic", "VpnGw1AZ"],
  ["VpnGw1AZ", undefined],
  ["UltraPerformance", undefined],
  ["", undefined],
])("in the place of %s comes %s", (sku, az) => {
  expect(azSkuFor(sku)).toBe(az);
});

test("no ExpressRoute SKU is one of a VPN gateway", () => {
  const vpn: readonly string[] = skus;
  expect(expressRouteSkus.filter((sku) => vpn.includes(sku))).toEqual([]);
});

test.each<[number, string | undefined]>([
  [0, "VpnGw1AZ"],
  [250, "VpnGw1AZ"],
  [251, "VpnGw2AZ"],
  [500, "VpnGw2AZ"],
  [501, "VpnGw3AZ"],
  [1000, "VpnGw3AZ"],
  [1001, "VpnGw4AZ"],
  [5000, "VpnGw4AZ"],
  [5001, "VpnGw5AZ"],
  [10_000, "VpnGw5AZ"],
  [10_001, undefined],
])("the smallest SKU for %i clients is %s", (clients, sku) => {
  expect(smallestSkuFor(clients)).toBe(sku);
});

test.each<[string, number, string | undefined]>([
  ["what the smaller of two generations has", 1000, "VpnGw2AZ"],
  ["a larger one where a generation has less", 1001, "VpnGw3AZ"],
  ["a larger one although the second generation would do", 1251, "VpnGw4AZ"],
  ["the largest", 10_000, "VpnGw5AZ"],
  ["none where none does", 10_001, undefined],
])("the smallest SKU with a need is %s", (_, need, sku) => {
  expect(smallestSkuWith(({ mbps }) => mbps >= need)).toBe(sku);
});

test.each<[string, string, string, boolean]>([
  ["of a smaller number", "VpnGw1AZ", "VpnGw2AZ", true],
  ["of a larger number", "VpnGw2AZ", "VpnGw1AZ", false],
  ["itself", "VpnGw2AZ", "VpnGw2AZ", false],
  ["with zones, of the same number", "VpnGw2AZ", "VpnGw2", false],
  ["without zones, of a smaller number", "VpnGw1", "VpnGw2AZ", true],
  ["Basic", "Basic", "VpnGw1AZ", true],
  ["that the table lacks", "ErGw1AZ", "VpnGw5AZ", false],
  ["beside one the table lacks", "VpnGw1AZ", "ErGw1AZ", false],
])("a SKU is smaller or not: %s", (_, sku, than, expected) => {
  expect(isSmallerSku(sku, than)).toBe(expected);
});
