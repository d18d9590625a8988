import { asArray, asBlock, type Block } from "./configuration";
import { findInArm, isArm } from "./arm";
import type { DeclaredAt } from "./described-instances";
import { Unreadable, type GatewayFound } from "./gateway-read";
import { findInPlan } from "./plan";
import { findInState } from "./state";
import { findInSynthesized } from "./synthesized";

/** What a file turned out to be. */
export type FileKind = "synthesized" | "plan" | "state" | "arm";

/** Parsed JSON, recognised by its content. */
export interface Recognised {
  readonly kind: FileKind;
  /** Its gateways, not yet described; `declaredAt` gives back what a plan or a state has lost. */
  readonly found: (declaredAt: DeclaredAt) => readonly GatewayFound[];
}

/**
 * Recognises parsed JSON: a synthesized stack, a plan or a state as `terraform show -json` prints it, or ARM JSON.
 * @throws Unreadable if it is none of these, or one that this release can't read.
 */
export function recognise(json: unknown): Recognised {
  if (isArm(json)) return { kind: "arm", found: () => findInArm(json) };
  const block = asBlock(json);
  if ("planned_values" in block || "resource_changes" in block) {
    refuseNewer(block, "plan");
    if (block["errored"] === true)
      throw new Unreadable("is a plan that failed: not all it would do is in it; plan again");
    return { kind: "plan", found: (declaredAt) => findInPlan(block, declaredAt) };
  }
  if (isShownState(block)) {
    refuseNewer(block, "state");
    return { kind: "state", found: (declaredAt) => findInState(block, declaredAt) };
  }
  if (isRawState(block)) {
    throw new Unreadable('is a state file; give the output of "terraform show -json" instead');
  }
  if (isSynthesized(block)) return { kind: "synthesized", found: () => findInSynthesized(block) };
  throw new Unreadable(
    'is none of what p2s reads: a synthesized stack (cdk.tf.json), a plan or a state from "terraform show -json", or ARM JSON',
  );
}

function isShownState(block: Block): boolean {
  return (
    "format_version" in block &&
    ("values" in block || "terraform_version" in block || Object.keys(block).length === 1)
  );
}

function isRawState(block: Block): boolean {
  return typeof block["version"] === "number" && "lineage" in block;
}

function isSynthesized(block: Block): boolean {
  const known = ["resource", "data", "terraform", "provider", "module", "locals", "variable", "output"];
  const isCdktf = asBlock(asBlock(block["//"])["metadata"])["stackName"] !== undefined;
  return (
    isCdktf ||
    known.some((name) => name in block && asArray(block[name]).every((one) => typeof one === "object"))
  );
}

function refuseNewer({ format_version: version }: Block, what: string): void {
  if (version === undefined || (typeof version === "string" && /^[01]\./.test(version))) return;
  throw new Unreadable(
    `is a ${what} of format version ${JSON.stringify(version)}; this release of p2s reads versions 0 and 1`,
  );
}
