import type { Finding } from "../check/report";
import { nothing, retell } from "./annotations";
import type { IConstruct } from "./bindings";

/** Tells warnings on a scope when it is validated, in place of those it told before. */
export function warnLate(scope: IConstruct, find: () => readonly Finding[]): void {
  let told = nothing;
  scope.node.addValidation({
    validate: () => {
      told = retell(scope, told, { warnings: find(), postponed: [] });
      return [];
    },
  });
}
