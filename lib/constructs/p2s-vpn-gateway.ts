import { check } from "../check/check";
import { findingText } from "../check/finding-text";
import type { Report } from "../check/report";
import { parseDay } from "../domain/day";
import type { GatewayFacts } from "../domain/facts";
import { declaredKey } from "../readers/declared";
import { nothing, retell, type Told } from "./annotations";
import { Construct, VirtualNetworkGateway, type PublicIp } from "./bindings";
import { declare } from "./declare";
import type { Exact } from "./exact";
import { gatewayArguments } from "./gateway-arguments";
import { Judge } from "./judge";
import { lazily } from "./lazily";
import { guardPlan, lostPreconditions } from "./preconditions";
import type { P2sVpnGatewayProps } from "./props";
import { ipConfigurationNames, makePublicIps } from "./public-ips";
import type { Refusals } from "./refusals";
import { requireShape } from "./shapes";
import { today } from "./today";
import { untraced } from "./untraced";

/**
 * An Azure VPN gateway that people connect to from their own machines. What is wrong with it is told when the app is
 * synthesized: all at once, and after whatever was overridden or added in the meantime.
 *
 * Follows https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about.
 */
export class P2sVpnGateway<const P extends P2sVpnGatewayProps = P2sVpnGatewayProps> extends Construct {
  /** The Terraform resource, for what the props have no word for. What is overridden there is judged too. */
  readonly resource: VirtualNetworkGateway;
  /** The public IPs that were made for the gateway, in the order of its ip configurations. */
  readonly publicIps: readonly PublicIp[];
  private readonly judge: Judge;
  private told: Told = nothing;

  /** @throws Error if a value is malformed: a tenant id that is no GUID, a day that is none. */
  constructor(scope: Construct, id: string, props: Refusals<P> & Exact<P> & P) {
    super(scope, id);
    requireShape(this.node.path, props);
    const {
      network,
      publicIps,
      ipConfigurationNames: names = ipConfigurationNames,
      asOf = today(),
    }: P2sVpnGatewayProps = props;
    const day = parseDay(asOf);

    this.publicIps = publicIps ? [] : untraced(() => makePublicIps(this, props));
    this.resource = untraced(
      () =>
        new VirtualNetworkGateway(this, "Default", {
          ...gatewayArguments(this, props),
          ipConfiguration: (publicIps ?? this.publicIps).map((publicIp, index) => ({
            name: names[index] ?? `${ipConfigurationNames[0]}${index + 1}`,
            subnetId: network.gatewaySubnetId,
            publicIpAddressId: publicIp.id,
          })),
        }),
    );

    this.resource.addOverride(
      `//.${declaredKey}`,
      lazily(() => declare(this, props)),
    );
    this.judge = new Judge(this.resource, {
      verdict: (facts, { waivers = [], relax = {} }) => check(facts, { waivers, relax, asOf: day }),
    });
    this.node.addValidation({ validate: () => this.refuse() });
    guardPlan(this.resource, () => this.judge.judge("write").report);
  }

  /** Id of the gateway. */
  get id(): string {
    return this.resource.id;
  }

  /** Addresses of the public IPs that were made for the gateway. */
  get publicIpAddresses(): readonly string[] {
    return this.publicIps.map(({ ipAddress }) => ipAddress);
  }

  /** Address blocks people get their addresses from. */
  get clientPool(): readonly string[] {
    return this.resource.vpnClientConfiguration.addressSpaceInput ?? [];
  }

  /** Autonomous system number of the gateway. */
  get bgpAsn(): number {
    return this.resource.bgpSettings.asn;
  }

  /** What the gateway is now: after overrides, and with what it refers to in its stack. */
  get facts(): GatewayFacts {
    return this.judge.judge("check").facts;
  }

  /** What the rules say of the gateway now. */
  get report(): Report {
    return this.judge.judge("check").report;
  }

  private refuse(): string[] {
    const { report } = this;
    this.told = retell(this, this.told, report);
    return [...report.errors.map(findingText), ...lostPreconditions(this.resource, report)];
  }
}
