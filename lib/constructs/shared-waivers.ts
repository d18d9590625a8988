import { unused, type Waiver } from "../check/waiver";
import { nothing, retell } from "./annotations";
import type { IConstruct } from "./bindings";
import { judgesOf } from "./judge";

/** Tells on a scope which of the waivers that are for every gateway below it none of them needs. */
export function tellUnused(scope: IConstruct, waivers: readonly Waiver[]): void {
  let told = nothing;
  scope.node.addValidation({
    validate: () => {
      const reports = scope.node
        .findAll()
        .flatMap(judgesOf)
        .map((judge) => judge.judge("look").report);
      const isUsed = ({ rule }: Waiver): boolean =>
        reports.some(
          ({ waived, postponed }) => postponed.length > 0 || waived.some((one) => one.rule === rule),
        );
      const warnings = waivers.filter((waiver) => !isUsed(waiver)).map(unused);
      told = retell(scope, told, { warnings, postponed: [] });
      return [];
    },
  });
}
