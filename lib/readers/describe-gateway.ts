import { readCertificateData } from "../domain/certificate";
import { clientOperatingSystems } from "../domain/client";
import type {
  BgpPeering,
  ClientConnection,
  Fact,
  GatewayFacts,
  IpsecPolicy,
  ListFact,
  Named,
  PolicyGroup,
  PolicyGroupMember,
  RootCertificateFact,
} from "../domain/facts";
import { absent, deferred, known } from "../domain/facts";
import { cloudOf, regionName, regionPrefixes } from "../domain/region";
import {
  asBlock,
  expressionOf,
  gather,
  isDeferred,
  together,
  type Block,
  type Configuration,
} from "./configuration";
import { declaredIn, type Declared } from "./declared";
import { addressBlocks, joinLists, mapFact, mapList, orElse, whole } from "./fact-set";
import { firstNested, nestedCount, nestedList, writtenNested } from "./nested-blocks";
import { describeNetwork } from "./describe-network";
import { describePublicIps } from "./describe-public-ips";
import { describeConnections } from "./describe-connections";

/** The type of the resource that is a gateway. */
export const gatewayType = "azurerm_virtual_network_gateway";

/** What a gateway is: the facts of its final Terraform block, and of what that refers to in its configuration. */
export function describeGateway(configuration: Configuration, address: string, block: Block): GatewayFacts {
  const declared = declaredIn(block);
  const client = firstNested(configuration, block, "vpn_client_configuration");
  // Spreading that many facts costs ten times as much as assigning them.
  const facts: GatewayFacts = {
    pointToSite: client.presence,
    policyGroups: nestedList(configuration, block, "policy_group", (group) =>
      policyGroup(configuration, group),
    ),
    customRoutesWritten: customRoutes(configuration, block),
    customRoutes: addressBlocks(customRoutes(configuration, block)),
  };
  // Spreading that many facts costs ten times as much as assigning them.
  const parts: readonly GatewayFacts[] = [
    describeKind(configuration, block, declared),
    describeBgp(configuration, block),
    describePublicIps(configuration, block, declared),
    describeNetwork(configuration, address, block, declared),
    describeConnections(configuration, address, declared),
    client.first ? describeClients(configuration, client.first, declared) : {},
    client.first ? describeAuthentication(configuration, client.first, declared) : {},
  ];
  for (const part of parts) Object.assign(facts, part);
  return Object.assign(facts, changesOf(facts, declared));
}

function describeKind(configuration: Configuration, block: Block, declared: Declared): GatewayFacts {
  const region = mapFact(
    configuration.text(block["location"]),
    regionName,
    (text) => `lower(replace(${text}, " ", ""))`,
  );
  return {
    type: configuration.text(block["type"]),
    vpnType: configuration.text(block["vpn_type"]),
    sku: configuration.text(block["sku"]),
    generation: configuration.text(block["generation"]),
    region,
    cloud: declared.cloud === undefined ? mapFact(region, cloudOf, cloudAtPlan) : known(declared.cloud),
    activeActive: configuration.flag(block["active_active"]),
    privateIpAddress: configuration.flag(block["private_ip_address_enabled"]),
    deployed: declared.deployed === undefined ? absent : known(declared.deployed),
    reachedResources: configuration.number(declared.reachedResources),
  };
}

/** The cloud of a region that is known only at plan, told from its name as `cloudOf` does. */
function cloudAtPlan(region: string): string {
  const startsWith = (prefixes: readonly string[]): string =>
    `anytrue([for start in ${JSON.stringify(prefixes)} : startswith(${region}, start)])`;
  const { china, usgovernment } = regionPrefixes;
  return `${startsWith(china)} ? "china" : ${startsWith(usgovernment)} ? "usgovernment" : "public"`;
}

function describeBgp(configuration: Configuration, block: Block): GatewayFacts {
  const { first: settings, presence } = firstNested(configuration, block, "bgp_settings");
  return {
    bgp: configuration.flag(block["bgp_enabled"] ?? block["enable_bgp"]),
    bgpSettings: presence,
    asn: configuration.number(settings?.["asn"]),
    bgpPeerings: configuration.list(settings?.["peering_addresses"], (peering) =>
      together<BgpPeering>({
        ipConfigurationName: configuration.text(asBlock(peering)["ip_configuration_name"]),
        apipaAddresses: orElse(whole(configuration.texts(asBlock(peering)["apipa_addresses"])), []),
      }),
    ),
  };
}

