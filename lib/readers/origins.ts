import { asArray, asBlock, type Block } from "./configuration";
import { gatewayType } from "./describe-gateway";
import type { Instance, InstanceKey } from "./instances";

/** One module instance: its configuration, how it was called, and from where. */
interface Scope {
  /** Address with the dot after it; empty for the root module. */
  readonly prefix: string;
  readonly module: Block;
  readonly call?: { readonly block: Block; readonly from: Scope; readonly key: InstanceKey | undefined };
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
  private readonly scopes = new Map<string, Scope>();
  private readonly named = new Map<string, Instance[]>();
  private readonly made = new Map<string, Instance[]>();

  constructor(
    private readonly root: Block,
    instances: readonly Instance[],
    hasUnknownId: (address: string) => boolean,
  ) {
    for (const instance of instances) {
      add(this.named, instance.module + instance.ownName, instance);
      if (!hasUnknownId(instance.address)) continue;
      add(this.made, instance.type, instance);
      add(this.made, `${instance.module} ${instance.type}`, instance);
    }
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
    const scope = this.scope(instance.module);
    const repeated = { key: instance.key, forEach: this.resource(instance)?.["for_each_expression"], scope };
    const isFit = fitFor(type, instance);
    const led = this.lead(referencesOf(expression), scope, repeated, mostSteps).filter(
      (one) => one.type === type && isFit(one),
    );
    const candidates = led.length > 0 ? led : this.onlyMade(type, instance, isFit);
    if (candidates.length === 1 || position?.of !== candidates.length) {
      return candidates.length === 1 ? candidates[0]?.address : undefined;
    }
    return candidates[position.index]?.address;
  }

  private onlyMade(
    type: string,
    { module }: Instance,
    isFit: (one: Instance) => boolean,
  ): readonly Instance[] {
    const here = (this.made.get(`${module} ${type}`) ?? []).filter(isFit);
    if (here.length > 0) return here;
    const called = this.scope(module).call;
    if (called === undefined) return [];
    const inputs = Object.values(asBlock(called.block["expressions"])).flatMap(referencesOf);
    const repeated = { key: called.key, forEach: called.block["for_each_expression"], scope: called.from };
    const given = this.lead(inputs, called.from, repeated, mostSteps).filter(
      (one) => one.type === type && isFit(one),
    );
    return given.length > 0 ? given : (this.made.get(type) ?? []).filter(isFit);
  }

  private lead(
    references: readonly string[],
    scope: Scope,
    repeated: Repeated,
    steps: number,
  ): readonly Instance[] {
    if (steps === 0) return [];
    const byKey = references.some((one) => one === "each.key" || one === "count.index");
    const found = longest(references).flatMap((reference): readonly Instance[] => {
      if (reference.startsWith("each.value")) {
        const { forEach, scope: outer } = repeated;
        const members = this.lead(
          referencesOf(forEach),
          outer,
          { ...repeated, forEach: undefined },
          steps - 1,
        );
        return keyed(members, repeated.key);
      }
      if (reference.startsWith("var."))
        return this.leadOut(reference.split(/[.[]/)[1] ?? "", scope, repeated, steps);
      if (reference.startsWith("module."))
        return this.leadIn(reference, scope, byKey ? repeated.key : undefined, steps);
      const [, name, key] = resourceReference.exec(reference) ?? [];
      const instances = name === undefined ? [] : (this.named.get(scope.prefix + name) ?? []);
      const wanted = key === undefined ? (byKey ? repeated.key : undefined) : keyOf(key);
      return wanted === undefined ? instances : instances.filter((one) => one.key === wanted);
    });
    return [...new Set(found)];
  }

  private leadOut(variable: string, { call }: Scope, _: Repeated, steps: number): readonly Instance[] {
    if (call === undefined) return [];
    const expression = asBlock(call.block["expressions"])[variable];
    const repeated = { key: call.key, forEach: call.block["for_each_expression"], scope: call.from };
    return this.lead(referencesOf(expression), call.from, repeated, steps - 1);
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
    return this.prefixes(`${scope.prefix}module.${name}`, key).flatMap((prefix) => {
      const inner = this.scope(prefix);
      return this.lead(
        referencesOf(expression),
        inner,
        { key: undefined, forEach: undefined, scope: inner },
        steps - 1,
      );
    });
  }

  /** Prefixes of a module's instances that have resources; of one, where its key is given. */
  private prefixes(path: string, key: InstanceKey | undefined): readonly string[] {
    if (key !== undefined) return [`${path}[${JSON.stringify(key)}].`];
    const found = new Set<string>();
    for (const [instance] of this.named.values()) {
      if (instance?.module.startsWith(path) !== true) continue;
      const rest = /^(?:\[(?:\d+|"[^"]*")\])?\./.exec(instance.module.slice(path.length))?.[0];
      if (rest !== undefined) found.add(path + rest);
    }
    return [...found];
  }

  private resource(instance: Instance): Block | undefined {
    const { module } = this.scope(instance.module);
    return asArray(module["resources"])
      .map(asBlock)
      .find(({ address }) => address === instance.ownName);
  }

  private scope(prefix: string): Scope {
    const seen = this.scopes.get(prefix);
    if (seen !== undefined) return seen;
    let scope: Scope = { prefix: "", module: this.root };
    for (let rest = prefix; rest !== "";) {
      const [step = rest, name = "", index] = moduleStep.exec(rest) ?? [];
      const block = asBlock(asBlock(scope.module["module_calls"])[name]);
      scope = {
        prefix: scope.prefix + step,
        module: asBlock(block["module"]),
        call: { block, from: scope, key: index === undefined ? undefined : keyOf(index) },
      };
      rest = rest.slice(step.length);
    }
    this.scopes.set(prefix, scope);
    return scope;
  }
}

// azurerm takes no other subnet for a gateway.
function fitFor(type: string, user: Instance): (one: Instance) => boolean {
  if (type !== "azurerm_subnet" || user.type !== gatewayType) return () => true;
  return ({ values }) => String(values["name"]).toLowerCase() === "gatewaysubnet";
}

function referencesOf(expression: unknown): readonly string[] {
  return asArray(expression).flatMap((one) => asArray(asBlock(one)["references"]).map(String));
}

// Terraform lists a reference and everything it goes through: `azurerm_subnet.gateway.id`, then `azurerm_subnet.gateway`.
function longest(references: readonly string[]): readonly string[] {
  return references.filter(
    (one) =>
      !references.some(
        (other) =>
          other.length > one.length && other.startsWith(one) && /[.[]/.test(other.charAt(one.length)),
      ),
  );
}

function keyed(instances: readonly Instance[], key: InstanceKey | undefined): readonly Instance[] {
  const same = instances.filter((one) => one.key !== undefined && one.key === key);
  return same.length > 0 ? same : instances;
}

function keyOf(text: string): InstanceKey {
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

function add(map: Map<string, Instance[]>, key: string, instance: Instance): void {
  const same = map.get(key);
  if (same) same.push(instance);
  else map.set(key, [instance]);
}
