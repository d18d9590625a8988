import { asArray, asBlock, type Block } from "./configuration";
import { gatewayType } from "./describe-gateway";
import type { Instance, InstanceKey } from "./instances";
import { idTargets } from "./tied-resources";

/** One module instance: its configuration, how it was called, and from where. */
interface Scope {
  /** Address with the dot after it; empty for the root module. */
  readonly prefix: string;
  readonly module: Block;
  readonly call?: { readonly block: Block; readonly from: Scope; readonly key: InstanceKey | undefined };
  /** What `for_each` expressions in it lead to. */
  readonly members: Map<unknown, Instances>;
}

/** What repeats the thing an expression stands in: `each.value` and `count.index` mean it. */
interface Repeated {
  readonly key: InstanceKey | undefined;
  readonly forEach: unknown;
  readonly scope: Scope;
}

interface Position {
  readonly index: number;
  readonly of: number;
}

const moduleStep = /^module\.([\w-]+)(?:\[(\d+|"[^"]*")\])?\./;
const moduleReference = /^module\.([\w-]+)(?:\[(\d+|"[^"]*")\])?\.([\w-]+)/;
const resourceReference = /^((?:data\.)?[a-z][a-z0-9_]*\.[\w-]+)(?:\[(\d+|"[^"]*")\])?/;
const mostSteps = 20;

/**
 * Finds the resource an unknown id comes from: through the references of a plan's configuration, module variables and
 * outputs, `each` and `count`. Where the configuration does not say, as inside a `dynamic` block or behind a local value,
 * it is the only resource of the type whose own id is unknown.
 */
export class Origins {
  private readonly rootScope: Scope;
  private readonly scopes = new Map<string, Scope>();
  private readonly named = new Map<string, Instances>();
  private readonly made = new Map<string, Instance[]>();
  /** Of a module's path, the prefixes of its instances. */
  private readonly prefixes = new Map<string, string[]>();
  private readonly resources = new Map<Block, ReadonlyMap<unknown, Block>>();

  constructor(root: Block, instances: readonly Instance[], hasUnknownId: (address: string) => boolean) {
    this.rootScope = { prefix: "", module: root, members: new Map() };
    for (const instance of instances) {
      const { module, ownName, address, type } = instance;
      if (!idTargets.has(type)) continue;
      this.name(module + ownName, instance);
      for (const kind of hasUnknownId(address) ? kindsOf(instance) : []) {
        append(this.made, kind, instance);
        append(this.made, `${module} ${kind}`, instance);
      }
    }
    const seen = new Set<string>();
    for (const { module } of instances) this.addPrefixes(module, seen);
  }

  private name(name: string, instance: Instance): void {
    const same = this.named.get(name) ?? new Instances();
    same.add(instance);
    this.named.set(name, same);
  }

  /** The expressions of a resource in the configuration; undefined where the plan has none of it. */
  expressionsOf(instance: Instance): Block | undefined {
    const resource = this.resource(instance);
    return resource && asBlock(resource["expressions"]);
  }

  /** Address of the one resource of a type an expression leads to. */
  of(
    type: string | undefined,
    expression: unknown,
    instance: Instance,
    position?: Position,
  ): string | undefined {
    if (type === undefined) return undefined;
    const kind = kindFor(type, instance);
    const scope = this.scope(instance.module);
    const repeated = { key: instance.key, forEach: this.resource(instance)?.["for_each_expression"], scope };
    const led = ofKind(kind, this.lead(referencesOf(expression), scope, repeated, mostSteps));
    const candidates = led.length > 0 ? led : this.onlyMade(kind, scope);
    if (candidates.length === 1 || position?.of !== candidates.length) {
      return candidates.length === 1 ? candidates[0]?.address : undefined;
    }
    return candidates[position.index]?.address;
  }

  private onlyMade(kind: string, { prefix, call }: Scope): readonly Instance[] {
    const here = this.made.get(`${prefix} ${kind}`);
    if (here !== undefined || call === undefined) return here ?? [];
    const given = ofKind(kind, this.lead(inputsOf(call.block), call.from, repeatedBy(call), mostSteps));
    return given.length > 0 ? given : (this.made.get(kind) ?? []);
  }

  private lead(
    references: readonly string[],
    scope: Scope,
    repeated: Repeated,
    steps: number,
  ): readonly Instance[] {
    if (steps === 0) return [];
    const byKey = references.some((one) => one === "each.key" || one === "count.index");
    const ownKey = byKey ? repeated.key : undefined;
    const found = longest(references).flatMap((reference): readonly Instance[] => {
      if (reference.startsWith("each.value")) return this.leadToMember(repeated, steps);
      if (reference.startsWith("var.")) return this.leadOut(reference.split(/[.[]/)[1] ?? "", scope, steps);
      if (reference.startsWith("module.")) return this.leadIn(reference, scope, ownKey, steps);
      const [, name = "", key] = resourceReference.exec(reference) ?? [];
      return this.named.get(scope.prefix + name)?.at(key === undefined ? ownKey : keyOf(key)) ?? [];
    });
    return [...new Set(found)];
  }

  // A `for_each` means the same to everything it repeats, so that it is followed once.
  private leadToMember({ key, forEach, scope }: Repeated, steps: number): readonly Instance[] {
    if (forEach === undefined) return [];
    let members = scope.members.get(forEach);
    if (members === undefined) {
      members = new Instances();
      const repeated = { key: undefined, forEach: undefined, scope };
      for (const one of this.lead(referencesOf(forEach), scope, repeated, steps - 1)) members.add(one);
      scope.members.set(forEach, members);
    }
    const same = key === undefined ? [] : members.at(key);
    return same.length > 0 ? same : members.at(undefined);
  }

  private leadOut(variable: string, { call }: Scope, steps: number): readonly Instance[] {
    if (call === undefined) return [];
    const expression = asBlock(call.block["expressions"])[variable];
    return this.lead(referencesOf(expression), call.from, repeatedBy(call), steps - 1);
  }

  private leadIn(
    reference: string,
    scope: Scope,
    ownKey: InstanceKey | undefined,
    steps: number,
  ): readonly Instance[] {
    const [, name = "", index, output = ""] = moduleReference.exec(reference) ?? [];
    const call = asBlock(asBlock(scope.module["module_calls"])[name]);
    const expression = asBlock(asBlock(asBlock(call["module"])["outputs"])[output])["expression"];
    const key = index === undefined ? ownKey : keyOf(index);
    return this.prefixesOf(`${scope.prefix}module.${name}`, key).flatMap((prefix) => {
      const inner = this.scope(prefix);
      const repeated = { key: undefined, forEach: undefined, scope: inner };
      return this.lead(referencesOf(expression), inner, repeated, steps - 1);
    });
  }

  /** Prefixes of a module's instances that have resources; of one, where its key is given. */
  private prefixesOf(path: string, key: InstanceKey | undefined): readonly string[] {
    return key === undefined ? (this.prefixes.get(path) ?? []) : [`${path}[${JSON.stringify(key)}].`];
  }

  private addPrefixes(module: string, seen: Set<string>): void {
    for (let prefix = ""; prefix !== module;) {
      const [step, name = ""] = moduleStep.exec(module.slice(prefix.length)) ?? [];
      if (step === undefined) return;
      const path = `${prefix}module.${name}`;
      prefix += step;
      if (!seen.has(prefix)) append(this.prefixes, path, prefix);
      seen.add(prefix);
    }
  }

  private resource({ module, ownName }: Instance): Block | undefined {
    const { module: block } = this.scope(module);
    let resources = this.resources.get(block);
    if (resources === undefined) {
      resources = new Map(
        asArray(block["resources"])
          .map(asBlock)
          .map((one) => [one["address"], one]),
      );
      this.resources.set(block, resources);
    }
    return resources.get(ownName);
  }

  private scope(prefix: string): Scope {
    const seen = this.scopes.get(prefix);
    if (seen !== undefined) return seen;
    let scope = this.rootScope;
    for (let rest = prefix; rest !== "";) {
      const [step = rest, name = "", index] = moduleStep.exec(rest) ?? [];
      const key = index === undefined ? undefined : keyOf(index);
      scope = this.scopes.get(scope.prefix + step) ?? this.called(scope, step, name, key);
      rest = rest.slice(step.length);
    }
    return scope;
  }

  private called(from: Scope, step: string, name: string, key: InstanceKey | undefined): Scope {
    const block = asBlock(asBlock(from.module["module_calls"])[name]);
    const prefix = from.prefix + step;
    const scope = {
      prefix,
      module: asBlock(block["module"]),
      call: { block, from, key },
      members: new Map(),
    };
    this.scopes.set(prefix, scope);
    return scope;
  }
}

/** Instances, some of which have keys. */
class Instances {
  private readonly all: Instance[] = [];
  private byKey: Map<InstanceKey | undefined, Instance[]> | undefined;

  add(instance: Instance): void {
    this.all.push(instance);
  }

  /** Those with a key; all, where none is given. */
  at(key: InstanceKey | undefined): readonly Instance[] {
    if (key === undefined) return this.all;
    if (this.byKey === undefined) {
      this.byKey = new Map();
      for (const one of this.all) append(this.byKey, one.key, one);
    }
    return this.byKey.get(key) ?? [];
  }
}

const subnetType = "azurerm_subnet";
const gatewaySubnet = "GatewaySubnet";

/** What an instance can be wanted as. */
function kindsOf({ type, values }: Instance): readonly string[] {
  const isGatewaySubnet =
    type === subnetType && String(values["name"]).toLowerCase() === gatewaySubnet.toLowerCase();
  return isGatewaySubnet ? [type, gatewaySubnet] : [type];
}

// azurerm takes no other subnet for a gateway.
function kindFor(type: string, user: Instance): string {
  return type === subnetType && user.type === gatewayType ? gatewaySubnet : type;
}

function ofKind(kind: string, instances: readonly Instance[]): readonly Instance[] {
  return instances.filter((one) => kindsOf(one).includes(kind));
}

function repeatedBy({ key, block, from }: NonNullable<Scope["call"]>): Repeated {
  return { key, forEach: block["for_each_expression"], scope: from };
}

function referencesOf(expression: unknown): readonly string[] {
  return typeof expression === "object" && expression !== null ? referencesIn(expression) : [];
}

const referencesIn = perNode((expression) =>
  asArray(expression).flatMap((one) => asArray(asBlock(one)["references"]).map(String)),
);

const inputsOf = perNode((call) =>
  Object.values(asBlock(asBlock(call)["expressions"])).flatMap(referencesOf),
);

/** What `make` gives for each node of a configuration, which the instances it describes share. */
function perNode<Node extends object, T>(make: (node: Node) => T): (node: Node) => T {
  const known = new WeakMap<Node, T>();
  return (node) => {
    const made = known.get(node) ?? make(node);
    known.set(node, made);
    return made;
  };
}

// Terraform lists a reference and everything it goes through: `azurerm_subnet.gateway.id`, then `azurerm_subnet.gateway`.
const longest = perNode((references: readonly string[]) =>
  references.filter(
    (one) =>
      !references.some(
        (other) =>
          other.length > one.length && other.startsWith(one) && /[.[]/.test(other.charAt(one.length)),
      ),
  ),
);

function keyOf(text: string): InstanceKey {
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const same = map.get(key);
  if (same) same.push(value);
  else map.set(key, [value]);
}
