export {
  freePools,
  smallestGateway,
  type ComparedNeed,
  type ComparedSku,
  type FreePool,
  type GatewayNeeds,
  type LargerSku,
  type NeedName,
  type NewSku,
  type OfferedSku,
  type PoolAdvice,
  type PoolNeeds,
  type SizeAdvice,
  type SkuOffer,
  type SmallerSku,
  type SpaceLeftOut,
  type UnmetNeed,
} from "./advice";
export { findingText } from "./check/finding-text";
export type { Excused, Finding, Postponed, Report } from "./check/report";
export type { Relaxations, Waiver } from "./check/waiver";
export { check, type CheckOptions } from "./check/check";
export { atPlan, AtPlan } from "./constructs/at-plan";
export {
  GatewayNetwork,
  type GatewayNetworkLookup,
  type GatewayNetworkProps,
} from "./constructs/gateway-network";
export { P2sGuard, type P2sGuardOptions } from "./constructs/p2s-guard";
export { P2sVpnGateway } from "./constructs/p2s-vpn-gateway";
export type {
  BgpProps,
  CertificateAuthentication,
  ClientAuthentication,
  ClientConnectionProps,
  ClientIpsecPolicy,
  ClientsProps,
  DeployedProps,
  EntraIdAuthentication,
  NamedSpace,
  NetworkAttributes,
  P2sVpnGatewayProps,
  PolicyGroupMemberProps,
  PolicyGroupProps,
  PublicIpReference,
  RadiusAuthentication,
  RadiusServer,
  RevokedCertificateAtPlan,
  RootCertificateAtPlan,
} from "./constructs/props";
export { Secret } from "./constructs/secret";
export { summary } from "./constructs/summary";
export { Waivers } from "./constructs/waivers";
export { validateAll, type Verdict } from "./constructs/validate-all";
export type { Certificate } from "./domain/certificate";
export { Cidr } from "./domain/cidr";
export type { ClientOperatingSystem } from "./domain/client";
export { EntraId, type EntraIdOptions } from "./domain/entra-id";
export type { GatewayFacts } from "./domain/facts";
export type { Cloud } from "./domain/region";
export { RevokedCertificate } from "./domain/revoked-certificate";
export { RootCertificate } from "./domain/root-certificate";
export type { Generation, Sku } from "./domain/sku";
export type { AuthenticationType, TunnelType } from "./domain/tunnel-type";
export { catalogue, defineRule, type LiftedRuleId, type Rule, type RuleId, type RuleRecord } from "./rules";
