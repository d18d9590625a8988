import type { AzureRefusal, Lifted, Severity, Source } from "../rules/rule";

/** One thing wrong with a gateway: which rule, which values, how to mend it, who says so. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, with the values in it. */
  readonly message: string;
  readonly statement: string;
  readonly remedy: string;
  readonly azure?: AzureRefusal;
  readonly lifted?: Lifted;
  /** Left out where the finding is about a waiver or a relaxation, which no page decides. */
  readonly source?: Source;
}

/** A finding that a waiver or a relaxation keeps from counting, and why. */
export interface Excused extends Finding {
  readonly reason: string;
  readonly owner?: string;
  /** Last day of the waiver. */
  readonly until?: string;
}

/** A rule that could not be judged, since facts it reads are known only at plan. */
export interface Postponed {
  readonly rule: string;
  readonly severity: Severity;
  readonly statement: string;
  readonly remedy: string;
  readonly source: Source;
  /** The facts that are missing, each with the Terraform expression that will give it. */
  readonly waitsFor: readonly { readonly fact: string; readonly expression: string }[];
  /** The condition Terraform decides, without `${}`; left out where Terraform can't. */
  readonly condition?: string;
}

/** A rule that holds now and that time alone may break: Terraform asks it again whenever it plans. */
export interface Later extends Omit<Postponed, "waitsFor" | "condition"> {
  /** The condition Terraform decides, without `${}`. */
  readonly condition: string;
}

/** What became of a gateway's facts. */
export interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly postponed: readonly Postponed[];
  /** Rules that hold now and are asked again at plan. */
  readonly later: readonly Later[];
  readonly waived: readonly Excused[];
  readonly relaxed: readonly Excused[];
}