function describeClients(configuration: Configuration, client: Block, declared: Declared): GatewayFacts {
  const pool = configuration.texts(client["address_space"]);
  return {
    tunnels: configuration.texts(client["vpn_client_protocols"]),
    clientPoolWritten: pool,
    clientPool: addressBlocks(pool),
    ipsecPolicy: ipsecPolicy(configuration, client),
    clientConnections: nestedList(
      configuration,
      client,
      "virtual_network_gateway_client_connection",
      (connection) => clientConnection(configuration, connection),
    ),
    expectedClients: configuration.number(declared.expectedClients),
    clientOperatingSystems: mapList(configuration.texts(declared.clientOperatingSystems), (text) =>
      clientOperatingSystems.filter((system) => system === text),
    ),
  };
}

function describeAuthentication(
  configuration: Configuration,
  client: Block,
  declared: Declared,
): GatewayFacts {
  const written = configuration.texts(client["vpn_auth_types"]);
  const servers = radiusServers(configuration, client);
  const hasEntraId = ["aad_tenant", "aad_issuer", "aad_audience"].some((name) => isGiven(client[name]));
  const settings = joinLists([
    settingsIn(configuration, client, "root_certificate", "Certificate"),
    servers.length > 0 ? known(["Radius"]) : settingsIn(configuration, client, "radius_server", "Radius"),
    known(hasEntraId ? ["AAD"] : []),
  ]);
  const ofServers = <T>(read: (server: Block) => Fact<T>): ListFact<T> =>
    joinLists([
      gather(singleServer(client).map(read)),
      nestedList(configuration, client, "radius_server", read),
    ]);
  return {
    authenticationWritten: written,
    authenticationSettings: settings,
    authentication: written.state === "absent" ? settings : written,
    rootCertificateCount: nestedCount(configuration, client, "root_certificate"),
    rootCertificateNames: nestedList(configuration, client, "root_certificate", ({ name }) =>
      configuration.text(name),
    ),
    rootCertificates: nestedList(configuration, client, "root_certificate", (root) =>
      together<RootCertificateFact>({
        name: orElse(configuration.text(root["name"]), ""),
        certificate: mapFact(orElse(configuration.text(root["public_cert_data"]), ""), readCertificateData),
      }),
    ),
    revokedCertificates: nestedList(configuration, client, "revoked_certificate", (revoked) =>
      together<Named<string>>({
        name: orElse(configuration.text(revoked["name"]), ""),
        value: orElse(configuration.text(revoked["thumbprint"]), ""),
      }),
    ),
    radiusAddresses: ofServers(({ address }) => configuration.text(address)),
    radiusScores: ofServers(({ score }) => configuration.number(score)),
    radiusSecretLengths: lengths(servers.map(({ secret }) => configuration.text(secret))),
    radiusComplete: radiusComplete(configuration, client, written),
    aadTenant: filled(configuration.text(client["aad_tenant"])),
    aadIssuer: filled(configuration.text(client["aad_issuer"])),
    aadAudience: filled(configuration.text(client["aad_audience"])),
    customAudience: configuration.flag(declared.customAudience),
  };
}

/** The RADIUS servers as they are written: the one of the gateway's own arguments, then those of nested blocks. */
function radiusServers(configuration: Configuration, client: Block): readonly Block[] {
  return [...singleServer(client), ...writtenNested(configuration, client, "radius_server")];
}

function radiusComplete(
  configuration: Configuration,
  client: Block,
  authentication: ListFact<string>,
): Fact<boolean> {
  const listed = configuration.follow(client["radius_server"]);
  if (isDeferred(listed)) {
    const isComplete = "server.address != null && server.secret != null";
    return deferred(`alltrue([for server in ${expressionOf(listed)} : ${isComplete}])`);
  }
  const servers = radiusServers(configuration, client);
  const isWanted = authentication.state === "known" && authentication.value.includes("Radius");
  if (servers.length === 0) return isWanted ? known(false) : absent;
  return known(servers.every(({ address, secret }) => isGiven(address) && isGiven(secret)));
}

