import type { IConstruct, IResolvable, ITerraformDependable } from "./bindings";
import type { P2sVpnGatewayProps } from "./props";
import type { Refused } from "./refused";

/**
 * Refuses options that nothing declares, at any depth: a generic would let misspelt ones through.
 * It is put off for generic props (see `Refusals`), and looks into option objects and lists, not into constructs.
 */
export type Exact<P extends P2sVpnGatewayProps> = Compared<P>["exact"];

type Compared<P> = P extends unknown ? { exact: ExactAs<P2sVpnGatewayProps, P> } : never;

type ExactAs<Declared, Given> = Given extends Whole
  ? Given
  : {
      readonly [Name in keyof Given]: Name extends NameIn<Declared>
        ? ExactAs<ValueIn<Declared, Name>, Given[Name]>
        : Refused<`there is no option "${Name & string}"`>;
    };

/** What is no object of options, and may have more members than are asked for. */
type Whole = string | number | boolean | undefined | IConstruct | IResolvable | ITerraformDependable;

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
