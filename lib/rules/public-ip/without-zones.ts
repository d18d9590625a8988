import type { FactValues } from "../../domain/facts";

/** Names of public IPs that carry no zones; those of SKU Basic or StandardV2 are left out. */
export function withoutZones({
  publicIpSkus,
  publicIpZones,
}: Pick<FactValues, "publicIpSkus" | "publicIpZones">): readonly string[] {
  const others = publicIpSkus.filter(({ value }) => value !== "Standard").map(({ name }) => name);
  return publicIpZones
    .filter(({ name, value }) => value.length === 0 && !others.includes(name))
    .map(({ name }) => name);
}
