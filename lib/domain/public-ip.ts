import { limits } from "./limits";
import { zoneSupport } from "./region";
import { legacySkus, nonAzSkus } from "./sku";

/** All the availability zones of a region that has some. */
export const allZones = ["1", "2", "3"] as const;

const withoutZones: ReadonlySet<string> = new Set([...nonAzSkus, ...legacySkus]);

/** Ip configurations a gateway with point-to-site clients has, each with a public IP. */
export function publicIpCount(activeActive: boolean): number {
  const { activeStandby, activeActiveWithClients } = limits.ipConfigurations;
  return activeActive ? activeActiveWithClients : activeStandby;
}

/**
 * Zones for a public IP that is made for a gateway: none in a region that has none, and none for a gateway that is, or
 * was deployed with, a SKU without zones; all three otherwise.
 */
export function zonesFor(region: string | undefined, skus: readonly string[]): readonly string[] {
  if (region !== undefined && zoneSupport(region) === "no-zones") return [];
  return skus.some((sku) => withoutZones.has(sku)) ? [] : allZones;
}
