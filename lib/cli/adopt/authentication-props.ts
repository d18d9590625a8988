import { readCertificateData, isCertificateFault } from "../../domain/certificate";
import { isGuid, issuerUrl, microsoftRegisteredAudience, tenantUrl } from "../../domain/entra-id";
import { cloudOfTenant } from "../../domain/entra-url";
import { limits } from "../../domain/limits";
import type { Cloud } from "../../domain/region";
import { thumbprintPattern } from "../../domain/revoked-certificate";
import { sameSet, type AuthenticationType } from "../../domain/tunnel-type";
import { asArray, isDeferred, type Block } from "../../readers/configuration";
import type { Declared } from "../../readers/declared";
import { clientArgument, keep, textsOf } from "./client-argument";
import { Call, type Code, type Fields } from "./code";
import { Gap, type Draft, type Found } from "./draft";
import { isEmpty, type Reading } from "./reading";

/** What the props of clients are written with. */
export interface ClientContext {
  /** The cloud the construct takes an Entra ID tenant to be in, where its props do not say. */
  readonly cloud: Cloud;
  readonly declared: Declared;
  readonly draft: Draft;
}

/** A kind of authentication, and how its props are written. */
export interface Kind {
  readonly type: AuthenticationType;
  readonly option: string;
  /** Arguments that tell of it, where no type is written. */
  readonly settings: readonly string[];
  readonly write: (client: Reading, context: ClientContext) => Fields;
}

const allKinds: readonly Kind[] = [
  { type: "Certificate", option: "certificate", settings: ["root_certificate"], write: certificate },
  { type: "Radius", option: "radius", settings: ["radius_server", "radius_server_address"], write: radius },
  { type: "AAD", option: "entraId", settings: ["aad_tenant", "aad_audience"], write: entraId },
];

/** How people authenticate: what a block of client settings names, and what it has settings for. */
export function kindsOf(client: Block): readonly Kind[] {
  const types = asArray(client["vpn_auth_types"]);
  return allKinds.filter(
    ({ type, settings }) => types.includes(type) || settings.some((name) => !isEmpty(client[name])),
  );
}

/** The `authentication` of the construct: how people prove who they are. */
export function authenticationProps(client: Reading, kinds: readonly Kind[], context: ClientContext): Fields {
  const found = context.draft.optional(client.list("vpn_auth_types"));
  const types = found && textsOf(found);
  const written = kinds.map(({ type }) => type);
  if (found !== undefined && !(types && sameSet(types, written)))
    keep(context.draft, "vpn_auth_types", "vpnAuthTypes", found);
  return Object.fromEntries(kinds.map(({ option, write }) => [option, write(client, context)]));
}

function certificate(client: Reading, { draft }: ClientContext): Fields {
  const roots = client.each("root_certificate").map((root): Code => {
    const name = draft.required(root.text("name"), "root_name");
    const data = draft.required(root.text("public_cert_data"), "root_data");
    return isOneLineCertificate(data) ? new Call("RootCertificate.fromBase64", [name, data]) : { name, data };
  });
  const revoked = client.each("revoked_certificate").map((one): Code => {
    const name = draft.required(one.text("name"), "revoked_name");
    const thumbprint = draft.required(one.text("thumbprint"), "revoked_thumbprint");
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
      address: draft.required(server.text("address"), "radius_address"),
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
  if (isAbsent) return [];
  const path = `${clientArgument}.radius_server_address`;
  if (others.some(({ address }) => address === found)) {
    draft.change(path, "left out with radius_server_secret: a radius_server has this address");
    return [];
  }
  draft.change(path, `becomes a radius_server, with its secret and a score of ${limits.radiusScore.most}`);
  return [
    {
      address: draft.required(found, "radius_address"),
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
  const issuer = draft.optional(client.text("aad_issuer"));
  if (!(tenant instanceof Gap) && tenant !== (id && tenantUrl(cloud, id)))
    keep(draft, "aad_tenant", "aadTenant", tenant);
  if (issuer !== undefined && issuer !== (id && issuerUrl(cloud, id)))
    keep(draft, "aad_issuer", "aadIssuer", issuer);
  if (!(audience instanceof Gap) && !isApplicationId(audience))
    keep(draft, "aad_audience", "aadAudience", audience);
  draft.cloud = declared.cloud ?? (cloud === derived ? undefined : cloud);
  return {
    tenantId: draft.required(id ?? noTenantId(tenant), "tenant_id"),
    cloud: draft.cloud,
    audience: audience instanceof Gap ? draft.required(audience, "audience") : writtenAudience(audience),
  };
}

/** The tenant id after the host of a tenant URL: a GUID, or a reference to one. */
function tenantIdOf(url: string): string | undefined {
  const id = url.replace(/^https:\/\/[^/]+\//i, "").replace(/[/\\]$/, "");
  return isGuid(id) || (id !== url && isDeferred(id)) ? id : undefined;
}

function noTenantId(tenant: Found): Gap {
  return tenant instanceof Gap
    ? tenant
    : new Gap(`${clientArgument}.aad_tenant`, "text", "no tenant id in it");
}

function isApplicationId(audience: Found): audience is string {
  return typeof audience === "string" && (isGuid(audience) || isDeferred(audience));
}

function writtenAudience(audience: Code): Code | undefined {
  return isApplicationId(audience) && audience !== microsoftRegisteredAudience ? audience : undefined;
}