/** The authentication type whose settings stand in nested blocks, where there are any. */
function settingsIn(
  configuration: Configuration,
  client: Block,
  name: string,
  authentication: string,
): ListFact<string> {
  const listed = configuration.follow(client[name]);
  if (isDeferred(listed)) return deferred(`length(${expressionOf(listed)}) > 0 ? ["${authentication}"] : []`);
  return known(writtenNested(configuration, client, name).length > 0 ? [authentication] : []);
}

function singleServer(client: Block): readonly Block[] {
  const { radius_server_address: address, radius_server_secret: secret } = client;
  // azurerm refuses an address of "", as modules write it for no server: it is one that is wrong.
  return (address ?? secret) === undefined || (address ?? secret) === null ? [] : [{ address, secret }];
}

function ipsecPolicy(configuration: Configuration, client: Block): Fact<IpsecPolicy> {
  const { first: policy } = firstNested(configuration, client, "ipsec_policy");
  if (policy === undefined) return absent;
  return together<IpsecPolicy>({
    dhGroup: configuration.text(policy["dh_group"]),
    ikeEncryption: configuration.text(policy["ike_encryption"]),
    ikeIntegrity: configuration.text(policy["ike_integrity"]),
    ipsecEncryption: configuration.text(policy["ipsec_encryption"]),
    ipsecIntegrity: configuration.text(policy["ipsec_integrity"]),
    pfsGroup: configuration.text(policy["pfs_group"]),
    saDataSize: configuration.number(policy["sa_data_size_in_kilobytes"]),
    saLifetime: configuration.number(policy["sa_lifetime_in_seconds"]),
  });
}

function clientConnection(configuration: Configuration, connection: Block): Fact<ClientConnection> {
  return together<ClientConnection>({
    name: orElse(configuration.text(connection["name"]), ""),
    policyGroups: orElse(whole(configuration.texts(connection["policy_group_names"])), []),
    addressPool: orElse(whole(addressBlocks(configuration.texts(connection["address_prefixes"]))), []),
  });
}

function policyGroup(configuration: Configuration, group: Block): Fact<PolicyGroup> {
  return together<PolicyGroup>({
    name: orElse(configuration.text(group["name"]), ""),
    isDefault: orElse(configuration.flag(group["is_default"]), false),
    priority: orElse(configuration.number(group["priority"]), 0),
    members: orElse(
      whole(
        nestedList(configuration, group, "policy_member", (member) =>
          together<PolicyGroupMember>({
            name: orElse(configuration.text(member["name"]), ""),
            type: orElse(configuration.text(member["type"]), ""),
            value: orElse(configuration.text(member["value"]), ""),
          }),
        ),
      ),
      [],
    ),
  });
}

function customRoutes(configuration: Configuration, block: Block): ListFact<string> {
  return configuration.texts(firstNested(configuration, block, "custom_route").first?.["address_prefixes"]);
}

function changesOf(facts: GatewayFacts, { deployed }: Declared): GatewayFacts {
  if (deployed === undefined) return {};
  const differs = (name: "sku" | "generation" | "tunnels", was: unknown): boolean => {
    const now = facts[name];
    return (
      was !== undefined &&
      now?.state === "known" &&
      JSON.stringify(sorted(now.value)) !== JSON.stringify(sorted(was))
    );
  };
  return {
    changes: known([
      ...(differs("sku", deployed.sku) ? ["sku"] : []),
      ...(differs("generation", deployed.generation) ? ["generation"] : []),
      ...(differs("tunnels", deployed.tunnels) ? ["vpn_client_protocols"] : []),
    ]),
  };
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as string[])].sort() : value;
}

/** A text that says something: "" stands for none. */
function filled(fact: Fact<string>): Fact<string> {
  return fact.state === "known" && fact.value === "" ? absent : fact;
}

function isGiven(raw: unknown): boolean {
  return raw !== undefined && raw !== null && raw !== "";
}

function lengths(secrets: readonly Fact<string>[]): ListFact<number> {
  return known(secrets.flatMap((secret) => (secret.state === "known" ? [secret.value.length] : [])));
}
