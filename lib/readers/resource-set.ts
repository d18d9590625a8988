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

// What a gateway is described from by looking at everything of a type; the rest is looked up by its address.
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

const tying = [
  "subnet_id",
  "virtual_network_gateway_id",
  "virtual_network_id",
  "remote_virtual_network_id",
  "route_table_id",
  "virtual_network_name",
  "route_table_name",
];

const targets = new Set(idArguments.values());

/** Whether a gateway's facts can come from a resource of this type. */
export function isRelated(type: string): boolean {
  return neighbours.has(type) || targets.has(type);
}

/**
 * The resources of a file, tied together: an id or a name that is one of another resource's becomes a reference to it. A
 * gateway is described from the resources it is tied to, so that reading takes time in proportion to the file.
 */
export class ResourceSet {
  private readonly blocks = new Map<string, Block>();
  private readonly addressOfId = new Map<string, string>();
  private readonly named = new Map<string, Resource[]>();
  private readonly whole: Configuration;
  private readonly groups = new Map<string, ReadonlyMap<string, readonly Resource[]>>();
  private readonly local: (name: string) => unknown;

  constructor(resources: readonly Resource[], locals: ReadonlyMap<string, unknown> = new Map()) {
    this.local = (name) => locals.get(name);
    for (const { address, block } of resources) this.blocks.set(address, block);
    const lookUp = (address: string): Block | undefined => this.blocks.get(address);
    this.whole = new Configuration({ block: lookUp, ofType: () => [], local: this.local });
    for (const resource of resources) this.index(resource);
    const tied = resources
      .filter(({ address }) => isRelated(typeOf(address)))
      .map(({ address, block }) => ({ address, block: this.tie(block) }));
    for (const { address, block } of tied) this.blocks.set(address, block);
    this.group(tied.filter(({ address }) => neighbours.has(typeOf(address))));
  }

  /** The configuration a resource is described in: everything by its address, and by type what it is tied to. */
  configurationOf(address: string): Configuration {
    const group = this.groups.get(address);
    return new Configuration({
      block: (other) => this.blocks.get(other),
      ofType: (type) => group?.get(type) ?? [],
      local: this.local,
    });
  }

  /** Addresses of the resources a resource is tied to or refers to, itself among them. */
  around(address: string): readonly string[] {
    const tied = [...(this.groups.get(address)?.values() ?? [])].flat();
    return tied.flatMap((resource) => [
      resource.address,
      ...argumentsOf(resource.block).flatMap(([name, raw]) => this.target(name, raw)?.address ?? []),
    ]);
  }

  private index(resource: Resource): void {
    const { address, block } = resource;
    const { id, name } = block;
    if (typeof id === "string") this.addressOfId.set(id.toLowerCase(), address);
    const key = `${typeOf(address)} ${String(this.whole.follow(name))}`;
    const same = this.named.get(key);
    if (same) same.push(resource);
    else this.named.set(key, [resource]);
  }

  private tie(block: Block): Block {
    const configurations = block["ip_configuration"];
    return {
      ...this.tieArguments(block, block),
      ...(typeof configurations === "object" && {
        ip_configuration: asArray(configurations).map((one) => this.tieArguments(asBlock(one), block)),
      }),
    };
  }

  private tieArguments(block: Block, { resource_group_name: group }: Block): Block {
    const tied = Object.entries(block).flatMap(([name, raw]): [string, string][] => {
      if (typeof raw !== "string") return [];
      if (idArguments.has(name)) {
        const target = this.addressOfId.get(raw.toLowerCase());
        return target === undefined ? [] : [[name, `\${${target}.id}`]];
      }
      const type = nameArguments.get(name);
      if (type === undefined || this.whole.referred(raw, type)) return [];
      const target = this.byName(type, raw, group);
      return target === undefined ? [] : [[name, `\${${target.address}.name}`]];
    });
    return tied.length === 0 ? block : { ...block, ...Object.fromEntries(tied) };
  }

  private byName(type: string, raw: string, group: unknown): Resource | undefined {
    const found = this.named.get(`${type} ${String(this.whole.follow(raw))}`) ?? [];
    const wanted = this.whole.text(group);
    return found.find(({ block }) => {
      const own = this.whole.text(block["resource_group_name"]);
      if (own.state !== "known" || wanted.state !== "known") return found.length === 1;
      return own.value.toLowerCase() === wanted.value.toLowerCase();
    });
  }

  private target(name: string, raw: unknown): Resource | undefined {
    const type = idArguments.get(name) ?? nameArguments.get(name);
    return type === undefined ? undefined : this.whole.referred(raw, type);
  }

  private group(tied: readonly Resource[]): void {
    const groups = new Groups();
    for (const { address, block } of tied) {
      groups.add(address);
      for (const [name, raw] of argumentsOf(block)) {
        if (!tying.includes(name) || typeof raw !== "string") continue;
        groups.join(address, this.target(name, raw)?.address ?? raw);
      }
    }
    const members = new Map<string, Map<string, Resource[]>>();
    for (const resource of tied) {
      const root = groups.of(resource.address);
      const byType = members.get(root) ?? new Map<string, Resource[]>();
      const type = typeOf(resource.address);
      const same = byType.get(type);
      if (same) same.push(resource);
      else byType.set(type, [resource]);
      members.set(root, byType);
      this.groups.set(resource.address, byType);
    }
  }
}

function argumentsOf(block: Block): readonly [string, unknown][] {
  return [
    ...Object.entries(block),
    ...asArray(block["ip_configuration"]).flatMap((one) => Object.entries(asBlock(one))),
  ];
}

/** Which of many things belong together: a union-find. */
class Groups {
  private readonly parents = new Map<string, string>();

  add(one: string): void {
    if (!this.parents.has(one)) this.parents.set(one, one);
  }

  join(one: string, other: string): void {
    this.add(other);
    this.parents.set(this.of(one), this.of(other));
  }

  of(one: string): string {
    let root = one;
    for (
      let next = this.parents.get(root);
      next !== undefined && next !== root;
      next = this.parents.get(root)
    ) {
      this.parents.set(root, this.parents.get(next) ?? next);
      root = next;
    }
    return root;
  }
}
