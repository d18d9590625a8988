/** Azure cloud a gateway stands in. */
export type Cloud = "public" | "usgovernment" | "china";

/** What the dated table knows of a region. */
export type ZoneSupport = "zones" | "no-zones" | "unknown";

/** Regions and whether they have availability zones. Regions gain zones: the table is as good as its date. */
export const regionTable = {
  source: "https://learn.microsoft.com/azure/reliability/regions-list",
  date: "2025-09-23",
  // prettier-ignore
  withZones: [
    "australiaeast", "austriaeast", "belgiumcentral", "brazilsouth", "canadacentral", "centralindia", "centralus", "chilecentral",
    "denmarkeast", "eastasia", "eastus", "eastus2", "francecentral", "germanywestcentral", "indonesiacentral", "israelcentral",
    "italynorth", "japaneast", "japanwest", "koreacentral", "malaysiawest", "mexicocentral", "newzealandnorth", "northeurope",
    "norwayeast", "polandcentral", "qatarcentral", "southafricanorth", "southcentralus", "southeastasia", "spaincentral",
    "swedencentral", "switzerlandnorth", "uaenorth", "uksouth", "westeurope", "westus2", "westus3", "chinanorth3",
  ],
  // prettier-ignore
  withoutZones: [
    "australiacentral", "australiacentral2", "australiasoutheast", "brazilsoutheast", "canadaeast", "francesouth", "germanynorth",
    "koreasouth", "northcentralus", "norwaywest", "southafricawest", "southindia", "switzerlandwest", "uaecentral", "ukwest",
    "westcentralus", "westindia", "westus", "chinaeast", "chinaeast2", "chinaeast3", "chinanorth", "chinanorth2",
  ],
} as const;

const zones: ReadonlyMap<string, ZoneSupport> = new Map<string, ZoneSupport>([
  ...regionTable.withZones.map((region) => [region, "zones"] as const),
  ...regionTable.withoutZones.map((region) => [region, "no-zones"] as const),
]);

/** A region's programmatic name: "West Europe" and "westeurope" are one region. */
export function regionName(location: string): string {
  return location.replaceAll(" ", "").toLowerCase();
}

/** Whether a region has availability zones, by the table; "unknown" for a region that is not in it. */
export function zoneSupport(location: string): ZoneSupport {
  return zones.get(regionName(location)) ?? "unknown";
}

/** What the names of a cloud's regions start with; those of the public cloud start with anything else. */
export const regionPrefixes = { china: ["china"], usgovernment: ["usgov", "usdod"] } as const;

/** The cloud a region belongs to, by its name. */
export function cloudOf(location: string): Cloud {
  const region = regionName(location);
  const startsWith = (prefix: string): boolean => region.startsWith(prefix);
  if (regionPrefixes.china.some(startsWith)) return "china";
  return regionPrefixes.usgovernment.some(startsWith) ? "usgovernment" : "public";
}
