import { asArray, asBlock, Configuration, typeOf, type Block, type Resource } from "./configuration";
import { gatewayType } from "./describe-gateway";

/** Arguments that name another resource by its id, and the type of that. */
export const idArguments: ReadonlyMap<string, string> = new Map([
  ["subnet_id", "azurerm_subnet"],
  ["public_ip_address_id", "azurerm_public_ip"],
  ["virtual_network_gateway_id", gatewayType],
  ["local_network_gateway_id", "azurerm_local_network_gateway"],
  ["network_security_group_id", "azurerm_network_security_group"],
  ["nat_gateway_id", "azurerm_nat_gateway"],
  ["route_table_id", "azurerm_route_table"],
  ["virtual_network_id", "azurerm_virtual_network"],
  ["remote_virtual_network_id", "azurerm_virtual_network"],
]);

const nameArguments: ReadonlyMap<string, string> = new Map([
  ["virtual_network_name", "azurerm_virtual_network"],
  ["route_table_name", "azurerm_route_table"],
]);

// What a gateway is described from beside what it refers to.
const neighbours = new Set([
  gatewayType,
  "azurerm_subnet",
  "azurerm_virtual_network",
  "azurerm_virtual_network_peering",
  "azurerm_virtual_network_dns_servers",
  "azurerm_virtual_network_gateway_connection",
  "azurerm_virtual_network_gateway_nat_rule",
  "azurerm_subnet_network_security_group_association",
  "azurerm_subnet_nat_gateway_association",
  "azurerm_subnet_route_table_association",
  "azurerm_route_table",
  "azurerm_route",
  "azurerm_network_interface",
  "azurerm_private_endpoint",
  "azurerm_private_dns_zone_virtual_network_link",
]);

const idNames = [...idArguments.keys()];

/** Types of resources that others name by their id. */
export const idTargets: ReadonlySet<string> = new Set(idArguments.values());
const nameTargets = new Set(nameArguments.values());

/** Whether a gateway's facts can come from a resource of this type. */
export function isRelated(type: string): boolean {
  return neighbours.has(type) || idTargets.has(type);
}

/**
 * The configuration that the resources of a file amount to. They are tied together: an id or a name that is another
 * resource's becomes a reference to it.
 */
export function configurationOf(
  resources: readonly Resource[],
  locals: ReadonlyMap<string, unknown> = new Map(),
): Configuration {
  return new Ties(resources, locals).configuration;
}

class Ties {
  private readonly blocks = new Map<string, Block>();
  private readonly addressOfId = new Map<string, string>();
  private readonly named = new Map<string, Resource[]>();
  readonly configuration: Configuration;

  constructor(resources: readonly Resource[], locals: ReadonlyMap<string, unknown>) {
    const byType = new Map<string, Resource[]>();
    this.configuration = new Configuration({
      block: (address) => this.blocks.get(address),
      ofType: (type) => byType.get(type) ?? [],
      local: (name) => locals.get(name),
    });
    for (const { address, block } of resources) this.blocks.set(address, block);
    const typed = resources.map((resource) => ({ resource, type: typeOf(resource.address) }));
    for (const { resource, type } of typed) this.index(resource, type);
    for (const { resource, type } of typed) {
      if (!isRelated(type)) continue;
      const { address, block } = resource;
      const tied = this.tie(block);
      if (tied !== block) this.blocks.set(address, tied);
      append(byType, type, { address, block: tied });
    }
  }

  private index(resource: Resource, type: string): void {
    const { address, block } = resource;
    const { id, name } = block;
    if (typeof id === "string") this.addressOfId.set(id.toLowerCase(), address);
    if (!nameTargets.has(type)) return;
    const key = `${type} ${String(this.configuration.follow(name))}`;
    append(this.named, key, resource);
    const group = this.configuration.text(block["resource_group_name"]);
    if (group.state === "known") append(this.named, `${key} ${group.value.toLowerCase()}`, resource);
  }

  private tie(block: Block): Block {
    const configurations = block["ip_configuration"];
    const tied = this.tieArguments(block, block);
    const network = this.configuration.referred(tied["virtual_network_id"], "azurerm_virtual_network");
    const blocks = typeof configurations === "object" ? asArray(configurations).map(asBlock) : [];
    const ties = blocks.map((one) => this.tieArguments(one, block));
    const nested = ties.some((one, index) => one !== blocks[index]) ? { ip_configuration: ties } : undefined;
    // Read from ARM, a subnet names its network by id, where azurerm has the name.
    const named =
      network && !("virtual_network_name" in block)
        ? { virtual_network_name: `\${${network.address}.name}` }
        : undefined;
    return nested || named ? { ...tied, ...named, ...nested } : tied;
  }

  private tieArguments(block: Block, { resource_group_name: group }: Block): Block {
    let tied: Record<string, unknown> | undefined;
    // A plan that makes everything knows no ids yet.
    for (const name of this.addressOfId.size === 0 ? [] : idNames) {
      const raw = block[name];
      const target = typeof raw === "string" ? this.addressOfId.get(raw.toLowerCase()) : undefined;
      if (target !== undefined) (tied ??= { ...block })[name] = `\${${target}.id}`;
    }
    for (const [name, type] of nameArguments) {
      const raw = block[name];
      if (typeof raw !== "string" || this.configuration.referred(raw, type)) continue;
      const target = this.byName(type, raw, group);
      if (target !== undefined) (tied ??= { ...block })[name] = `\${${target.address}.name}`;
    }
    return tied ?? block;
  }

  private byName(type: string, raw: string, group: unknown): Resource | undefined {
    const key = `${type} ${String(this.configuration.follow(raw))}`;
    const wanted = this.configuration.text(group);
    if (wanted.state === "known") {
      const [found] = this.named.get(`${key} ${wanted.value.toLowerCase()}`) ?? [];
      if (found) return found;
    }
    const same = this.named.get(key);
    if (same?.length !== 1) return undefined;
    const own = this.configuration.text(same[0]?.block["resource_group_name"]);
    return own.state === "known" && wanted.state === "known" ? undefined : same[0];
  }
}

function append(map: Map<string, Resource[]>, key: string, resource: Resource): void {
  const same = map.get(key);
  if (same) same.push(resource);
  else map.set(key, [resource]);
}
