import type { Deployed } from "../../domain/facts";
import { skus, type Generation } from "../../domain/sku";
import { tunnelTypeOf } from "../../domain/tunnel-type";
import type { Fields } from "./code";

/** Generations of gateways for clients, as azurerm spells them. */
export const generations: readonly Generation[] = ["Generation1", "Generation2"];

/** What runs, as far as the construct's `deployed` has words for it; undefined where it has none for the SKU. */
export function sayable(running: Deployed | undefined): Deployed | undefined {
  const { sku, tunnels, ipv6 } = running ?? {};
  if (!skus.some((one) => one === sku)) return undefined;
  const generation = generations.find((one) => one === running?.generation);
  const publicIpSku = ["Basic", "Standard"].find((one) => one === running?.publicIpSku);
  return {
    ...(sku !== undefined && { sku }),
    ...(generation && { generation }),
    ...(tunnels && tunnelTypeOf(tunnels) && { tunnels }),
    ...(publicIpSku !== undefined && { publicIpSku }),
    ...(ipv6 !== undefined && { ipv6 }),
  };
}

/** The `deployed` of the construct. */
export function deployedProps(running: Deployed | undefined): Fields | undefined {
  const said = sayable(running);
  if (said === undefined) return undefined;
  const { sku, generation, tunnels, publicIpSku, ipv6 } = said;
  return { sku, generation, tunnelType: tunnels && tunnelTypeOf(tunnels), publicIpSku, ipv6 };
}
