import { always } from "../../domain/day";
import { defineRule, type AzureRefusal, type Example, type Rule, type Severity, type Source } from "../rule";
import { attribute, every, is, notTogether } from "../terraform";
import { membersAtPlan, membersOf } from "./members";

/** What a rule on the values of one kind of member says. */
interface MemberValue<Id extends string> {
  readonly id: Id;
  readonly statement: string;
  readonly why?: string;
  readonly severity: Severity;
  readonly source: Source;
  readonly azure: AzureRefusal;
  /** Kind of member, as azurerm spells it. */
  readonly type: string;
  readonly isSound: (value: string) => boolean;
  /** The condition that a value is sound, where Terraform can decide it. */
  readonly isSoundAtPlan?: (value: string) => string;
  readonly remedy: string;
  /** The value that was meant, where it can be told. */
  readonly meant?: (value: string) => string | undefined;
  readonly bad: string;
  readonly good: string;
}

/** A rule on the values of one kind of member of policy groups. */
export function memberValue<const Id extends string>(record: MemberValue<Id>): Rule<Id, false> {
  const { type, isSound, isSoundAtPlan, meant, bad, good, ...rest } = record;
  const example = (value: string): Example<"policyGroups"> => ({
    policyGroups: [
      { name: "staff", isDefault: true, priority: 0, members: [{ name: "staff", type, value }] },
    ],
  });
  return defineRule({
    ...rest,
    window: always,
    reads: ["policyGroups"],
    monotone: true,
    find: ({ policyGroups }) => membersOf(policyGroups, type).filter(({ value }) => !isSound(value)),
    message: ({ group, value }) => `policy group ${group} has ${type} "${value}"`,
    fix: ({ value }) => {
      const instead = meant?.(value);
      return instead ? `Write "${instead}".` : undefined;
    },
    ...(isSoundAtPlan && {
      atPlan: ({ policyGroups }) =>
        every(
          membersAtPlan(policyGroups),
          "one",
          notTogether(is(attribute("one", "type"), type), `!${isSoundAtPlan(attribute("one", "value"))}`),
        ),
    }),
    examples: { bad: example(bad), good: example(good) },
  });
}
