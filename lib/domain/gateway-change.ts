/** What happens to a gateway. A gateway that is forgotten runs on, and Terraform no longer knows it. */
export type GatewayAction = "none" | "create" | "update" | "replace" | "delete" | "forget";

/** An argument that is something else than before. */
export interface ChangedArgument {
  /** As azurerm names it, with the blocks it stands in: `vpn_client_configuration.address_space`. */
  readonly path: string;
  /** Whether both values are known; where one is not, it may turn out to be the same. */
  readonly isKnown: boolean;
}

/** An argument of a resource that a gateway stands on or serves; the path begins with the resource's type. */
export interface ChangedBeside extends ChangedArgument {
  /** Address of the resource. */
  readonly address: string;
}

/** A resource that a gateway stands on, and that is deleted or replaced. */
export interface ChangeBeneath {
  readonly address: string;
  readonly type:
    "azurerm_public_ip" | "azurerm_subnet" | "azurerm_virtual_network" | "azurerm_resource_group";
  readonly action: "replace" | "delete";
  /** Arguments that force the replacement. */
  readonly because: readonly string[];
}

/** What is done to a gateway, beside the facts of before and after. */
export interface GatewayChange {
  readonly action: GatewayAction;
  readonly changed: readonly ChangedArgument[];
  /** Arguments that force its replacement. */
  readonly because: readonly string[];
  /** Why it is replaced or deleted, as Terraform's `action_reason` spells it, or "readdressed". */
  readonly reason?: string;
  /** Whether its replacement is made before it is deleted: Terraform's `create_before_destroy`. */
  readonly isMadeFirst?: boolean;
  /** Why Terraform puts its change off to a later plan. */
  readonly deferredFor?: string;
  /** Address it had before. */
  readonly previousAddress?: string;
  /** Address under which a gateway of the same name is made while this one is deleted. */
  readonly madeAgainAt?: string;
  readonly beneath: readonly ChangeBeneath[];
  /** What changes of its public IPs, subnet, network, connections and NAT rules, which stay. */
  readonly beside: readonly ChangedBeside[];
  /** Whether both sides tell what stands around it; what `az` prints of a gateway does not. */
  readonly isSurrounded: boolean;
}
