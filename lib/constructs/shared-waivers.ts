import { unused, type Waiver } from "../check/waiver";
import type { IConstruct } from "./bindings";
import { judgesOf } from "./judge";
import { warnLate } from "./late-warnings";

/** Tells on a scope which of the waivers that are for every gateway below it none of them needs. */
export function tellUnused(scope: IConstruct, waivers: readonly Waiver[]): void {
  warnLate(scope, () => {
    const reports = scope.node
      .findAll()
      .flatMap(judgesOf)
      .map((judge) => judge.judge("look").report);
    const isUsed = ({ rule }: Waiver): boolean =>
      reports.some(
        ({ waived, postponed }) => postponed.length > 0 || waived.some((one) => one.rule === rule),
      );
    return waivers.filter((waiver) => !isUsed(waiver)).map(unused);
  });
}
