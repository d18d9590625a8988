import { check } from "../check/check";
import { findingText } from "../check/finding-text";
import { isOwnRule, type Waiver } from "../check/waiver";
import { parseDay, type Day } from "../domain/day";
import { gatewayType } from "../readers/describe-gateway";
import { catalogue, type LiftedRuleId, type OwnRuleId, type RuleId } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import { nothing, retell } from "./annotations";
import { onEveryStack } from "./apps";
import {
  App,
  Aspects,
  TerraformResource,
  type IAspect,
  type IConstruct,
  type VirtualNetworkGateway,
} from "./bindings";
import { declareDeployed } from "./declare";
import { Judge } from "./judge";
import { warnLate } from "./late-warnings";
import { P2sVpnGateway } from "./p2s-vpn-gateway";
import { guardPlan, lostPreconditions } from "./preconditions";
import type { DeployedProps } from "./props";
import { tellUnused } from "./shared-waivers";
import { today } from "./today";
import { Waivers } from "./waivers";

/** How a guard judges. */
export interface P2sGuardOptions {
  /**
   * Rules to judge by beside the library's: a team's own.
   * @default - none
   */
  readonly rules?: readonly Rule[];
  /**
   * Findings to live with.
   * @default - none
   */
  readonly waivers?: readonly Waiver<RuleId | OwnRuleId>[];
  /**
   * Rules that Azure has since lifted and that do not count here, each with the reason.
   * @default - none
   */
  readonly relax?: { readonly [Id in LiftedRuleId]?: string };
  /**
   * What already runs, by the construct path of the gateway.
   * @default - every gateway is new
   */
  readonly deployed?: Readonly<Record<string, DeployedProps>>;
  /**
   * Whether findings refuse the stack or are only told.
   * @default "error"
   */
  readonly enforce?: "error" | "warn";
  /**
   * Day on which gateways are judged, `YYYY-MM-DD` in UTC.
   * @default - today
   */
  readonly asOf?: string;
}

/**
 * Judges every VPN gateway below a scope, whoever made it, by what its Terraform block finally says: after overrides and
 * other aspects, with what it refers to in its stack. What a `P2sVpnGateway` says of itself is not said again. Gateways of
 * ExpressRoute pass.
 */
export class P2sGuard implements IAspect {
  /**
   * Guards a scope: `P2sGuard.of(app)` guards all stacks of an app, also those added later.
   * @throws Error if `asOf` is no day.
   */
  static of(scope: IConstruct, options: P2sGuardOptions = {}): P2sGuard {
    const guard = new P2sGuard(options);
    if (guard.waivers.length > 0) tellUnused(scope, guard.waivers);
    if (options.deployed) tellStrangers(scope, Object.keys(options.deployed));
    if (App.isApp(scope)) {
      // cdktf visits no aspects of an App.
      onEveryStack(scope, (stack) => {
        Aspects.of(stack).add(guard);
      });
    } else {
      Aspects.of(scope).add(guard);
    }
    return guard;
  }

  private readonly asOf: Day;
  private readonly waivers: readonly Waiver[];
  private readonly rules: readonly Rule[];
  private readonly seen = new WeakSet<IConstruct>();

  private constructor(private readonly options: P2sGuardOptions) {
    this.asOf = parseDay(options.asOf ?? today());
    this.waivers = (options.waivers ?? []).map((waiver) => ({ ...waiver, shared: true }));
    this.rules = [...catalogue, ...(options.rules ?? [])];
  }

  /** Called by cdktf for every construct below the scope. */
  visit(construct: IConstruct): void {
    if (this.seen.has(construct) || !isGateway(construct)) return;
    this.seen.add(construct);
    const ownRulesOnly = construct.node.scope instanceof P2sVpnGateway;
    if (ownRulesOnly && this.options.rules === undefined) return;

    const judge = this.judgeOf(construct, ownRulesOnly);
    const refuses = this.options.enforce !== "warn";
    let told = nothing;
    construct.node.addValidation({
      validate: () => {
        const { report } = judge.judge("check");
        const { errors, warnings, postponed } = report;
        told = retell(construct, told, {
          warnings: refuses ? warnings : [...errors, ...warnings],
          postponed,
        });
        return refuses ? [...errors.map(findingText), ...lostPreconditions(construct, report)] : [];
      },
    });
    if (refuses && construct.typeInput !== "ExpressRoute") {
      guardPlan(construct, () => judge.judge("write").report);
    }
  }

  private judgeOf(resource: TerraformResource, ownRulesOnly: boolean): Judge {
    const { asOf } = this;
    const { rules: own = [], relax = {}, deployed = {} } = this.options;
    const running = deployed[resource.node.path];
    return new Judge(resource, {
      ...(running && { declared: { deployed: declareDeployed(running) } }),
      verdict: (facts, { waivers: declared = [] }) => {
        const waivers = [...this.waivers, ...declared, ...Waivers.over(resource)];
        return ownRulesOnly
          ? check(facts, { rules: own, waivers: waivers.filter(({ rule }) => isOwnRule(rule)), asOf })
          : check(facts, { rules: this.rules, waivers, relax, asOf });
      },
    });
  }
}

/** Tells on a scope which paths of `deployed` no gateway has that a guard judges. */
function tellStrangers(scope: IConstruct, paths: readonly string[]): void {
  warnLate(scope, () => {
    const judged = scope.node
      .findAll()
      .filter((construct) => isGateway(construct) && !(construct.node.scope instanceof P2sVpnGateway))
      .map(({ node }) => node.path);
    return paths
      .filter((path) => !judged.includes(path))
      .map((path) => ({
        rule: "deployed-unknown-path",
        severity: "warning",
        message: `deployed names "${path}", where there is no gateway to guard`,
        statement: "What a guard is told to run already is a gateway below its scope.",
        remedy:
          judged.length === 0
            ? "Leave it out; a P2sVpnGateway takes deployed in its props."
            : `Write the construct path of one: ${judged.map((one) => `"${one}"`).join(", ")}.`,
      }));
  });
}

function isGateway(construct: IConstruct): construct is VirtualNetworkGateway {
  return TerraformResource.isTerraformResource(construct) && construct.terraformResourceType === gatewayType;
}
