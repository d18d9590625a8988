import type { FactName, FactValues } from "../domain/facts";
import type { GatewayChange } from "../domain/gateway-change";
import type { AzureRefusal, Source } from "../rules/rule";
import type { Rung } from "./ladder";

/** What a consequence is found in. Facts that are not known are undefined, or an empty list. */
export interface Moment<Names extends FactName> {
  readonly before: Pick<FactValues, Names>;
  readonly after: Pick<FactValues, Names>;
  readonly change: GatewayChange;
}

/** A rung, or "unknown" where only the apply tells which. */
export type Weight = Rung | "unknown";

/** What a change means for people: when it does, who says so, who is touched, what to do first. */
export interface ConsequenceRecord<Names extends FactName, Evidence> {
  /** Kebab case, subject first. */
  readonly id: string;
  readonly rung: Weight;
  /** What follows, in one sentence of the present tense. */
  readonly statement: string;
  /** Left out where nobody needs telling, as with tags. */
  readonly source?: Source;
  readonly azure?: AzureRefusal;
  /** Arguments it speaks for, as azurerm names them; those of other resources carry the type before them. */
  readonly arguments: readonly string[];
  readonly reads: readonly Names[];
  /** Facts whose change it tells, where it reads others beside them. */
  readonly tells?: readonly NoInfer<Names>[];
  /** Facts that both sides must tell: where one is absent, nobody knows whether it changes. */
  readonly needs?: readonly NoInfer<Names>[];
  /** Facts that the later side must tell: left out there, they stay as they are. */
  readonly needsAfter?: readonly NoInfer<Names>[];
  /** Whether it is about what stands around a gateway, of which a file may be silent. */
  readonly isAround?: boolean;
  /** Whether it comes only to a gateway that runs on: one that is made again starts with its new values. */
  readonly inPlace?: boolean;
  /** All the evidence; empty where the change has no such consequence. */
  readonly find: (moment: Moment<Names>) => readonly Evidence[];
  /** One piece of evidence in words, with the values in it. */
  readonly message: (evidence: Evidence) => string;
  /** Whom it touches; nobody where it is left out. */
  readonly who?: (evidence: Evidence) => string;
  /** What to do before the change; left out where there is nothing to do. */
  readonly first?: (evidence: Evidence) => string;
}

/** A consequence of any facts and evidence. */
export interface Consequence extends Omit<
  ConsequenceRecord<FactName, unknown>,
  "find" | "message" | "who" | "first"
> {
  readonly tell: (moment: Moment<FactName>) => readonly Words[];
}

/** One piece of evidence in words. */
export interface Words {
  readonly message: string;
  readonly who?: string;
  readonly first?: string;
}

/** Makes a consequence of its record. */
export function defineConsequence<const Names extends FactName, Evidence>(
  record: ConsequenceRecord<Names, Evidence>,
): Consequence {
  const { find, message, who, first, ...rest } = record;
  return {
    ...rest,
    tell: (moment) =>
      find(moment).map((evidence) => ({
        message: message(evidence),
        ...(who && { who: who(evidence) }),
        ...(first && { first: first(evidence) }),
      })),
  };
}
