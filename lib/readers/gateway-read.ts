import type { FactName, GatewayFacts } from "../domain/facts";
import type { Block, Configuration } from "./configuration";
import { declaredIn, type Declared } from "./declared";
import { describeGateway } from "./describe-gateway";

/** Whether a gateway is made, runs already and stays, or is deleted and made again. */
export type GatewayKind = "new" | "existing" | "replaced";

/** Keys and indices that lead to a value in a file's JSON. */
export type JsonPath = readonly (string | number)[];

/** A gateway that stands in a file. */
export interface GatewayRead {
  /** Terraform address, or the id or name of an ARM resource. */
  readonly address: string;
  readonly kind: GatewayKind;
  readonly facts: GatewayFacts;
  /** Facts that depend on values marked as sensitive. They are judged and never shown. */
  readonly sensitive: ReadonlySet<FactName>;
  /** What the author declared to live with. */
  readonly waivers: NonNullable<Declared["waivers"]>;
  readonly relax: NonNullable<Declared["relax"]>;
  /** Path of the construct that made it. */
  readonly constructPath?: string;
  /** Where its arguments stand in the file. */
  readonly path: JsonPath;
}

/** What a reader knows of a gateway before it is described. */
export interface GatewayFound {
  readonly address: string;
  readonly kind: GatewayKind;
  readonly path: JsonPath;
  readonly constructPath?: string;
  readonly configuration: Configuration;
  /** The same with every sensitive value left open, where there are any. */
  readonly masked?: Configuration;
  /** Address within the configuration, where it is another. */
  readonly within?: string;
  /** Facts that its block does not tell. */
  readonly more?: GatewayFacts;
}

/** A file that can't be read, and why, in words for the person who gave it. */
export class Unreadable extends Error {}

/** Describes a gateway that a reader found. */
export function describeFound(found: GatewayFound): GatewayRead {
  const { address, kind, path, constructPath, configuration, masked, within = address, more = {} } = found;
  const block = configuration.block(within) ?? {};
  const { waivers = [], relax = {} } = declaredIn(block);
  const facts = Object.assign(describeGateway(configuration, within, block), more);
  return {
    address,
    kind,
    facts,
    sensitive: masked ? sensitiveFacts(facts, describeMasked(masked, within, more)) : nothing,
    waivers,
    relax,
    ...(constructPath !== undefined && { constructPath }),
    path,
  };
}

const nothing: ReadonlySet<FactName> = new Set();

function describeMasked(masked: Configuration, address: string, more: GatewayFacts): GatewayFacts {
  const block: Block = masked.block(address) ?? {};
  return Object.assign(describeGateway(masked, address, block), more);
}

/** Facts that come out otherwise once sensitive values are left open are the ones that depend on them. */
function sensitiveFacts(facts: GatewayFacts, masked: GatewayFacts): ReadonlySet<FactName> {
  const names = Object.keys(facts) as FactName[];
  return new Set(names.filter((name) => !isEqual(facts[name], masked[name])));
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [left, right] = [one as Block, other as Block];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length && names.every((name) => isEqual(left[name], right[name]))
  );
}
