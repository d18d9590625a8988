import { typeOf } from "../../readers/configuration";
import { gatewayType } from "../../readers/describe-gateway";
import type { GatewaySource } from "../../readers/gateway-source";

/** Where a gateway stands in the program, and how Terraform knows that it is the one that runs. */
export interface Place {
  /** Id of its construct, and name of its resource in Terraform. */
  readonly id: string;
  /** Terraform address it had, where that is another now. */
  readonly movedFrom?: string;
  /** Id in Azure of one that Terraform does not know yet. */
  readonly importedFrom?: string;
}

/** A gateway and its place. */
export interface Placed {
  readonly source: GatewaySource;
  readonly place: Place;
}

// Ids of the other constructs of the stack, and the one that cdktf leaves out of names.
const reserved = ["azurerm", "backend", "Default"];

/** The place of each gateway: it keeps its Terraform address where a construct can have it. */
export function placesOf(sources: readonly GatewaySource[]): readonly Placed[] {
  const taken = new Set(reserved);
  return sources.map((source) => {
    const name = source.origin === "arm" ? "Vpn" : nameIn(source.read.address);
    const id = free(name, taken);
    taken.add(id);
    return { source, place: { id, ...identity(source, id) } };
  });
}

function identity({ read, id: azureId, origin }: GatewaySource, id: string): Omit<Place, "id"> {
  if (origin === "state" || origin === "stack")
    return read.address === `${gatewayType}.${id}` ? {} : { movedFrom: read.address };
  return azureId === undefined ? {} : { importedFrom: azureId };
}

/** The name in an address, with the key of an instance: `module.hub.azurerm_virtual_network_gateway.vpn["weu"]` has `vpn_weu`. */
function nameIn(address: string): string {
  const name = address.slice(address.lastIndexOf(`${typeOf(address)}.`) + typeOf(address).length + 1);
  const plain = name.replace(/[^A-Za-z0-9_-]+/g, "_").replace(/_+$/, "");
  return /^[A-Za-z_]/.test(plain) ? plain : `Vpn_${plain}`;
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}${count}`)) count += 1;
  return `${name}${count}`;
}
