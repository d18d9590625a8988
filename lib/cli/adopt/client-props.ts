import { readCertificateData, isCertificateFault } from "../../domain/certificate";
import { clientIpsecValues, type IpsecChoice } from "../../domain/ipsec";
import { isGuid, issuerUrl, microsoftRegisteredAudience, tenantUrl } from "../../domain/entra-id";
import { cloudOfTenant } from "../../domain/entra-url";
import { limits } from "../../domain/limits";
import type { Cloud } from "../../domain/region";
import { thumbprintPattern } from "../../domain/revoked-certificate";
import {
  sameSet,
  tunnelProtocols,
  tunnelTypeOf,
  type AuthenticationType,
  type TunnelType,
} from "../../domain/tunnel-type";
import { isDeferred } from "../../readers/configuration";
import type { Declared } from "../../readers/declared";
import { Call, type Code, type Fields } from "./code";
import { Gap, type Draft, type Found } from "./draft";
import type { Reading } from "./reading";

/** What the props of clients are written with. */
export interface ClientContext {
  /** The cloud the construct takes an Entra ID tenant to be in, where its props do not say. */
  readonly cloud: Cloud;
  readonly declared: Declared;
  readonly draft: Draft;
}

const argument = "vpn_client_configuration";

/** The `clients` of the construct: who connects to a gateway, and how. */
export function clientProps(resource: Reading, context: ClientContext): Fields | undefined {
  const [client] = resource.each(argument);
  if (client === undefined) return undefined;
  const { draft, declared } = context;
  const props = {
    tunnelType: tunnelType(client, draft),
    addressPool: draft.list(client.list("address_space"), "client_pool"),
    authentication: authentication(client, context),
    ipsecPolicy: ipsecPolicy(client, draft),
    connections: connections(client, draft),
    expected: declared.expectedClients,
    operatingSystems: declared.clientOperatingSystems,
  };
  client.leaveRest();
  return props;
}

function tunnelType(client: Reading, draft: Draft): Code {
  const found = client.list("vpn_client_protocols");
  const protocols = textsOf(found);
  if (protocols === undefined) return draft.choice(notATunnelType(found), "tunnel_type");
  const type = tunnelTypeOf(protocols);
  if (type !== undefined) return type;
  const nearest = nearestTunnelType(protocols);
  if (nearest === undefined) return draft.choice(notATunnelType(found), "tunnel_type");
  keep(draft, "vpn_client_protocols", "vpnClientProtocols", protocols);
  return nearest;
}

function notATunnelType(found: Found): Gap {
  const path = `${argument}.vpn_client_protocols`;
  return found instanceof Gap ? found : new Gap(path, "no tunnel type of the portal");
}

/** The largest tunnel type whose protocols are all among these. */
function nearestTunnelType(protocols: readonly string[]): TunnelType | undefined {
  const types = Object.keys(tunnelProtocols) as TunnelType[];
  return types
    .filter((type) => tunnelProtocols[type].every((protocol) => protocols.includes(protocol)))
    .sort((one, other) => tunnelProtocols[other].length - tunnelProtocols[one].length)[0];
}

interface Kind {
  readonly type: AuthenticationType;
  readonly option: string;
  /** Arguments that tell of it, where no type is written. */
  readonly settings: readonly string[];
  readonly write: (client: Reading, context: ClientContext) => Fields;
}

const kinds: readonly Kind[] = [
  { type: "Certificate", option: "certificate", settings: ["root_certificate"], write: certificate },
  { type: "Radius", option: "radius", settings: ["radius_server", "radius_server_address"], write: radius },
  { type: "AAD", option: "entraId", settings: ["aad_tenant", "aad_audience"], write: entraId },
];

function authentication(client: Reading, context: ClientContext): Fields {
  const found = client.list("vpn_auth_types");
  const types = textsOf(found);
  if (types === undefined) context.draft.optional(found);
  const meant = kinds.filter(
    ({ type, settings }) => types?.includes(type) === true || settings.some((name) => client.has(name)),
  );
  const written = meant.map(({ type }) => type);
  if (types !== undefined && !sameSet(types, written))
    keep(context.draft, "vpn_auth_types", "vpnAuthTypes", types);
  return Object.fromEntries(meant.map(({ option, write }) => [option, write(client, context)]));
}

/** Keeps an argument of the clients as it is, where the props would write it otherwise. */
function keep(draft: Draft, name: string, property: string, value: Code): void {
  draft.kept.push({ path: `${argument}.${name}`, property: `vpnClientConfiguration.${property}`, value });
}

function certificate(client: Reading, { draft }: ClientContext): Fields {
  const roots = client.each("root_certificate").map((root): Code => {
    const name = draft.text(root.text("name"), "root_name");
    const data = draft.text(root.text("public_cert_data"), "root_data");
    return isOneLineCertificate(data) ? new Call("RootCertificate.fromBase64", [name, data]) : { name, data };
  });
  const revoked = client.each("revoked_certificate").map((one): Code => {
    const name = draft.text(one.text("name"), "revoked_name");
    const thumbprint = draft.text(one.text("thumbprint"), "revoked_thumbprint");
    return isThumbprint(thumbprint)
      ? new Call("RevokedCertificate.fromThumbprint", [name, thumbprint])
      : { name, thumbprint };
  });
  return { roots, revoked: revoked.length === 0 ? undefined : revoked };
}

