import type { Cloud } from "./region";

/** Hosts and application ids of Entra ID in one cloud. */
export interface EntraCloud {
  readonly tenantHost: string;
  readonly issuerHosts: readonly [string, ...string[]];
  /** Application id of the Azure VPN client registered by hand, and the first day it no longer works; left out where none is announced. */
  readonly manualAudience: string;
  readonly manualAudienceEnds?: string;
}

/** Application id of the Azure VPN client that Microsoft registered, the same in every cloud. */
export const microsoftRegisteredAudience = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8";

/**
 * Entra ID values by cloud; the first issuer host is the one derived.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/point-to-site-entra-gateway (2025-02-13) and, for China, Microsoft's China edition.
 */
export const entraClouds: Readonly<Record<Cloud | "germany", EntraCloud>> = {
  public: {
    tenantHost: "login.microsoftonline.com",
    issuerHosts: ["sts.windows.net"],
    manualAudience: "41b23e61-6c1e-4545-b367-cd054e0ed4b4",
    manualAudienceEnds: "2028-03-31",
  },
  usgovernment: {
    tenantHost: "login.microsoftonline.us",
    issuerHosts: ["sts.windows.net"],
    manualAudience: "51bb15d4-3a4f-4ebf-9dca-40096fe32426",
    manualAudienceEnds: "2029-03-31",
  },
  china: {
    tenantHost: "login.chinacloudapi.cn",
    issuerHosts: ["sts.chinacloudapi.cn", "sts.windows.net"],
    manualAudience: "49f817b6-84ae-4cc0-928c-73f27289b3aa",
    manualAudienceEnds: "2029-03-31",
  },
  germany: {
    tenantHost: "login-us.microsoftonline.de",
    issuerHosts: ["sts.windows.net"],
    manualAudience: "538ee9e6-310a-468d-afef-ea97365856a9",
  },
};

/** A GUID without braces. */
export const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a GUID without braces, such as a tenant id or an application id. */
export function isGuid(text: string): boolean {
  return guidPattern.test(text);
}

/** The login URL of a tenant in a cloud: `aad_tenant`. */
export function tenantUrl(cloud: Cloud, tenantId: string): string {
  return `https://${entraClouds[cloud].tenantHost}/${tenantId}`;
}

/** The issuer of a tenant's tokens in a cloud, with its slash at the end: `aad_issuer`. */
export function issuerUrl(cloud: Cloud, tenantId: string): string {
  return `https://${entraClouds[cloud].issuerHosts[0]}/${tenantId}/`;
}

/** What names an Entra ID tenant for point-to-site sign-in. */
export interface EntraIdOptions {
  /** Tenant id: a GUID without braces. */
  readonly tenantId: string;
  /** Cloud of the tenant; the public one unless given. */
  readonly cloud?: Cloud;
  /** Application id people sign in to; Microsoft's registered Azure VPN client unless given. */
  readonly audience?: string;
}

/**
 * The three values a gateway needs to sign people in with Entra ID.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/point-to-site-entra-gateway.
 */
export class EntraId {
  private constructor(
    /** `aad_tenant`: the login host with the tenant id. */
    readonly tenantUrl: string,
    /** `aad_issuer`: the token service with the tenant id, ending in a slash. */
    readonly issuer: string,
    /** `aad_audience`: the application id. */
    readonly audience: string,
  ) {}

  /**
   * The values for a tenant.
   * @throws Error if the tenant id or the audience is not a GUID, or the cloud is not one of the three.
   */
  static of({ tenantId, cloud = "public", audience = microsoftRegisteredAudience }: EntraIdOptions): EntraId {
    if (!["public", "usgovernment", "china"].includes(cloud)) {
      throw new Error(`"${cloud}" is not a cloud of Entra ID; write "public", "usgovernment" or "china"`);
    }
    const tenant = requireGuid(tenantId, "tenant id");
    return new EntraId(tenantUrl(cloud, tenant), issuerUrl(cloud, tenant), requireGuid(audience, "audience"));
  }
}

function requireGuid(text: string, what: string): string {
  if (isGuid(text)) return text;
  const bare = text.replace(/^\{(.*)\}$/, "$1");
  const instead = isGuid(bare)
    ? `"${bare}", without braces`
    : `the GUID itself, like "${microsoftRegisteredAudience}"`;
  throw new Error(`"${text}" is not the GUID of an Entra ID ${what}; write ${instead}`);
}
