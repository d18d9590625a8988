import { Token, type IResolvable } from "./bindings";

/** A value of a closed choice that is known only at plan. */
export class AtPlan {
  /** @internal */
  readonly isAtPlan = true;

  /** @internal */
  constructor(readonly token: string) {}
}

/**
 * Marks a value that Terraform decides at plan, where a prop is a closed choice: `sku: atPlan(variable.stringValue)`.
 * Rules about it are decided at plan.
 * @throws Error if the value is a literal, which is written as it is.
 */
export function atPlan(token: string | IResolvable): AtPlan {
  if (typeof token !== "string") return new AtPlan(Token.asString(token));
  if (Token.isUnresolved(token) || token.includes("${")) return new AtPlan(token);
  throw new Error(`atPlan("${token}") is known now; write "${token}" itself`);
}
