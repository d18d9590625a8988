import type { FactName } from "../domain/facts";
import { authSettingsCompleteCert } from "../rules/authentication/auth-settings-complete-cert";
import { basicNoBgp } from "../rules/basic/basic-no-bgp";
import { basicNoOpenvpn } from "../rules/basic/basic-no-openvpn";
import { rootCertExpired } from "../rules/certificate/root-cert-expired";
import { rootCertFormat } from "../rules/certificate/root-cert-format";
import { ipv6NewOnly } from "../rules/ipv6/ipv6-new-only";
import { poolOverlapVnet } from "../rules/pool/pool-overlap-vnet";
import { poolRequired } from "../rules/pool/pool-required";
import { aaRouteBased } from "../rules/public-ip/aa-route-based";
import { pipCount } from "../rules/public-ip/pip-count";
import type { Rule } from "../rules/rule";
import { skuDowngrade } from "../rules/sku/sku-downgrade";
import { skuGen1ToGen2az } from "../rules/sku/sku-gen1-to-gen2az";
import { skuLegacyToNew } from "../rules/sku/sku-legacy-to-new";
import { skuNonAzFrozen } from "../rules/sku/sku-non-az-frozen";
import { skuResizeBasic } from "../rules/sku/sku-resize-basic";
import { gwsubnetBgpPropagation } from "../rules/subnet/gwsubnet-bgp-propagation";
import { gwsubnetNoNatGateway } from "../rules/subnet/gwsubnet-no-nat-gateway";
import { gwsubnetNoNsg } from "../rules/subnet/gwsubnet-no-nsg";
import { gwsubnetNoUdrDefault } from "../rules/subnet/gwsubnet-no-udr-default";
import { sstpEnableBlocked } from "../rules/tunnel/sstp-enable-blocked";
import { sstpOpenvpnExclusive } from "../rules/tunnel/sstp-openvpn-exclusive";
import type { Rung } from "./ladder";

/** A rule that a change must not break, and what comes of it. */
export interface Refusal {
  readonly rule: Rule;
  /** Arguments whose change does not come to pass. */
  readonly arguments: readonly string[];
  /** Facts of before without which nobody knows. */
  readonly needs?: readonly FactName[];
  /** Whether it is held against every update while the rule is broken, and not only against the one that breaks it. */
  readonly isStanding?: boolean;
  /** Whether it is about what stands around the gateway, whether or not the gateway itself is updated. */
  readonly isAround?: boolean;
  /** "refused" unless given. */
  readonly rung?: Rung;
  readonly who?: string;
}

const client = "vpn_client_configuration";
const routeTable = "azurerm_route_table";
const cutOff = "everyone who connects to it, for as long as it is so";

/** What Azure refuses to do to a gateway that runs, by a quoted refusal or by Microsoft's page, and what stops the gateway. */
export const refusals: readonly Refusal[] = [
  { rule: skuResizeBasic, arguments: ["sku"] },
  { rule: skuLegacyToNew, arguments: ["sku"] },
  { rule: skuGen1ToGen2az, arguments: ["sku"] },
  { rule: skuDowngrade, arguments: ["sku"] },
  { rule: skuNonAzFrozen, arguments: ["sku"], isStanding: true },
  { rule: rootCertExpired, arguments: [], isStanding: true },
  { rule: rootCertFormat, arguments: [`${client}.root_certificate`] },
  {
    rule: authSettingsCompleteCert,
    arguments: [`${client}.root_certificate`, `${client}.vpn_auth_types`],
  },
  {
    rule: sstpEnableBlocked,
    arguments: [`${client}.vpn_client_protocols`],
    needs: ["tunnels"],
  },
  { rule: sstpOpenvpnExclusive, arguments: [`${client}.vpn_client_protocols`] },
  { rule: basicNoOpenvpn, arguments: [`${client}.vpn_client_protocols`] },
  { rule: basicNoBgp, arguments: ["bgp_enabled", "bgp_settings"] },
  { rule: poolRequired, arguments: [`${client}.address_space`] },
  { rule: poolOverlapVnet, arguments: [`${client}.address_space`] },
  { rule: ipv6NewOnly, arguments: [`${client}.address_space`] },
  { rule: pipCount, arguments: ["active_active", "ip_configuration", client] },
  { rule: aaRouteBased, arguments: ["active_active"] },
  {
    rule: gwsubnetNoNsg,
    arguments: ["azurerm_subnet_network_security_group_association"],
    isAround: true,
  },
  { rule: gwsubnetNoNatGateway, arguments: ["azurerm_subnet_nat_gateway_association"], isAround: true },
  {
    rule: gwsubnetNoUdrDefault,
    arguments: [`${routeTable}.route`],
    isAround: true,
    rung: "reconnect",
    who: cutOff,
  },
  {
    rule: gwsubnetBgpPropagation,
    arguments: [`${routeTable}.bgp_route_propagation_enabled`],
    isAround: true,
    rung: "reconnect",
    who: cutOff,
  },
];
