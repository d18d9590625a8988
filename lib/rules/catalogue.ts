import { authRequired } from "./authentication/auth-required";
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
import { asn65515Expressroute } from "./bgp/asn-65515-expressroute";
import { asnDiffersOnprem } from "./bgp/asn-differs-onprem";
import { asnReserved } from "./bgp/asn-reserved";
import { bgpApipaMax32 } from "./bgp/bgp-apipa-max-32";
import { bgpApipaRange } from "./bgp/bgp-apipa-range";
import { bgpIpConfigurationName } from "./bgp/bgp-ip-configuration-name";
import { bgpRouteBased } from "./bgp/bgp-route-based";
import { certKeySizeGuidance } from "./certificate/cert-key-size-guidance";
import { certRsaOnly } from "./certificate/cert-rsa-only";
import { revokedNeedsCertAuth } from "./certificate/revoked-needs-cert-auth";
import { revokedPerClient } from "./certificate/revoked-per-client";
import { revokedThumbprint } from "./certificate/revoked-thumbprint";
import { rootCertBase64OfPem } from "./certificate/root-cert-base64-of-pem";
import { rootCertDuplicateName } from "./certificate/root-cert-duplicate-name";
import { rootCertDuplicate } from "./certificate/root-cert-duplicate";
import { rootCertExpired } from "./certificate/root-cert-expired";
import { rootCertExpiring } from "./certificate/root-cert-expiring";
import { rootCertFormat } from "./certificate/root-cert-format";
import { rootCertMax20 } from "./certificate/root-cert-max-20";
import { rootCertName } from "./certificate/root-cert-name";
import { rootCertNotYetValid } from "./certificate/root-cert-not-yet-valid";
import { rootIsCa } from "./certificate/root-is-ca";
import { clientLinuxAzurevpn } from "./client/client-linux-azurevpn";
import { clientMacMin } from "./client/client-mac-min";
import { clientOsList } from "./client/client-os-list";
import { clientWinPre10Ikev2 } from "./client/client-win-pre10-ikev2";
import { clientWin10 } from "./client/client-win10";
import { connDpd } from "./connection/conn-dpd";
import { connIkev1Basic } from "./connection/conn-ikev1-basic";
import { connRoutingWeight } from "./connection/conn-routing-weight";
import { lngBgpPeer } from "./connection/lng-bgp-peer";
import { lngPrefixes1000 } from "./connection/lng-prefixes-1000";
import { entraAudienceCloudMismatch } from "./entra/entra-audience-cloud-mismatch";
import { entraAudienceKnown } from "./entra/entra-audience-known";
import { entraClientOs } from "./entra/entra-client-os";
import { entraIssuerTrailingSlash } from "./entra/entra-issuer-trailing-slash";
import { entraIssuerUrl } from "./entra/entra-issuer-url";
import { entraManualAppRetiring } from "./entra/entra-manual-app-retiring";
import { entraTenantIssuerSameId } from "./entra/entra-tenant-issuer-same-id";
import { entraTenantNoBackslash } from "./entra/entra-tenant-no-backslash";
import { entraTenantUrl } from "./entra/entra-tenant-url";
import { groupsAadValueGuid } from "./groups/groups-aad-value-guid";
import { groupsCertValue } from "./groups/groups-cert-value";
import { groupsMax90 } from "./groups/groups-max-90";
import { groupsMemberTypeMatchesAuth } from "./groups/groups-member-type-matches-auth";
import { groupsMembersMax390 } from "./groups/groups-members-max-390";
import { groupsNameRegex } from "./groups/groups-name-regex";
import { groupsOneDefault } from "./groups/groups-one-default";
import { groupsPoolMin24 } from "./groups/groups-pool-min-24";
import { groupsPoolOverlap } from "./groups/groups-pool-overlap";
import { groupsPriorityUnique } from "./groups/groups-priority-unique";
import { groupsRadiusValue } from "./groups/groups-radius-value";
import { groupsReferenced } from "./groups/groups-referenced";
import { groupsTunnels } from "./groups/groups-tunnels";
import { groupsUniqueNames } from "./groups/groups-unique-names";
import { ipsecFullPolicy } from "./ipsec/ipsec-full-policy";
import { ipsecGcmPairing } from "./ipsec/ipsec-gcm-pairing";
import { ipsecSaLifetime } from "./ipsec/ipsec-sa-lifetime";
import { ipsecSaSize } from "./ipsec/ipsec-sa-size";
import { ipsecWeak } from "./ipsec/ipsec-weak";
import { p2sIpsecValues } from "./ipsec/p2s-ipsec-values";
import { ipv6DualStackOnly } from "./ipv6/ipv6-dual-stack-only";
import { ipv6NewOnly } from "./ipv6/ipv6-new-only";
import { ipv6Tunnels } from "./ipv6/ipv6-tunnels";
import { ipv6Udr } from "./ipv6/ipv6-udr";
import { dnsCustomForwarder } from "./network/dns-custom-forwarder";
import { dnsPrivatelinkBlob } from "./network/dns-privatelink-blob";
import { natLimits } from "./network/nat-limits";
import { natName } from "./network/nat-name";
import { natNoApipa } from "./network/nat-no-apipa";
import { natNotP2s } from "./network/nat-not-p2s";
import { natSku } from "./network/nat-sku";
import { peeringFlags } from "./network/peering-flags";
import { peeringUseRemoteOnce } from "./network/peering-use-remote-once";
import { vnetOneVpnGateway } from "./network/vnet-one-vpn-gateway";
import { vnetPrefixes600 } from "./network/vnet-prefixes-600";
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
import { aaLegacyStandard } from "./public-ip/aa-legacy-standard";
import { aaRouteBased } from "./public-ip/aa-route-based";
import { pipBasicRetired } from "./public-ip/pip-basic-retired";
import { pipCount } from "./public-ip/pip-count";
import { pipIpv4 } from "./public-ip/pip-ipv4";
import { pipRequired } from "./public-ip/pip-required";
import { pipRoutingPreference } from "./public-ip/pip-routing-preference";
import { pipStandardStatic } from "./public-ip/pip-standard-static";
import { pipStandardv2 } from "./public-ip/pip-standardv2";
import { pipThirdLate } from "./public-ip/pip-third-late";
import { pipZonesAz } from "./public-ip/pip-zones-az";
import { pipZonesNonAz } from "./public-ip/pip-zones-non-az";
import { pipZonesRegion } from "./public-ip/pip-zones-region";
import { privateIpNeedsAz } from "./public-ip/private-ip-needs-az";
import { zonalVsRedundant } from "./public-ip/zonal-vs-redundant";
import { radiusAddressIpv4 } from "./radius/radius-address-ipv4";
import { radiusMaxTwo } from "./radius/radius-max-two";
import { radiusNotOverExpressroute } from "./radius/radius-not-over-expressroute";
import { radiusOnpremNeedsS2s } from "./radius/radius-onprem-needs-s2s";
import { radiusReachable } from "./radius/radius-reachable";
import { radiusScore } from "./radius/radius-score";
import { radiusSecretLength } from "./radius/radius-secret-length";
import { customRouteCidr } from "./route/custom-route-cidr";
import { tsIkev2Windows } from "./route/ts-ikev2-windows";
import { tsOpenvpn1000 } from "./route/ts-openvpn-1000";
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
import { gwsubnet27Coexist } from "./subnet/gwsubnet-27-coexist";
import { gwsubnet27NonBasic } from "./subnet/gwsubnet-27-non-basic";
import { gwsubnetBgpPropagation } from "./subnet/gwsubnet-bgp-propagation";
import { gwsubnetDedicated } from "./subnet/gwsubnet-dedicated";
import { gwsubnetInVnet } from "./subnet/gwsubnet-in-vnet";
import { gwsubnetIpMigration } from "./subnet/gwsubnet-ip-migration";
import { gwsubnetMin29 } from "./subnet/gwsubnet-min-29";
import { gwsubnetName } from "./subnet/gwsubnet-name";
import { gwsubnetNoNatGateway } from "./subnet/gwsubnet-no-nat-gateway";
import { gwsubnetNoNsg } from "./subnet/gwsubnet-no-nsg";
import { gwsubnetNoUdrDefault } from "./subnet/gwsubnet-no-udr-default";
import { gwsubnetUdrSelf } from "./subnet/gwsubnet-udr-self";
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
export const catalogue = Object.freeze([
  authRequired,
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
  asn65515Expressroute,
  asnDiffersOnprem,
  asnReserved,
  bgpApipaMax32,
  bgpApipaRange,
  bgpIpConfigurationName,
  bgpRouteBased,
  certKeySizeGuidance,
  certRsaOnly,
  revokedNeedsCertAuth,
  revokedPerClient,
  revokedThumbprint,
  rootCertBase64OfPem,
  rootCertDuplicateName,
  rootCertDuplicate,
  rootCertExpired,
  rootCertExpiring,
  rootCertFormat,
  rootCertMax20,
  rootCertName,
  rootCertNotYetValid,
  rootIsCa,
  clientLinuxAzurevpn,
  clientMacMin,
  clientOsList,
  clientWinPre10Ikev2,
  clientWin10,
  connDpd,
  connIkev1Basic,
  connRoutingWeight,
  lngBgpPeer,
  lngPrefixes1000,
  entraAudienceCloudMismatch,
  entraAudienceKnown,
  entraClientOs,
  entraIssuerTrailingSlash,
  entraIssuerUrl,
  entraManualAppRetiring,
  entraTenantIssuerSameId,
  entraTenantNoBackslash,
  entraTenantUrl,
  groupsAadValueGuid,
  groupsCertValue,
  groupsMax90,
  groupsMemberTypeMatchesAuth,
  groupsMembersMax390,
  groupsNameRegex,
  groupsOneDefault,
  groupsPoolMin24,
  groupsPoolOverlap,
  groupsPriorityUnique,
  groupsRadiusValue,
  groupsReferenced,
  groupsTunnels,
  groupsUniqueNames,
  ipsecFullPolicy,
  ipsecGcmPairing,
  ipsecSaLifetime,
  ipsecSaSize,
  ipsecWeak,
  p2sIpsecValues,
  ipv6DualStackOnly,
  ipv6NewOnly,
  ipv6Tunnels,
  ipv6Udr,
  dnsCustomForwarder,
  dnsPrivatelinkBlob,
  natLimits,
  natName,
  natNoApipa,
  natNotP2s,
  natSku,
  peeringFlags,
  peeringUseRemoteOnce,
  vnetOneVpnGateway,
  vnetPrefixes600,
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
  aaLegacyStandard,
  aaRouteBased,
  pipBasicRetired,
  pipCount,
  pipIpv4,
  pipRequired,
  pipRoutingPreference,
  pipStandardStatic,
  pipStandardv2,
  pipThirdLate,
  pipZonesAz,
  pipZonesNonAz,
  pipZonesRegion,
  privateIpNeedsAz,
  zonalVsRedundant,
  radiusAddressIpv4,
  radiusMaxTwo,
  radiusNotOverExpressroute,
  radiusOnpremNeedsS2s,
  radiusReachable,
  radiusScore,
  radiusSecretLength,
  customRouteCidr,
  tsIkev2Windows,
  tsOpenvpn1000,
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
  gwsubnet27Coexist,
  gwsubnet27NonBasic,
  gwsubnetBgpPropagation,
  gwsubnetDedicated,
  gwsubnetInVnet,
  gwsubnetIpMigration,
  gwsubnetMin29,
  gwsubnetName,
  gwsubnetNoNatGateway,
  gwsubnetNoNsg,
  gwsubnetNoUdrDefault,
  gwsubnetUdrSelf,
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
] as const);

type Catalogued = (typeof catalogue)[number];

/** Id of a rule of this library. */
export type RuleId = Catalogued["id"];

/** Id of a rule that Azure has since lifted: the ones that can be relaxed. */
export type LiftedRuleId = Extract<Catalogued, { readonly isLifted: true }>["id"];

/** Id of a team's own rule. */
export type OwnRuleId = `${string}/${string}`;
