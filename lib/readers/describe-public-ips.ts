import {
  absent,
  deferred,
  known,
  type Fact,
  type GatewayFacts,
  type ListFact,
  type Named,
} from "../domain/facts";
import { terraformLiteral } from "../domain/terraform-literal";
import { asBlock, gather, isDeferred, type Block, type Configuration, type Resource } from "./configuration";
import type { Declared, DeclaredPublicIp } from "./declared";
import { mapFact } from "./fact-set";
import { nestedCount, nestedList, writtenNested } from "./nested-blocks";

interface PublicIp {
  readonly name: string;
  readonly sku: unknown;
  readonly allocation: unknown;
  readonly zones: unknown;
  readonly version: unknown;
  readonly routingPreference: unknown;
}

/** The facts of the ip configurations and of the public IPs they refer to. */
export function describePublicIps(
  configuration: Configuration,
  block: Block,
  declared: Declared,
): GatewayFacts {
  const count = nestedCount(configuration, block, type);
  if (isDeferred(configuration.follow(block[type]))) return { ipConfigurationCount: count };
  const configurations = writtenNested(configuration, block, type);
  const publicIps = configurations.flatMap(({ public_ip_address_id: id }) =>
    publicIp(configuration, id, declared),
  );
  const each = <T>(read: (publicIp: PublicIp) => Fact<T>): ListFact<Named<T>> =>
    gather(publicIps.map((one) => withName(one.name, read(one))));
  return {
    ipConfigurationCount: count,
    ipConfigurationNames: nestedList(configuration, block, type, ({ name }) => nameOf(configuration, name)),
    ipConfigurationsWithoutPublicIp: nestedList(
      configuration,
      block,
      type,
      ({ name, public_ip_address_id: id }) =>
        id === undefined || id === null || id === "" ? nameOf(configuration, name) : absent,
    ),
    publicIpSkus: each(({ sku }) => configuration.text(sku)),
    publicIpAllocations: each(({ allocation }) => configuration.text(allocation)),
    publicIpZones: each(({ zones }) => zonesOf(configuration, zones)),
    publicIpVersions: each(({ version }) => configuration.text(version)),
    publicIpRoutingPreferences: each(({ routingPreference }) => configuration.text(routingPreference)),
  };
}

const type = "ip_configuration";

/** The name azurerm gives an ip configuration that has none. */
const defaultName = "vnetGatewayConfig";

function nameOf(configuration: Configuration, raw: unknown): Fact<string> {
  const name = configuration.text(raw);
  return name.state === "absent" ? known(defaultName) : name;
}

function publicIp(
  configuration: Configuration,
  id: unknown,
  { publicIps = [] }: Declared,
): readonly PublicIp[] {
  const resource = configuration.referred(id, "azurerm_public_ip");
  if (resource !== undefined) return [fromResource(configuration, resource)];
  const given = publicIps.find((one) => one.id === id);
  return given === undefined ? [] : [fromDeclared(given)];
}

function fromResource(configuration: Configuration, resource: Resource): PublicIp {
  const name = configuration.text(resource.block["name"]);
  const isData = resource.address.startsWith("data.");
  return {
    name: name.state === "known" ? name.value : resource.address,
    sku: configuration.attribute(resource, "sku") ?? "Standard",
    allocation: configuration.attribute(resource, "allocation_method"),
    zones: configuration.attribute(resource, "zones") ?? (isData ? undefined : []),
    version: configuration.attribute(resource, "ip_version") ?? "IPv4",
    routingPreference: asBlock(resource.block["ip_tags"])["RoutingPreference"],
  };
}

function fromDeclared({ id, sku, allocation, zones }: DeclaredPublicIp): PublicIp {
  const name = isDeferred(id) ? id : (id.split("/").at(-1) ?? id);
  return { name, sku, allocation, zones, version: undefined, routingPreference: undefined };
}

function withName<T>(name: string, fact: Fact<T>): Fact<Named<T>> {
  return mapFact(
    fact,
    (value) => ({ name, value }),
    (expression) => `{ name = ${terraformLiteral(name)}, value = ${expression} }`,
  );
}

function zonesOf(configuration: Configuration, raw: unknown): Fact<readonly string[]> {
  const zones = configuration.texts(raw);
  return zones.state === "partly" ? deferred(zones.expression) : zones;
}
