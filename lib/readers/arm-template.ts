import type { ArmFound } from "./arm";
import { deploymentGroup, evaluated, mostCopies, resolved, typePath, type ArmScope } from "./arm-expressions";
import { asBlock, type Block } from "./configuration";
import type { JsonPath } from "./gateway-read";

const deploymentType = "microsoft.resources/deployments";
const mostDepth = 20;

/** Whether parsed JSON is a deployment template. */
export function isTemplate(block: Block): boolean {
  const schema = block["$schema"];
  return typeof schema === "string" && /deploymentTemplate\.json/i.test(schema);
}

/**
 * The resources a template deploys with the defaults of its parameters, those of its nested deployments among them, as
 * Bicep builds modules.
 */
export function resourcesIn(template: Block): readonly ArmFound[] {
  return new Template(template, {}, [], 0).resources();
}

class Template {
  private readonly scope: ArmScope;
  private nested: ReadonlyMap<string, Template> | undefined;

  constructor(
    private readonly template: Block,
    given: Block,
    private readonly path: JsonPath,
    private readonly depth: number,
  ) {
    const parameters = asBlock(template["parameters"]);
    this.scope = {
      parameter: (name) => own(given, name) ?? evaluated(defaultOf(own(parameters, name)), this.scope),
      variable: (name) => evaluated(own(asBlock(template["variables"]), name), this.scope),
      outputs: (deployment) => this.outputsOf(deployment),
      copyIndex: new Map(),
    };
  }

  resources(): readonly ArmFound[] {
    const deployed = this.written(this.template["resources"], [...this.path, "resources"]);
    return deployed.flatMap((resource) => {
      if (resource.type.toLowerCase() !== deploymentType) return [resource];
      return this.deployments().get(resource.name)?.resources() ?? [];
    });
  }

  /** What the template gives out. */
  outputs(): Block {
    const outputs = Object.entries(asBlock(this.template["outputs"]));
    return Object.fromEntries(
      outputs.map(([name, output]) => [name, { value: evaluated(asBlock(output)["value"], this.scope) }]),
    );
  }

  private outputsOf(deployment: string): unknown {
    return this.deployments()
      .get(deployment.split("/").at(-1) ?? "")
      ?.outputs();
  }

  // Asked for by what stands in the template, so only once that is read.
  private deployments(): ReadonlyMap<string, Template> {
    if (this.nested !== undefined) return this.nested;
    const nested = new Map<string, Template>();
    this.nested = nested;
    const raw = entriesOf(this.template["resources"]);
    if (this.depth >= mostDepth) return nested;
    for (const [key, resource] of raw) {
      if (String(resource["type"]).toLowerCase() !== deploymentType) continue;
      const { template, parameters } = asBlock(resource["properties"]);
      const given = Object.entries(asBlock(parameters)).map(([name, parameter]) => [
        name,
        evaluated(asBlock(parameter)["value"], this.scope),
      ]);
      const path = [...this.path, "resources", key, "properties", "template"];
      const inner = new Template(asBlock(template), Object.fromEntries(given) as Block, path, this.depth + 1);
      nested.set(String(resolved(resource["name"], this.scope)), inner);
      if (typeof key === "string") nested.set(key, inner);
    }
    return nested;
  }

  private written(
    raw: unknown,
    path: JsonPath,
    parent?: { readonly type: string; readonly name: string },
  ): readonly ArmFound[] {
    return entriesOf(raw).flatMap(([key, resource]) =>
      this.copies(resource).flatMap((scope): readonly ArmFound[] => {
        if (resource["existing"] === true || resolved(resource["condition"], scope) === false) return [];
        const type = parent ? `${parent.type}/${String(resource["type"])}` : String(resource["type"]);
        const own = String(resolved(resource["name"], scope));
        const name = parent ? `${parent.name}/${own}` : own;
        const at = [...path, key];
        const { resources, ...body } = resource;
        const isDeployment = type.toLowerCase() === deploymentType;
        const id = `${deploymentGroup}/providers/${typePath(type, name.split("/"))}`;
        const found = { type, name, id, body: isDeployment ? {} : asBlock(resolved(body, scope)), path: at };
        return [found, ...this.written(resources, [...at, "resources"], { type, name })];
      }),
    );
  }

  private copies({ copy }: Block): readonly ArmScope[] {
    const { name, count } = asBlock(copy);
    if (typeof name !== "string") return [this.scope];
    const times = resolved(count, this.scope);
    const length = typeof times === "number" ? Math.min(times, mostCopies) : 1;
    return Array.from({ length }, (_, index) => ({
      ...this.scope,
      copyIndex: new Map([[name, index]]),
    }));
  }
}

// A template of language version 2 has its resources by symbolic name.
function entriesOf(resources: unknown): readonly (readonly [string | number, Block])[] {
  if (Array.isArray(resources)) return resources.map((resource, index) => [index, asBlock(resource)]);
  return Object.entries(asBlock(resources)).map(([key, resource]) => [key, asBlock(resource)]);
}

function own(block: Block, name: string): unknown {
  const found = Object.entries(block).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1];
}

// The default of a secure parameter is a secret: it stays open.
function defaultOf(parameter: unknown): unknown {
  const { type, defaultValue } = asBlock(parameter);
  return /^secure/i.test(String(type)) ? undefined : defaultValue;
}
