import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isAbsent, rebuild, type Block, type Place } from "./schema";
import { isFields, UNKNOWN, type Fields, type Value } from "./value";

/** What the azurerm provider does with an argument that its schema does not say. */
export interface Behaviour {
  /** A change replaces the resource; of a block, a change of how many there are. */
  forceNew?: boolean;
  /** The value of an argument that is left out. */
  default?: boolean | number | string;
  /** Of a block: left out, it is the service's to fill in, and unknown until then. */
  computed?: boolean;
  minItems?: number;
  maxItems?: number;
  conflictsWith?: string[];
  requiredWith?: string[];
  exactlyOneOf?: string[];
  atLeastOneOf?: string[];
}

/** The behaviours of a resource's arguments, by their paths without indices. */
export type Behaviours = Record<string, Behaviour>;

/** The behaviours of every resource, by its type. */
export const behaviours = readBehaviours();

function readBehaviours(): Record<string, Behaviours> {
  const text = readFileSync(join(__dirname, "../azurerm/behaviour.json"), "utf8");
  const resources = JSON.parse(text) as Record<string, { arguments: Behaviours }>;
  return Object.fromEntries(Object.entries(resources).map(([type, resource]) => [type, resource.arguments]));
}

/**
 * The state that the provider plans: what is proposed, with defaults, and with what the service decides
 * unknown. What the service decided before stays.
 */
export function planState(
  block: Block,
  behaviour: Behaviours,
  proposed: Fields,
  before: Fields | null,
): Fields {
  return rebuild(block, proposed, before, (place) => {
    const { path, schema, value } = place;
    if ("write_only" in schema) return null;
    if (!isAbsent(place)) return path === "location" ? normalizedLocation(value) : value;
    const { computed: computedBlock, default: fallback } = behaviour[path] ?? {};
    if (computedBlock) return place.isNew ? UNKNOWN : place.before;
    if ("computed" in schema && place.isNew) return UNKNOWN;
    return fallback ?? value;
  });
}

/** azurerm keeps "West Europe" as "westeurope". */
function normalizedLocation(location: Value): Value {
  return typeof location === "string" ? location.toLowerCase().replaceAll(" ", "") : location;
}

/** The names of the changed attributes and blocks that make Terraform replace the resource. */
export function replacing(behaviour: Behaviours, before: Fields, planned: Fields): string[] {
  return Object.keys(planned).filter(
    (name) => behaviour[name]?.forceNew && differs(before[name], planned[name]),
  );
}

function differs(before: Value | undefined, planned: Value | undefined): boolean {
  const areBlocks = Array.isArray(planned) && planned.some(isFields);
  return areBlocks
    ? !Array.isArray(before) || before.length !== planned.length
    : !isDeepStrictEqual(before, planned);
}

/** A fault of a configuration, worded as the provider words it. */
export interface Fault {
  summary: string;
  detail: string;
  /** The argument's path; numbers are positions in lists of blocks. */
  path: (string | number)[];
}

/** What the provider refuses in a configuration beyond what its schema says. */
export function faults(block: Block, behaviour: Behaviours, config: Fields): Fault[] {
  const given = givenValues(block, config);
  const found: Fault[] = [];
  rebuild(block, config, null, (place) => {
    found.push(...faultsAt(place, behaviour[place.path] ?? {}, given));
    return place.value;
  });
  return found;
}

/** The arguments given in a configuration, by path; groups of arguments stand at the top or in blocks that stand once. */
function givenValues(block: Block, config: Fields): Map<string, Value> {
  const given = new Map<string, Value>();
  rebuild(block, config, null, (place) => {
    if (!isAbsent(place)) given.set(place.path, place.value);
    return place.value;
  });
  return given;
}

function faultsAt(place: Place, behaviour: Behaviour, given: ReadonlyMap<string, Value>): Fault[] {
  const { conflictsWith = [], requiredWith = [], exactlyOneOf = [], atLeastOneOf = [] } = behaviour;
  const { minItems = 0, maxItems = Infinity } = behaviour;
  const path = place.path.split(".").flatMap((name, depth) => (depth === 0 ? [name] : [0, name]));
  const label = path.join(".");
  const fault = (summary: string, detail: string): Fault => ({ summary, detail, path });
  const valueOf = (other: string): Value => given.get(other.replaceAll(".0.", ".")) ?? null;
  const isKnown = (other: string): boolean => valueOf(other) !== null && valueOf(other) !== UNKNOWN;
  const quoted = (names: string[]): string => `\`${names.join(",")}\``;
  const found: Fault[] = [];

  const specified = exactlyOneOf.filter(isKnown);
  const mayBeSpecified = exactlyOneOf.some((other) => valueOf(other) === UNKNOWN);
  if (exactlyOneOf.length > 0 && specified.length === 0 && !mayBeSpecified) {
    found.push(
      fault(
        "Invalid combination of arguments",
        `"${label}": one of ${quoted(exactlyOneOf)} must be specified`,
      ),
    );
  }
  if (specified.length > 1) {
    found.push(
      fault(
        "Invalid combination of arguments",
        `"${label}": only one of ${quoted(exactlyOneOf)} can be specified, but ${quoted(specified)} were specified.`,
      ),
    );
  }
  if (atLeastOneOf.length > 0 && atLeastOneOf.every((other) => valueOf(other) === null)) {
    found.push(
      fault("Missing required argument", `"${label}": one of ${quoted(atLeastOneOf)} must be specified`),
    );
  }
  if (isAbsent(place)) {
    if ("required" in place.schema) {
      found.push(
        fault(
          "Missing required argument",
          `The argument "${label}" is required, but no definition was found.`,
        ),
      );
    }
    return found;
  }

  if (requiredWith.some((other) => valueOf(other) === null)) {
    const together = [...requiredWith, label].sort();
    found.push(
      fault("Missing required argument", `"${label}": all of ${quoted(together)} must be specified`),
    );
  }
  const conflicting = conflictsWith.find(isKnown);
  if (conflicting !== undefined) {
    found.push(fault("Conflicting configuration arguments", `"${label}": conflicts with ${conflicting}`));
  }
  if (Array.isArray(place.value) && place.value.length > maxItems) {
    found.push(
      fault(
        "Too many list items",
        `Attribute ${label} supports ${maxItems} item maximum, but config has ${place.value.length} declared.`,
      ),
    );
  }
  if (Array.isArray(place.value) && place.value.length < minItems) {
    found.push(
      fault(
        "Not enough list items",
        `Attribute ${label} requires ${minItems} item minimum, but config has only ${place.value.length} declared.`,
      ),
    );
  }
  return found;
}
