import type { Deployed } from "../domain/facts";
import { asBlock, type Block } from "./configuration";

/** The key under a resource's `//` where a construct leaves what azurerm has no argument for. Terraform ignores it. */
export const declaredKey = "p2s";

/** What an author declares about a gateway beside its arguments. Texts may be Terraform expressions. */
export interface Declared {
  readonly deployed?: Deployed;
  readonly cloud?: string;
  readonly customAudience?: boolean;
  readonly expectedClients?: number;
  readonly reachedResources?: number;
  readonly clientOperatingSystems?: readonly string[];
  readonly network?: DeclaredNetwork;
  readonly publicIps?: readonly DeclaredPublicIp[];
  readonly sites?: readonly DeclaredSite[];
  readonly waivers?: readonly { rule: string; reason: string; owner?: string; until?: string }[];
  readonly relax?: Readonly<Record<string, string>>;
}

/** The virtual network of a gateway, where it is not in the same configuration. */
export interface DeclaredNetwork {
  readonly location?: string;
  readonly addressSpace?: readonly string[] | string;
  readonly gatewaySubnetPrefixes?: readonly string[] | string;
  readonly peers?: readonly { name: string; addressSpace: readonly string[] | string }[];
  readonly onPremises?: readonly { name: string; addressSpace: readonly string[] | string }[];
  readonly expressRoute?: boolean;
  readonly dnsServers?: readonly string[] | string;
  readonly dnsForwards?: boolean;
}

/** A public IP of the gateway that is not in the same configuration. */
export interface DeclaredPublicIp {
  readonly id: string;
  readonly sku?: string;
  readonly allocation?: string;
  readonly zones?: readonly string[];
}

/** A site behind a connection that is not in the same configuration. */
export interface DeclaredSite {
  readonly name: string;
  readonly addressSpace: readonly string[] | string;
  readonly type?: string;
  readonly bgp?: boolean;
}

/** What stands under a block's `//`. */
export function declaredIn(block: Block): Declared {
  return asBlock(asBlock(block["//"])[declaredKey]);
}
