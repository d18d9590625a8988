import { remembering } from "../domain/bounded-cache";
import type { ArmFound } from "./arm";
import {
  deploymentGroup,
  evaluated,
  mostCopies,
  repeated,
  resolved,
  typePath,
  type ArmScope,
} from "./arm-expressions";
import { asArray, asBlock, type Block } from "./configuration";
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
  return new Template(template, [], 0, scopeOf(template, {})).resources();
}

/** Builds the scope of a template's own expressions, given values of its parameters. */
function scopeOf(template: Block, given: Block): ScopeFor {
  const parameters = asBlock(template["parameters"]);
  return (outputs) => {
    const scope: ArmScope = {
      parameter: remembering((name) =>
        isSecure(own(parameters, name))
          ? undefined
          : (own(given, name) ?? evaluated(asBlock(own(parameters, name))["defaultValue"], scope)),
      ),
      variable: remembering((name) => variableIn(asBlock(template["variables"]), name, scope)),
      outputs,
      copyIndex: new Map(),
    };
    return scope;
  };
}

type ScopeFor = (outputs: ArmScope["outputs"]) => ArmScope;

class Template {
  private readonly scope: ArmScope;
  private nested: ReadonlyMap<string, Template> | undefined;

  constructor(
    private readonly template: Block,
    private readonly path: JsonPath,
    private readonly depth: number,
    scopeFor: ScopeFor,
  ) {
    this.scope = scopeFor((deployment) => this.outputsOf(deployment));
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
    if (this.depth >= mostDepth) return nested;
    for (const [key, resource] of entriesOf(this.template["resources"])) {
      if (String(resource["type"]).toLowerCase() !== deploymentType) continue;
      const path = [...this.path, "resources", key, "properties", "template"];
      for (const [index, scope] of this.copies(resource).entries()) {
        const inner = this.deployment(asBlock(resource["properties"]), path, scope);
        nested.set(String(resolved(resource["name"], scope)), inner);
        if (typeof key === "string") nested.set(isCopied(resource) ? `${key}[${index}]` : key, inner);
      }
    }
    return nested;
  }

  // Unless it says otherwise, the expressions of a nested template mean parameters and variables of the outer one.
  private deployment(properties: Block, path: JsonPath, scope: ArmScope): Template {
    const { template: raw, parameters, expressionEvaluationOptions: options } = properties;
    const template = asBlock(raw);
    if (String(asBlock(options)["scope"]).toLowerCase() !== "inner") {
      return new Template(template, path, this.depth + 1, () => scope);
    }
    const given = Object.entries(asBlock(parameters)).map(([name, parameter]) => [
      name,
      evaluated(asBlock(parameter)["value"], scope),
    ]);
    return new Template(
      template,
      path,
      this.depth + 1,
      scopeOf(template, Object.fromEntries(given) as Block),
    );
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

  private copies(resource: Block): readonly ArmScope[] {
    if (!isCopied(resource)) return [this.scope];
    const { name, count } = asBlock(resource["copy"]);
    const times = resolved(count, this.scope);
    const length = typeof times === "number" ? Math.min(times, mostCopies) : 1;
    return Array.from({ length }, (_, index) => ({
      ...this.scope,
      copyIndex: new Map([...this.scope.copyIndex, [String(name), index]]),
    }));
  }
}

function isCopied({ copy }: Block): boolean {
  return typeof asBlock(copy)["name"] === "string";
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

// The value of a secure parameter is a secret: it stays open.
function isSecure(parameter: unknown): boolean {
  return /^secure/i.test(String(asBlock(parameter)["type"]));
}

function variableIn(variables: Block, name: string, scope: ArmScope): unknown {
  const loop = asArray(variables["copy"])
    .map(asBlock)
    .find((one) => String(one["name"]).toLowerCase() === name.toLowerCase());
  return loop ? repeated(loop, scope)[1] : evaluated(own(variables, name), scope);
}
