import {
  Construct,
  DataAzurermSubnet,
  DataAzurermVirtualNetwork,
  Subnet,
  VirtualNetwork,
  type TerraformProvider,
} from "./bindings";
import type { NamedSpace, NetworkAttributes } from "./props";
import { untraced } from "./untraced";

/** A virtual network that is made for a gateway. */
export interface GatewayNetworkProps {
  /** Name of the virtual network. */
  readonly name: string;
  readonly resourceGroupName: string;
  /** Azure region. */
  readonly location: string;
  /** Address space of the virtual network, in CIDR notation. */
  readonly addressSpace: readonly string[];
  /** Address prefixes of its GatewaySubnet, in CIDR notation. */
  readonly gatewaySubnetPrefixes: readonly string[];
  /**
   * Addresses of the virtual network's own DNS servers.
   * @default - Azure's
   */
  readonly dnsServers?: readonly string[];
  /**
   * Whether those DNS servers forward to 168.63.129.16.
   * @default - not known
   */
  readonly dnsForwards?: boolean;
  /**
   * Virtual networks peered with this one elsewhere.
   * @default - those of the peerings in the same stack
   */
  readonly peers?: readonly NamedSpace[];
  /**
   * Networks on premises, and those people connect from.
   * @default - the sites of connections in the same stack
   */
  readonly onPremises?: readonly NamedSpace[];
  /**
   * Tags of the virtual network.
   * @default - none
   */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * Provider configuration of the resources.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider;
}

/** An existing virtual network that Terraform looks up. */
export interface GatewayNetworkLookup {
  /** Name of the virtual network. */
  readonly name: string;
  readonly resourceGroupName: string;
  /**
   * Provider configuration of the data sources.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider;
}

/** The virtual network a gateway stands in, with its GatewaySubnet. */
export class GatewayNetwork extends Construct implements NetworkAttributes {
  /**
   * An existing virtual network and its GatewaySubnet, looked up when Terraform plans. What rules ask about them is decided
   * then.
   */
  static lookup(scope: Construct, id: string, lookup: GatewayNetworkLookup): NetworkAttributes & Construct {
    return new ExistingGatewayNetwork(scope, id, lookup);
  }

  /** An existing virtual network by what is known of it; the same as writing the attributes themselves. */
  static fromAttributes(attributes: NetworkAttributes): NetworkAttributes {
    return attributes;
  }

  readonly gatewaySubnetId: string;
  readonly gatewaySubnetPrefixes: readonly string[];
  readonly addressSpace: readonly string[];
  readonly location: string;
  readonly dnsServers: readonly string[];
  readonly peers: readonly NamedSpace[];
  readonly onPremises: readonly NamedSpace[];
  readonly dnsForwards?: boolean;
  readonly virtualNetwork: VirtualNetwork;
  readonly gatewaySubnet: Subnet;

  constructor(scope: Construct, id: string, props: GatewayNetworkProps) {
    super(scope, id);
    const { location, addressSpace, gatewaySubnetPrefixes } = props;
    const { dnsServers = [], peers = [], onPremises = [], dnsForwards } = props;
    this.virtualNetwork = untraced(() => makeNetwork(this, props));
    this.gatewaySubnet = untraced(() => makeSubnet(this, this.virtualNetwork, props));
    this.gatewaySubnetId = untraced(() => this.gatewaySubnet.id);
    this.gatewaySubnetPrefixes = gatewaySubnetPrefixes;
    this.addressSpace = addressSpace;
    this.location = location;
    this.dnsServers = dnsServers;
    this.peers = peers;
    this.onPremises = onPremises;
    if (dnsForwards !== undefined) this.dnsForwards = dnsForwards;
  }
}

function makeNetwork(scope: Construct, props: GatewayNetworkProps): VirtualNetwork {
  const { name, resourceGroupName, location, addressSpace, dnsServers = [], tags, provider } = props;
  return new VirtualNetwork(scope, "Default", {
    name,
    resourceGroupName,
    location,
    addressSpace: [...addressSpace],
    ...(dnsServers.length > 0 && { dnsServers: [...dnsServers] }),
    ...(tags && { tags: { ...tags } }),
    ...(provider && { provider }),
  });
}

function makeSubnet(
  scope: Construct,
  network: VirtualNetwork,
  { resourceGroupName, gatewaySubnetPrefixes, provider }: GatewayNetworkProps,
): Subnet {
  return new Subnet(scope, "GatewaySubnet", {
    name: "GatewaySubnet",
    resourceGroupName,
    virtualNetworkName: network.name,
    addressPrefixes: [...gatewaySubnetPrefixes],
    ...(provider && { provider }),
  });
}

class ExistingGatewayNetwork extends Construct implements NetworkAttributes {
  readonly gatewaySubnetId: string;

  constructor(scope: Construct, id: string, { name, resourceGroupName, provider }: GatewayNetworkLookup) {
    super(scope, id);
    const network = new DataAzurermVirtualNetwork(this, "Default", {
      name,
      resourceGroupName,
      ...(provider && { provider }),
    });
    const subnet = new DataAzurermSubnet(this, "GatewaySubnet", {
      name: "GatewaySubnet",
      resourceGroupName,
      virtualNetworkName: network.name,
      ...(provider && { provider }),
    });
    this.gatewaySubnetId = subnet.id;
  }
}
