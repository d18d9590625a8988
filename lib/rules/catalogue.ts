import { authSettingsCompleteAad } from "./authentication/auth-settings-complete-aad";
import { authSettingsCompleteCert } from "./authentication/auth-settings-complete-cert";
import { authSettingsCompleteRadius } from "./authentication/auth-settings-complete-radius";
import { authTunnelMatrix } from "./authentication/auth-tunnel-matrix";
import { authTypesExplicit } from "./authentication/auth-types-explicit";
import { entraOpenvpnOnly } from "./authentication/entra-openvpn-only";
import { basicExistingPipReference } from "./basic/basic-existing-pip-reference";
import { basicMax128 } from "./basic/basic-max-128";
import { basicNoActiveActive } from "./basic/basic-no-active-active";
import { basicNoBgp } from "./basic/basic-no-bgp";
import { basicNoCustomIpsec } from "./basic/basic-no-custom-ipsec";
import { basicNoEntra } from "./basic/basic-no-entra";
import { basicNoExpressrouteCoexist } from "./basic/basic-no-expressroute-coexist";
import { basicNoGatewayTransit } from "./basic/basic-no-gateway-transit";
import { basicNoIkev2 } from "./basic/basic-no-ikev2";
import { basicNoIpv6 } from "./basic/basic-no-ipv6";
import { basicNoOpenvpn } from "./basic/basic-no-openvpn";
import { basicNoPolicyGroups } from "./basic/basic-no-policy-groups";
import { basicNoRadius } from "./basic/basic-no-radius";
import { basicPublicIpStandard } from "./basic/basic-public-ip-standard";
import { basicSstpOnlyDeadEnd } from "./basic/basic-sstp-only-dead-end";
import { rootCertMax20 } from "./certificate/root-cert-max-20";
import { entraAudienceCloudMismatch } from "./entra/entra-audience-cloud-mismatch";
import { entraAudienceKnown } from "./entra/entra-audience-known";
import { entraClientOs } from "./entra/entra-client-os";
import { entraIssuerTrailingSlash } from "./entra/entra-issuer-trailing-slash";
import { entraIssuerUrl } from "./entra/entra-issuer-url";
import { entraManualAppRetiring } from "./entra/entra-manual-app-retiring";
import { entraTenantIssuerSameId } from "./entra/entra-tenant-issuer-same-id";
import { entraTenantNoBackslash } from "./entra/entra-tenant-no-backslash";
import { entraTenantUrl } from "./entra/entra-tenant-url";
import { poolAligned } from "./pool/pool-aligned";
import { poolCidr } from "./pool/pool-cidr";
import { poolClassARoute } from "./pool/pool-class-a-route";
import { poolMinSize } from "./pool/pool-min-size";
import { poolOverlapOnprem } from "./pool/pool-overlap-onprem";
import { poolOverlapPeers } from "./pool/pool-overlap-peers";
import { poolOverlapVnet } from "./pool/pool-overlap-vnet";
import { poolPrivate } from "./pool/pool-private";
import { poolRequired } from "./pool/pool-required";
import { poolSelfOverlap } from "./pool/pool-self-overlap";
import { poolSstpIkev2Split } from "./pool/pool-sstp-ikev2-split";
import { poolVsCapacity } from "./pool/pool-vs-capacity";
import { pipBasicRetired } from "./public-ip/pip-basic-retired";
import { pipCount } from "./public-ip/pip-count";
import { pipRequired } from "./public-ip/pip-required";
import { pipStandardStatic } from "./public-ip/pip-standard-static";
import { generationPinned } from "./sku/generation-pinned";
import { policyBasedBasicOnly } from "./sku/policy-based-basic-only";
import { regionMatchesVnet } from "./sku/region-matches-vnet";
import { skuBasicNonProduction } from "./sku/sku-basic-non-production";
import { skuDowngrade } from "./sku/sku-downgrade";
import { skuExpressroute } from "./sku/sku-expressroute";
import { skuGen1ToGen2az } from "./sku/sku-gen1-to-gen2az";
import { skuGenerationPairing } from "./sku/sku-generation-pairing";
import { skuLegacyCreateBlocked } from "./sku/sku-legacy-create-blocked";
import { skuLegacyRetired } from "./sku/sku-legacy-retired";
import { skuLegacyToNew } from "./sku/sku-legacy-to-new";
import { skuNonAzCreateBlocked } from "./sku/sku-non-az-create-blocked";
import { skuNonAzFrozen } from "./sku/sku-non-az-frozen";
import { skuNonAzRetired } from "./sku/sku-non-az-retired";
import { skuResizeBasic } from "./sku/sku-resize-basic";
import { skuS2sTunnels } from "./sku/sku-s2s-tunnels";
import { skuVmCount } from "./sku/sku-vm-count";
import { typeVpn } from "./sku/type-vpn";
import { vpnTypeRouteBased } from "./sku/vpn-type-route-based";
import { ikev2OpenvpnLimit } from "./tunnel/ikev2-openvpn-limit";
import { openvpnNoRadius } from "./tunnel/openvpn-no-radius";
import { sstp128 } from "./tunnel/sstp-128";
import { sstpDead } from "./tunnel/sstp-dead";
import { sstpEnableBlocked } from "./tunnel/sstp-enable-blocked";
import { sstpExistingRetiring } from "./tunnel/sstp-existing-retiring";
import { sstpOpenvpnExclusive } from "./tunnel/sstp-openvpn-exclusive";
import { sstpToOpenvpnOutage } from "./tunnel/sstp-to-openvpn-outage";
import { sstpWindowsOnly } from "./tunnel/sstp-windows-only";
import { tunnelNonempty } from "./tunnel/tunnel-nonempty";
import { valueSpelling } from "./tunnel/value-spelling";

