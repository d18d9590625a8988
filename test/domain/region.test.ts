import { cloudOf, regionName, regionTable, zoneSupport, type Cloud } from "../../lib/domain/region";

test.each<[string, string]>([
  ["westeurope", "westeurope"],
  ["West Europe", "westeurope"],
  ["WestEurope", "westeurope"],
  ["East US 2", "eastus2"],
])("%s is %s", (location, region) => {
  expect(regionName(location)).toBe(region);
});

test.each<[string, string, string]>([
  ["a region with zones", "westeurope", "zones"],
  ["its display name", "West Europe", "zones"],
  ["a region without zones", "westus", "no-zones"],
  ["its neighbour that has them", "westus2", "zones"],
  ["the one region of China with zones", "China North 3", "zones"],
  ["a region of China without zones", "chinaeast2", "no-zones"],
  ["a region of Azure Government, which the table lacks", "usgovvirginia", "unknown"],
  ["a region that is newer than the table", "neweurope", "unknown"],
  ["no region", "", "unknown"],
])("zoneSupport knows %s", (_, location, support) => {
  expect(zoneSupport(location)).toBe(support);
});

test("a region stands in the table once, by its programmatic name", () => {
  const regions = [...regionTable.withZones, ...regionTable.withoutZones];
  expect(regions.filter((region, index) => regions.indexOf(region) !== index)).toEqual([]);
  expect(regions.filter((region) => regionName(region) !== region)).toEqual([]);
});

test.each<[string, Cloud]>([
  ["westeurope", "public"],
  ["USGov Virginia", "usgovernment"],
  ["usdodcentral", "usgovernment"],
  ["China North 3", "china"],
  ["chinaeast", "china"],
  ["eastus", "public"],
  ["somewhere new", "public"],
])("%s is of the cloud %s", (location, cloud) => {
  expect(cloudOf(location)).toBe(cloud);
});
