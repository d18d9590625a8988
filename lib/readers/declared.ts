import { entraClouds } from "../domain/entra-id";
import type { Deployed } from "../domain/facts";
import type { Cloud } from "../domain/region";
import { asBlock, type Block } from "./configuration";

/** The key under a resource's `//` where a construct leaves what azurerm has no argument for. Terraform ignores it. */
export const declaredKey = "p2s";

/** What an author declares about a gateway beside its arguments. Any text may be a Terraform expression. */
export interface Declared {
  readonly deployed?: Deployed;
  readonly cloud?: Cloud;
  readonly customAudience?: boolean | string;
  readonly expectedClients?: number | string;
  readonly reachedResources?: number | string;
  readonly clientOperatingSystems?: readonly string[];
  readonly network?: DeclaredNetwork;
  readonly publicIps?: readonly DeclaredPublicIp[];
  readonly waivers?: readonly DeclaredWaiver[];
  readonly relax?: Readonly<Record<string, string>>;
}

/** The virtual network of a gateway, where it is not in the same configuration. */
export interface DeclaredNetwork {
  readonly location?: string;
  readonly addressSpace?: readonly string[] | string;
  readonly gatewaySubnetPrefixes?: readonly string[] | string;
  readonly peers?: readonly DeclaredSpace[];
  readonly onPremises?: readonly DeclaredSpace[];
  readonly expressRoute?: boolean | string;
  readonly dnsServers?: readonly string[] | string;
  readonly dnsForwards?: boolean | string;
}

/** The address space of a network or a site that has a name. */
export interface DeclaredSpace {
  readonly name: string;
  readonly addressSpace: readonly string[] | string;
}

/** A public IP of the gateway that is not in the same configuration. */
export interface DeclaredPublicIp {
  readonly id: string;
  readonly sku?: string;
  readonly allocation?: string;
  readonly zones?: readonly string[] | string;
}

/** A waiver as an author wrote it. */
export interface DeclaredWaiver {
  readonly rule: string;
  readonly reason: string;
  readonly owner?: string;
  readonly until?: string;
  /** Whether it is for every gateway of a scope. */
  readonly shared?: boolean;
}

/** What stands under a block's `//`. Anyone can edit a file: what has another shape than constructs write is left out. */
export function declaredIn(block: Block): Declared {
  return declared(asBlock(block["//"])[declaredKey]) ?? {};
}

/** A value as far as it has a shape; undefined where it has another. */
type Sound<T> = (value: unknown) => T | undefined;

function either<One, Other>(one: Sound<One>, other: Sound<Other>): Sound<One | Other> {
  return (value) => one(value) ?? other(value);
}

function list<T>(member: Sound<T>): Sound<readonly T[]> {
  return (value) =>
    Array.isArray(value) ? value.map(member).filter((one): one is T & {} => one !== undefined) : undefined;
}

function object<T extends object>(
  parts: { readonly [Key in keyof T]-?: Sound<T[Key] & {}> },
  required: readonly (keyof T)[] = [],
): Sound<T> {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const sound: Partial<T> = {};
    for (const name in parts) {
      const part = Object.hasOwn(value, name) ? parts[name]((value as Block)[name]) : undefined;
      if (part !== undefined) sound[name] = part;
    }
    return required.every((name) => name in sound) ? (sound as T) : undefined;
  };
}

const text: Sound<string> = (value) => (typeof value === "string" ? value : undefined);
const flag: Sound<boolean> = (value) => (typeof value === "boolean" ? value : undefined);
const number: Sound<number> = (value) => (typeof value === "number" ? value : undefined);
const texts = either(text, list(text));
const clouds = Object.keys(entraClouds) as readonly Cloud[];
const space = object<DeclaredSpace>({ name: text, addressSpace: texts }, ["name", "addressSpace"]);

const declared = object<Declared>({
  deployed: object<Deployed>({
    sku: text,
    generation: text,
    pointToSite: flag,
    tunnels: list(text),
    ipv6: flag,
    publicIpSku: text,
  }),
  cloud: (value) => clouds.find((one) => one === value),
  customAudience: either(flag, text),
  expectedClients: either(number, text),
  reachedResources: either(number, text),
  clientOperatingSystems: list(text),
  network: object<DeclaredNetwork>({
    location: text,
    addressSpace: texts,
    gatewaySubnetPrefixes: texts,
    peers: list(space),
    onPremises: list(space),
    expressRoute: either(flag, text),
    dnsServers: texts,
    dnsForwards: either(flag, text),
  }),
  publicIps: list(object<DeclaredPublicIp>({ id: text, sku: text, allocation: text, zones: texts }, ["id"])),
  waivers: list(waiver),
  relax: (value) =>
    Object.fromEntries(Object.entries(asBlock(value)).map(([id, why]) => [id, text(why) ?? ""])),
});

// One without a reason, or with a day that is none, is told of: it is kept.
function waiver(value: unknown): DeclaredWaiver | undefined {
  const { rule, reason, owner, until, shared } = asBlock(value);
  if (typeof rule !== "string") return undefined;
  return {
    rule,
    reason: text(reason) ?? "",
    ...(typeof owner === "string" && { owner }),
    ...(until !== undefined && { until: text(until) ?? JSON.stringify(until) }),
    ...(shared === true && { shared }),
  };
}