// What the classes would write otherwise, or refuse, stays as it is and becomes a finding.
function isOneLineCertificate(data: Code): boolean {
  return typeof data === "string" && !/\s/.test(data) && !isCertificateFault(readCertificateData(data));
}

function isThumbprint(text: Code): boolean {
  return typeof text === "string" && thumbprintPattern.test(text) && text === text.toUpperCase();
}

function radius(client: Reading, { draft }: ClientContext): Fields {
  const servers = client.each("radius_server").map((server): Fields => {
    const score = draft.optional(server.number("score"));
    return {
      address: draft.text(server.text("address"), "radius_address"),
      secret: draft.secret(server.secret("secret"), "radius_secret"),
      score: score === limits.radiusScore.most ? undefined : score,
    };
  });
  return { servers: [...servers, ...singleServer(client, servers, draft)] };
}

/** The server of the gateway's own two arguments, which azurerm keeps beside those in blocks. */
function singleServer(client: Reading, others: readonly Fields[], draft: Draft): readonly Fields[] {
  const found = client.text("radius_server_address");
  const secret = client.secret("radius_server_secret");
  const isAbsent = found instanceof Gap && found.why === undefined;
  if (isAbsent || others.some(({ address }) => address === found)) return [];
  draft.change(
    `${argument}.radius_server_address`,
    `becomes a radius_server, with its secret and a score of ${limits.radiusScore.most}`,
  );
  return [
    {
      address: draft.text(found, "radius_address"),
      secret: draft.secret(secret, "radius_secret"),
    },
  ];
}

function entraId(client: Reading, { cloud: derived, declared, draft }: ClientContext): Fields {
  const tenant = client.text("aad_tenant");
  const audience = client.text("aad_audience");
  const url = typeof tenant === "string" ? tenant : "";
  const named = cloudOfTenant(url);
  const cloud: Cloud = named === undefined || named === "germany" ? "public" : named;
  const id = tenantIdOf(url);
  const keepUnless = (found: Found, written: string | undefined, name: string, property: string): void => {
    if (!(found instanceof Gap) && found !== written) keep(draft, name, property, found);
  };
  keepUnless(tenant, id && tenantUrl(cloud, id), "aad_tenant", "aadTenant");
  keepUnless(client.text("aad_issuer"), id && issuerUrl(cloud, id), "aad_issuer", "aadIssuer");
  if (!isApplicationId(audience)) keepUnless(audience, undefined, "aad_audience", "aadAudience");
  return {
    tenantId: draft.text(id ?? noTenantId(tenant), "tenant_id"),
    cloud: declared.cloud ?? (cloud === derived ? undefined : cloud),
    audience: audience instanceof Gap ? draft.text(audience, "audience") : writtenAudience(audience),
  };
}

/** The tenant id after the host of a tenant URL: a GUID, or a reference to one. */
function tenantIdOf(url: string): string | undefined {
  const id = url.replace(/^https:\/\/[^/]+\//i, "").replace(/[/\\]$/, "");
  return isGuid(id) || (id !== url && isDeferred(id)) ? id : undefined;
}

function noTenantId(tenant: Found): Gap {
  return tenant instanceof Gap ? tenant : new Gap(`${argument}.aad_tenant`, "no tenant id in it");
}

function isApplicationId(audience: Found): audience is string {
  return typeof audience === "string" && (isGuid(audience) || isDeferred(audience));
}

function writtenAudience(audience: Code): Code | undefined {
  return isApplicationId(audience) && audience !== microsoftRegisteredAudience ? audience : undefined;
}

function ipsecPolicy(client: Reading, draft: Draft): Fields | undefined {
  const [policy] = client.each("ipsec_policy");
  if (policy === undefined) return undefined;
  const choice = (name: string, parameter: IpsecChoice): Code =>
    draft.choice(policy.choice(name, clientIpsecValues[parameter]), name);
  const number = (name: string): Code => draft.number(policy.number(name), name);
  return {
    ikeEncryption: choice("ike_encryption", "ikeEncryption"),
    ikeIntegrity: choice("ike_integrity", "ikeIntegrity"),
    dhGroup: choice("dh_group", "dhGroup"),
    ipsecEncryption: choice("ipsec_encryption", "ipsecEncryption"),
    ipsecIntegrity: choice("ipsec_integrity", "ipsecIntegrity"),
    pfsGroup: choice("pfs_group", "pfsGroup"),
    saLifetimeSeconds: number("sa_lifetime_in_seconds"),
    saDataSizeKilobytes: number("sa_data_size_in_kilobytes"),
  };
}

function connections(client: Reading, draft: Draft): Code | undefined {
  const written = client.each("virtual_network_gateway_client_connection").map((one): Fields => ({
    name: draft.text(one.text("name"), "connection_name"),
    policyGroups: draft.list(one.list("policy_group_names"), "connection_groups"),
    addressPool: draft.list(one.list("address_prefixes"), "connection_pool"),
  }));
  return written.length === 0 ? undefined : written;
}

function textsOf(found: Found): readonly string[] | undefined {
  return Array.isArray(found)
    ? (found as readonly Code[]).filter((one) => typeof one === "string")
    : undefined;
}
