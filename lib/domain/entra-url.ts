import { entraClouds } from "./entra-id";

/** Name of a cloud with Entra ID values of its own. */
export type EntraCloudName = keyof typeof entraClouds;

/** Names of the clouds with Entra ID values of their own. */
export const entraCloudNames = Object.keys(entraClouds) as readonly EntraCloudName[];

/** A tenant id within a text. */
export const guidPart = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The tenant id in a URL, in lower case; undefined where there is none. */
export function tenantIdIn(url: string): string | undefined {
  return guidPart.exec(url)?.[0].toLowerCase();
}

/** The cloud whose login host a tenant URL begins with. */
export function cloudOfTenant(url: string): EntraCloudName | undefined {
  return entraCloudNames.find((cloud) => tenantHostPattern(cloud).test(url));
}

/** What a tenant URL of a cloud begins with. */
export function tenantHostPattern(cloud: EntraCloudName): RegExp {
  return new RegExp(`^https://${escaped(entraClouds[cloud].tenantHost)}/`, "i");
}

/** A tenant URL of a cloud; a slash or backslash may end it. */
export function tenantUrlPattern(cloud: EntraCloudName): RegExp {
  return urlPattern([entraClouds[cloud].tenantHost]);
}

/** An issuer URL of a cloud; a slash or backslash may end it. */
export function issuerUrlPattern(cloud: EntraCloudName): RegExp {
  return urlPattern(entraClouds[cloud].issuerHosts);
}

/** The tenant URL that a text was meant to be, in the cloud its host names unless one is told; undefined where it holds no tenant id. */
export function meantTenantUrl(text: string, cloud: EntraCloudName = cloudIn(text)): string | undefined {
  const id = tenantIdIn(text);
  return id && `https://${entraClouds[cloud].tenantHost}/${id}`;
}

/** The issuer that a text was meant to be, in the cloud its host names unless one is told; undefined where it holds no tenant id. */
export function meantIssuerUrl(text: string, cloud: EntraCloudName = cloudIn(text)): string | undefined {
  const id = tenantIdIn(text);
  return id && `https://${entraClouds[cloud].issuerHosts[0]}/${id}/`;
}

function cloudIn(text: string): EntraCloudName {
  const names = ({ tenantHost, issuerHosts }: (typeof entraClouds)[EntraCloudName]): boolean =>
    [tenantHost, ...issuerHosts].some((host) => text.includes(host));
  return entraCloudNames.find((cloud) => names(entraClouds[cloud])) ?? "public";
}

function urlPattern(hosts: readonly string[]): RegExp {
  return new RegExp(`^https://(?:${hosts.map(escaped).join("|")})/${guidPart.source}[/\\\\]?$`, "i");
}

function escaped(host: string): string {
  return host.replaceAll(".", "\\.");
}
