import { typeOf } from "../../readers/configuration";
import { gatewayType } from "../../readers/describe-gateway";
import type { GatewaySource } from "../../readers/gateway-source";
import { takeName } from "./take-name";

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

/**
 * The place of each gateway. One keeps its Terraform address where a construct can have it: it gets its id before those
 * that have to move.
 *
 * @param taken ids of constructs, to which those of the gateways are added
 */
export function placesOf(sources: readonly GatewaySource[], taken: Set<string>): readonly Placed[] {
  for (const name of reserved) taken.add(name);
  const stays = (source: GatewaySource): boolean => source.read.address === addressOf(nameOf(source));
  const inTurn = [...sources.filter(stays), ...sources.filter((source) => !stays(source))];
  const places = new Map(inTurn.map((source) => [source, placeOf(source, takeName(nameOf(source), taken))]));
  return sources.flatMap((source) => {
    const place = places.get(source);
    return place ? [{ source, place }] : [];
  });
}

function placeOf({ read, id: azureId, origin }: GatewaySource, id: string): Place {
  if (origin === "state" || origin === "stack")
    return read.address === addressOf(id) ? { id } : { id, movedFrom: read.address };
  return azureId === undefined ? { id } : { id, importedFrom: azureId };
}

/** Terraform address of a gateway in the root module. */
export function addressOf(id: string): string {
  return `${gatewayType}.${id}`;
}

/** The name a gateway has: `module.hub.azurerm_virtual_network_gateway.vpn["weu"]` is called `vpn_weu`. */
function nameOf({ origin, read: { address } }: GatewaySource): string {
  if (origin === "arm") return "Vpn";
  const type = typeOf(address);
  const name = address.slice(address.lastIndexOf(`${type}.`) + type.length + 1);
  const plain = name.replace(/[^A-Za-z0-9_-]+/g, "_").replace(/_+$/, "");
  return /^[A-Za-z_]/.test(plain) ? plain : `Vpn_${plain}`;
}
