import type { P2sVpnGatewayProps } from "./props";

interface Requirement {
  readonly what: string;
  readonly like: string;
  readonly holds: (value: unknown) => boolean;
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isThing = (value: unknown): boolean => typeof value === "object" && value !== null;

const text = (like: string): Requirement => ({ what: "a text", like, holds: isText });
const choice = (like: string): Requirement => ({
  what: "one of its choices or atPlan(…)",
  like,
  holds: (value) => isText(value) || isThing(value),
});
const options = (like: string): Requirement => ({ what: "an object", like, holds: isThing });

/** What plain JavaScript can leave out, outermost first. */
const required: Readonly<Record<string, Requirement>> = {
  name: text('"vpn-weu"'),
  resourceGroupName: text('"rg-network-weu"'),
  location: text('"westeurope"'),
  sku: choice('"VpnGw1AZ"'),
  network: options("{ gatewaySubnetId: subnet.id }"),
  "network.gatewaySubnetId": text("subnet.id"),
  clients: options("{ tunnelType, addressPool, authentication }"),
  "clients.tunnelType": choice('"OpenVPN"'),
  "clients.addressPool": {
    what: "a list",
    like: '["172.16.200.0/22"]',
    holds: (value) => Array.isArray(value) || (typeof value === "string" && value.includes("${")),
  },
  "clients.authentication": options("{ entraId: { tenantId } }"),
};

/**
 * Refuses props in which plain JavaScript or a cast left out what nothing can be made without.
 * @throws Error that names the option, what it has and what to write.
 */
export function requireProps(path: string, props: P2sVpnGatewayProps): void {
  requireThat(path, "props", props, options("{ name, resourceGroupName, location, network, sku, clients }"));
  for (const [option, requirement] of Object.entries(required)) {
    const value = option.split(".").reduce<unknown>((inner, key) => Reflect.get(inner as object, key), props);
    requireThat(path, option, value, requirement);
  }
}

function requireThat(path: string, option: string, value: unknown, { what, like, holds }: Requirement): void {
  if (holds(value)) return;
  const has = value === undefined ? "is missing" : `is ${JSON.stringify(value)}, not ${what}`;
  throw new Error(`P2sVpnGateway "${path}": ${option} ${has}; write it like ${like}`);
}
