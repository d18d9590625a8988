import type { Report } from "../check/report";
import type { GatewayFacts } from "../domain/facts";
import type { Configuration } from "../readers/configuration";
import { declaredIn, declaredKey, type Declared } from "../readers/declared";
import { describeGateway } from "../readers/describe-gateway";
import type { IConstruct, TerraformResource } from "./bindings";
import { addressOf, configurationFor, forgetConfiguration } from "./stack-configuration";

/** What a gateway is, and what the rules say of it. */
export interface Judgement {
  readonly facts: GatewayFacts;
  readonly report: Report;
}

/** How a judge comes to its verdict. */
export interface JudgeOptions {
  readonly verdict: (facts: GatewayFacts, declared: Declared) => Report;
  /**
   * What is declared of the gateway beside what stands in its block.
   * @default - nothing
   */
  readonly declared?: Declared;
}

/** For what a verdict is asked: to check the stack, to write it, or to look at it from elsewhere. */
export type Use = "check" | "write" | "look";

const judges = new WeakMap<IConstruct, Judge[]>();

/** Who judges a gateway's resource. */
export function judgesOf(resource: IConstruct): readonly Judge[] {
  return judges.get(resource) ?? [];
}

/** Judges a gateway by its block as it finally stands. A verdict is kept until the stack is read anew. */
export class Judge {
  private readonly kept = new WeakMap<Configuration, Judgement>();

  constructor(
    private readonly resource: TerraformResource,
    private readonly options: JudgeOptions,
  ) {
    judges.set(resource, [...judgesOf(resource), this]);
  }

  /** The verdict now. Who asks again for the same use has the stack read anew. */
  judge(use: Use): Judgement {
    const configuration = this.configuration(use);
    const judgement = this.kept.get(configuration) ?? this.decide(configuration);
    this.kept.set(configuration, judgement);
    return judgement;
  }

  private configuration(use: Use): Configuration {
    const read = configurationFor(this.resource, use);
    if (read.block(addressOf(this.resource)) !== undefined) return read;
    // The stack was read before this gateway was made.
    forgetConfiguration(this.resource);
    return configurationFor(this.resource, use);
  }

  private decide(configuration: Configuration): Judgement {
    const address = addressOf(this.resource);
    const block = configuration.block(address) ?? {};
    const declared = { ...declaredIn(block), ...this.options.declared };
    const facts = describeGateway(configuration, address, { ...block, "//": { [declaredKey]: declared } });
    return { facts, report: this.options.verdict(facts, declared) };
  }
}
