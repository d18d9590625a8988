import type { FactValues } from "../../domain/facts";
import { has, unnamed } from "../terraform";

/** A public IP that a new gateway can't have, and what is wrong with it. */
export interface OutdatedPublicIp {
  readonly name: string;
  readonly has: string;
}

/** What the rules about Basic and dynamic public IPs share. */
export const publicIpFault = {
  severity: "error",
  message: ({ name, has }: OutdatedPublicIp): string => `public IP ${name} has ${has}`,
  remedy: 'Write sku "Standard" and allocation_method "Static" on the public IP.',
} as const;

/** Public IPs of SKU Basic, and those with Dynamic allocation. */
export function outdated({
  publicIpSkus,
  publicIpAllocations,
}: Pick<FactValues, "publicIpSkus" | "publicIpAllocations">): readonly OutdatedPublicIp[] {
  return [
    ...publicIpSkus
      .filter(({ value }) => value === "Basic")
      .map(({ name, value }) => ({ name, has: `SKU ${value}` })),
    ...publicIpAllocations
      .filter(({ value }) => value === "Dynamic")
      .map(({ name, value }) => ({ name, has: `${value} allocation` })),
  ];
}

/** The condition that no public IP is outdated. */
export function noneOutdated(
  expressions: Readonly<Record<"publicIpSkus" | "publicIpAllocations", string>>,
): string {
  const { publicIpSkus, publicIpAllocations } = expressions;
  return `(!${has(unnamed(publicIpSkus), "Basic")} && !${has(unnamed(publicIpAllocations), "Dynamic")})`;
}
