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

/** The condition that every public IP that can have zones has some. */
export function allHaveZones({
  publicIpSkus,
  publicIpZones,
}: Readonly<Record<"publicIpSkus" | "publicIpZones", string>>): string {
  const others = `try([for one in ${publicIpSkus} : one.name if one.value != "Standard"], [])`;
  const without = `try([for one in ${publicIpZones} : one.name if length(coalesce(one.value, [])) == 0], [])`;
  return `length(setsubtract(${without}, ${others})) == 0`;
}
