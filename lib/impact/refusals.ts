import type { FactName } from "../domain/facts";
import type { Rule } from "../rules/rule";
import { rootCertExpired } from "../rules/certificate/root-cert-expired";
import { ipv6NewOnly } from "../rules/ipv6/ipv6-new-only";
import { skuDowngrade } from "../rules/sku/sku-downgrade";
import { skuGen1ToGen2az } from "../rules/sku/sku-gen1-to-gen2az";
import { skuLegacyToNew } from "../rules/sku/sku-legacy-to-new";
import { skuNonAzFrozen } from "../rules/sku/sku-non-az-frozen";
import { skuResizeBasic } from "../rules/sku/sku-resize-basic";
import { sstpEnableBlocked } from "../rules/tunnel/sstp-enable-blocked";

/** A rule that Azure holds a change against, and the arguments whose change it refuses; all of them where none is named. */
export interface Refusal {
  readonly rule: Rule;
  readonly arguments: readonly string[];
  /** Facts of before without which nobody knows. */
  readonly needs?: readonly FactName[];
}

/** What Azure refuses to do to a gateway that runs. */
export const refusals: readonly Refusal[] = [
  { rule: skuResizeBasic, arguments: ["sku"] },
  { rule: skuLegacyToNew, arguments: ["sku"] },
  { rule: skuGen1ToGen2az, arguments: ["sku"] },
  { rule: skuDowngrade, arguments: ["sku"] },
  { rule: skuNonAzFrozen, arguments: [] },
  { rule: rootCertExpired, arguments: [] },
  {
    rule: sstpEnableBlocked,
    arguments: ["vpn_client_configuration.vpn_client_protocols"],
    needs: ["tunnels"],
  },
  { rule: ipv6NewOnly, arguments: ["vpn_client_configuration.address_space"] },
];
