import type { Generation, legacySkus, nonAzSkus, Sku } from "../domain/sku";
import type { TunnelType } from "../domain/tunnel-type";
import type { RuleId } from "../rules/catalogue";
import type { P2sVpnGatewayProps } from "./props";
import type { Refused } from "./refused";

/**
 * What the compiler refuses: props whose literals break a rule for certain, where the same props neither relax nor waive
 * it. The error stands on the option to change and names the rule. A union, a variable, a list made at run time and what
 * is known only at plan are left to the other doors; days count as on the day of release.
 */
export type Refusals<P extends P2sVpnGatewayProps> = Judged<P>["refusals"];

// TypeScript compares generic props with an indexed type by their constraint: so a wrapper can pass its own on.
type Judged<P> = P extends unknown
  ? { refusals: [P2sVpnGatewayProps] extends [P] ? unknown : RefusalsOf<FactsOf<P>> }
  : never;

/** Which rule is told at which option. */
interface RefusalsOf<Facts extends Judgeable> {
  readonly sku?: Verdict<Facts, "sku-legacy-create-blocked" | "sku-non-az-create-blocked">;
  readonly generation?: Verdict<Facts, "sku-generation-pairing">;
  readonly activeActive?: Verdict<Facts, "basic-no-active-active">;
  readonly bgp?: Verdict<Facts, "basic-no-bgp">;
  readonly clients?: {
    readonly tunnelType?: Verdict<Facts, "basic-no-openvpn" | "basic-no-ikev2" | "sstp-enable-blocked">;
    readonly authentication?: Missing<Facts> &
      Verdict<Facts, "auth-tunnel-matrix"> & {
        readonly radius?: Verdict<Facts, "basic-no-radius" | "openvpn-no-radius">;
        readonly entraId?: Verdict<Facts, "basic-no-entra" | "entra-openvpn-only">;
        readonly certificate?: { readonly roots?: Verdict<Facts, "auth-settings-complete-cert"> };
      };
  };
}

/** What each rule refuses, and how the compiler says so. */
interface Refusable {
  "sku-legacy-create-blocked": {
    says: "no new gateway takes a legacy SKU";
    of: { sku: LegacySku; deployedSku: Absent | Exclude<Sku, LegacySku> };
  };
  "sku-non-az-create-blocked": {
    says: "no new gateway takes a SKU without availability zones";
    of: { sku: NonAzSku; deployedSku: Absent | Exclude<Sku, NonAzSku> };
  };
  "sku-generation-pairing": {
    says: "the SKU does not come in this generation";
    of: { deployedSku: Absent } & (
      | { sku: "Basic" | "VpnGw1" | "VpnGw1AZ"; generation: Second }
      | { sku: "VpnGw4" | "VpnGw4AZ" | "VpnGw5" | "VpnGw5AZ"; generation: First }
    );
  };
  "basic-no-active-active": {
    says: "Basic is not active-active";
    of: { sku: "Basic"; activeActive: true };
  };
  "basic-no-bgp": {
    says: "Basic has no BGP";
    of: { sku: "Basic"; bgp: object };
  };
  "basic-no-openvpn": {
    says: "Basic takes no OpenVPN";
    of: { sku: "Basic"; tunnelType: WithOpenVpn };
  };
  "basic-no-ikev2": {
    says: "Basic takes no IKEv2";
    of: { sku: "Basic"; tunnelType: "IKEv2" | "IKEv2 and OpenVPN" | "IKEv2 and SSTP" };
  };
  "sstp-enable-blocked": {
    says: "SSTP can no longer be enabled";
    of: { tunnelType: WithSstp; deployedTunnelType: Absent | Exclude<TunnelType, WithSstp> };
  };
  "basic-no-radius": {
    says: "Basic takes no RADIUS";
    of: { sku: "Basic"; radius: object };
  };
  "openvpn-no-radius": {
    says: "OpenVPN takes no RADIUS";
    of: { tunnelType: WithOpenVpn; radius: object };
  };
  "basic-no-entra": {
    says: "Basic takes no Entra ID";
    of: { sku: "Basic"; entraId: object };
  };
  "entra-openvpn-only": {
    says: "Entra ID needs OpenVPN";
    of: { tunnelType: Exclude<TunnelType, WithOpenVpn>; entraId: object };
  };
  "auth-tunnel-matrix": {
    says: "the tunnel type does not go with these authentication types";
    of:
      | { tunnelType: Exclude<TunnelType, "OpenVPN">; radius: object; certificate: object }
      | { tunnelType: "IKEv2 and OpenVPN"; entraId: object; radius: Absent; certificate: Absent };
  };
  "auth-settings-complete-cert": {
    says: "certificate authentication needs a root certificate";
    of: { roots: readonly [] };
  };
}

type LegacySku = (typeof legacySkus)[number];
type NonAzSku = (typeof nonAzSkus)[number];
type First = Extract<Generation, "Generation1">;
type Second = Extract<Generation, "Generation2">;
type WithOpenVpn = "OpenVPN" | "IKEv2 and OpenVPN";
type WithSstp = "SSTP" | "IKEv2 and SSTP";

/** The marker of an option that is not written. */
type Absent = "absent";

type Verdict<Facts extends Judgeable, Rule extends RuleId & keyof Refusable> =
  Broken<Facts, Rule> extends infer Sentence extends string
    ? [Sentence] extends [never]
      ? unknown
      : Refused<Sentence>
    : never;

type Broken<Facts extends Judgeable, Rule extends keyof Refusable> = Rule extends Facts["excused"]
  ? never
  : Facts extends Refusable[Rule]["of"]
    ? `${Refusable[Rule]["says"]} (${Rule})`
    : never;

/** `authentication: {}`, which no option being required lets through. */
type Missing<Facts> = Facts extends { certificate: Absent; radius: Absent; entraId: Absent }
  ? Refused<"people need a way to authenticate: certificate, radius or entraId (auth-required)">
  : unknown;

interface Judgeable {
  readonly excused: unknown;
}

/** What is known of a gateway from its props' literals: a type, `Absent`, or `unknown` where it may be either. */
interface FactsOf<P> extends Judgeable {
  sku: Fact<P, "sku">;
  generation: Fact<P, "generation">;
  activeActive: Fact<P, "activeActive">;
  bgp: Fact<P, "bgp">;
  tunnelType: Fact<Fact<P, "clients">, "tunnelType">;
  radius: Fact<Authentication<P>, "radius">;
  entraId: Fact<Authentication<P>, "entraId">;
  certificate: Fact<Authentication<P>, "certificate">;
  roots: Fact<Fact<Authentication<P>, "certificate">, "roots">;
  deployedSku: Fact<Fact<P, "deployed">, "sku">;
  deployedTunnelType: Fact<Fact<P, "deployed">, "tunnelType">;
  excused: Relaxed<Fact<P, "relax">> | Waived<Fact<P, "waivers">>;
}

type Authentication<P> = Fact<Fact<P, "clients">, "authentication">;

type Fact<T, Name extends string> = unknown extends T
  ? unknown
  : T extends Readonly<Record<Name, infer Value>>
    ? Known<Value>
    : Name extends keyof T
      ? unknown
      : Absent;

/** Takes `any` for what it is: not known. */
type Known<T> = unknown extends T ? unknown : T;

/** The rules that may be relaxed: all of them, where that is decided at run time. */
type Relaxed<T> = unknown extends T ? unknown : keyof T;

/** The rules that may be waived: all of them, where that is decided at run time. */
type Waived<T> = unknown extends T ? unknown : T extends readonly { rule: infer Rule }[] ? Rule : never;