/** Every rule of this library, subject by subject. */
export const catalogue = [
  authSettingsCompleteAad,
  authSettingsCompleteCert,
  authSettingsCompleteRadius,
  authTunnelMatrix,
  authTypesExplicit,
  entraOpenvpnOnly,
  basicExistingPipReference,
  basicMax128,
  basicNoActiveActive,
  basicNoBgp,
  basicNoCustomIpsec,
  basicNoEntra,
  basicNoExpressrouteCoexist,
  basicNoGatewayTransit,
  basicNoIkev2,
  basicNoIpv6,
  basicNoOpenvpn,
  basicNoPolicyGroups,
  basicNoRadius,
  basicPublicIpStandard,
  basicSstpOnlyDeadEnd,
  rootCertMax20,
  entraAudienceCloudMismatch,
  entraAudienceKnown,
  entraClientOs,
  entraIssuerTrailingSlash,
  entraIssuerUrl,
  entraManualAppRetiring,
  entraTenantIssuerSameId,
  entraTenantNoBackslash,
  entraTenantUrl,
  poolAligned,
  poolCidr,
  poolClassARoute,
  poolMinSize,
  poolOverlapOnprem,
  poolOverlapPeers,
  poolOverlapVnet,
  poolPrivate,
  poolRequired,
  poolSelfOverlap,
  poolSstpIkev2Split,
  poolVsCapacity,
  pipBasicRetired,
  pipCount,
  pipRequired,
  pipStandardStatic,
  generationPinned,
  policyBasedBasicOnly,
  regionMatchesVnet,
  skuBasicNonProduction,
  skuDowngrade,
  skuExpressroute,
  skuGen1ToGen2az,
  skuGenerationPairing,
  skuLegacyCreateBlocked,
  skuLegacyRetired,
  skuLegacyToNew,
  skuNonAzCreateBlocked,
  skuNonAzFrozen,
  skuNonAzRetired,
  skuResizeBasic,
  skuS2sTunnels,
  skuVmCount,
  typeVpn,
  vpnTypeRouteBased,
  ikev2OpenvpnLimit,
  openvpnNoRadius,
  sstp128,
  sstpDead,
  sstpEnableBlocked,
  sstpExistingRetiring,
  sstpOpenvpnExclusive,
  sstpToOpenvpnOutage,
  sstpWindowsOnly,
  tunnelNonempty,
  valueSpelling,
] as const;

type Catalogued = (typeof catalogue)[number];

/** Id of a rule of this library. */
export type RuleId = Catalogued["id"];

/** Id of a rule that Azure has since lifted: the ones that can be relaxed. */
export type LiftedRuleId = Extract<Catalogued, { readonly isLifted: true }>["id"];

/** Id of a team's own rule. */
export type OwnRuleId = `${string}/${string}`;
