import type { TerraformStack } from "../constructs/bindings";
import { verdictOf } from "../constructs/validate-all";

/** One thing a stack is told, by its rule. */
export interface StackFinding {
  /** Id of the rule; left out where somebody else's validation speaks. */
  readonly rule?: string;
  readonly severity: "error" | "warning";
  /** Path of the construct it is about. */
  readonly path: string;
  /** The whole text, as synthesis prints it. */
  readonly text: string;
}

/**
 * What validations and annotations say of a stack, after its aspects have run. `Testing.synth` of cdktf runs neither unless
 * it is told to.
 */
export function findings(stack: TerraformStack): readonly StackFinding[] {
  const { errors, warnings } = verdictOf(stack, () => [stack]);
  return [
    ...errors.map((text) => findingOf(text, "error")),
    ...warnings.map((text) => findingOf(text, "warning")),
  ];
}

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Matchers for jest: `expect.extend(matchers)`. */
export const matchers = {
  /** Passes where a stack has a finding of a rule, whether it refuses or warns. */
  toHaveFinding(stack: TerraformStack, rule: string): MatcherResult {
    const all = findings(stack);
    const pass = all.some((finding) => finding.rule === rule);
    return {
      pass,
      message: () => `expected ${pass ? "no finding" : "a finding"} of ${rule}; there is\n${listed(all)}`,
    };
  },

  /** Passes where nothing refuses a stack; warnings do not count. */
  toBeDeployable(stack: TerraformStack): MatcherResult {
    const errors = findings(stack).filter(({ severity }) => severity === "error");
    const pass = errors.length === 0;
    return {
      pass,
      message: () => (pass ? "expected something to refuse the stack" : `refused:\n${listed(errors)}`),
    };
  },
};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- jest's types are extended in this way.
  namespace jest {
    interface Matchers<R> {
      toHaveFinding(rule: string): R;
      toBeDeployable(): R;
    }
  }
}

function findingOf(text: string, severity: StackFinding["severity"]): StackFinding {
  const [, path = "", rule] = /^\[([^\]]*)\] (?:([a-z0-9/-]+): )?/.exec(text) ?? [];
  return { ...(rule !== undefined && { rule }), severity, path, text };
}

function listed(all: readonly StackFinding[]): string {
  return all.length === 0 ? "  nothing" : all.map(({ text }) => `  ${text}`).join("\n");
}
