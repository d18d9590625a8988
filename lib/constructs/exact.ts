import type { IConstruct, IResolvable, ITerraformDependable } from "./bindings";
import type { P2sVpnGatewayProps } from "./props";
import type { Refused } from "./refused";

/**
 * Refuses options that nothing declares, at any depth: a generic would let misspelt ones through.
 * It looks into objects and lists of options, not into constructs and tokens.
 */
export type Exact<P extends P2sVpnGatewayProps> = Compared<P>["exact"];

// Indexed, as Refusals are, so that a wrapper can pass its own generic props on.
type Compared<P> = P extends unknown
  ? { exact: [P2sVpnGatewayProps] extends [P] ? P : ExactAs<P2sVpnGatewayProps, P> }
  : never;

type ExactAs<Declared, Given> = Given extends string | number | boolean | undefined
  ? Given
  : Given extends readonly unknown[]
    ? // A list without fault stays as it is: TypeScript takes [...some, one] for no tuple where two tuples meet.
      Given extends Options<Declared, Given>
      ? Given
      : Options<Declared, Given>
    : Given extends ReadyMade
      ? Given
      : Options<Declared, Given>;

type Options<Declared, Given> = {
  readonly [Name in keyof Given]: Name extends NameIn<Declared>
    ? ExactAs<ValueIn<Declared, Name>, Given[Name]>
    : Refused<`there is no option '${Name & string}'`>;
};

/** What is not written as options, and may have more members than are asked for. */
type ReadyMade = IConstruct | IResolvable | ITerraformDependable;

type NameIn<Declared> = Declared extends readonly unknown[]
  ? keyof Declared | `${number}`
  : Declared extends unknown
    ? keyof Declared
    : never;

type ValueIn<Declared, Name> = Declared extends readonly (infer Member)[]
  ? Member
  : Name extends keyof Declared
    ? Declared[Name]
    : never;
