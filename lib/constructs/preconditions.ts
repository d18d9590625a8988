import type { Postponed, Report } from "../check/report";
import { App, type IConstruct, type TerraformResource } from "./bindings";
import { asBlock } from "../readers/configuration";
import { lazily } from "./lazily";
import { forgetConfiguration, stackOverrides } from "./stack-configuration";

interface Condition {
  readonly condition: unknown;
  readonly error_message: unknown;
}

/**
 * Lets Terraform refuse what could not be judged before: a precondition for each postponed rule, and one that always fails
 * for each broken one, so that nothing is gained by leaving validations out. They are made when the block is written, and
 * stand beside whatever `lifecycle` the resource has by then. Several judges of one resource add up.
 */
export function guardPlan(resource: TerraformResource, report: () => Report): void {
  const judges = guarded.get(resource)?.judges ?? [];
  judges.push(report);
  const conditions = lazily(({ preparing }) => {
    if (preparing) {
      forgetConfiguration(resource);
      return undefined;
    }
    // What cdktf writes of conditions in HCL, terraform can't read.
    const ours = hclOutput(resource) ? [] : judges.flatMap((judge) => conditionsOf(judge()));
    const all = [...ownConditions(resource), ...ours];
    return all.length === 0 ? undefined : all;
  });
  guarded.set(resource, { judges, conditions });
  resource.addOverride("lifecycle.precondition", conditions);
}

/** What is wrong with the way a resource's preconditions reach Terraform; empty where they do. */
export function lostPreconditions(resource: TerraformResource, { postponed }: Report): readonly string[] {
  if (!postponed.some(isDecidable)) return [];
  return [...(isReplaced(resource) ? [removed] : []), ...(hclOutput(resource) ? [unreadable] : [])];
}

function isReplaced(resource: TerraformResource): boolean {
  const { lifecycle } = asBlock(Reflect.get(resource, "rawOverrides"));
  const ours = asBlock(lifecycle)["precondition"] === guarded.get(resource)?.conditions;
  const around = stackOverrides(resource);
  return !ours || around["lifecycle"] === null || asBlock(around["lifecycle"])["precondition"] === null;
}

const removed = [
  "preconditions-removed: an override took out the preconditions by which Terraform decides what is postponed",
  '      remedy  Write lifecycle in the props, or override one of its arguments: "lifecycle.prevent_destroy".',
].join("\n");
const unreadable = [
  "preconditions-in-hcl: what is postponed becomes preconditions, which terraform can't read as cdktf writes them in HCL",
  "      remedy  Synthesize to JSON: unset SYNTH_HCL_OUTPUT, or take hclOutput out of the App.",
].join("\n");

interface Guarded {
  readonly judges: (() => Report)[];
  readonly conditions: unknown;
}

const guarded = new WeakMap<TerraformResource, Guarded>();

function conditionsOf({ errors, postponed, later }: Report): readonly Condition[] {
  return [
    ...errors.map(({ rule, message, remedy }) => ({
      condition: '${terraform.workspace == ""}',
      error_message: escaped(`${rule}: ${message}. ${remedy}`),
    })),
    ...[...postponed.filter(isDecidable), ...later].map(({ rule, statement, remedy, condition }) => ({
      // Terraform takes no condition that refers to nothing, as one of literals and functions would.
      condition: `\${terraform.workspace != "" && (${condition})}`,
      error_message: escaped(`${rule}: ${statement} ${remedy}`),
    })),
  ];
}

/** Whether Terraform can refuse it: a precondition has no way to warn. */
function isDecidable(one: Postponed): one is Postponed & { readonly condition: string } {
  return one.severity === "error" && one.condition !== undefined;
}

function ownConditions({ lifecycle }: TerraformResource): readonly Condition[] {
  return (lifecycle?.precondition ?? []).map((own) => ({
    condition: own.condition as unknown,
    error_message: own.errorMessage,
  }));
}

function escaped(text: string): string {
  // In a replacement "$$" stands for one "$".
  return text.replaceAll("${", "$$$${").replaceAll("%{", "%%{");
}

function hclOutput(construct: IConstruct): boolean {
  const { root } = construct.node;
  return App.isApp(root) && root.hclOutput;
}
