import { Cidr } from "../../../lib/domain/cidr";
import { known, type Known } from "../../../lib/domain/facts";
import type { GatewayRead } from "../../../lib/readers/gateway-read";

/** Address blocks that are known. */
export function blocks(...texts: readonly string[]): Known<readonly Cidr[]> {
  return known(texts.map(Cidr.parse));
}

/** The blocks of something that has a name. */
export function named(
  name: string,
  ...texts: readonly string[]
): Known<readonly { readonly name: string; readonly value: Cidr }[]> {
  return known(texts.map((text) => ({ name, value: Cidr.parse(text) })));
}

/** A gateway that was read, with these facts. */
export function gatewayRead(facts: GatewayRead["facts"], more: Partial<GatewayRead> = {}): GatewayRead {
  return {
    address: "azurerm_virtual_network_gateway.Vpn",
    kind: "new",
    facts,
    sensitive: new Set(),
    waivers: [],
    relax: {},
    path: [],
    ...more,
  };
}
