import { clientCapacity } from "../domain/client-capacity";
import type { Day } from "../domain/day";
import { zoneSupport } from "../domain/region";
import { azSkus, generationsOf, skuRows, type Generation, type SkuRow } from "../domain/sku";
import {
  authenticationTable,
  sstpLifecycle,
  tunnelProtocols,
  type AuthenticationType,
  type TunnelType,
} from "../domain/tunnel-type";

/** What a new gateway is to carry; what is left out is not needed. */
export interface GatewayNeeds {
  /** Clients at the same time. */
  readonly clients: number;
  /** "IKEv2 and OpenVPN" unless given. */
  readonly tunnelType?: TunnelType;
  /** Kinds of authentication, as azurerm spells them in `vpn_auth_types`. */
  readonly authentication?: readonly AuthenticationType[];
  /** Throughput of all tunnels together, in Mbps. */
  readonly mbps?: number;
  /** Connections to sites and other virtual networks. */
  readonly sites?: number;
  /** Virtual machines, private endpoints and appliances reached through the gateway. */
  readonly reachedResources?: number;
  readonly bgp?: boolean;
  readonly activeActive?: boolean;
  /** Whether the gateway is to be spread over availability zones. */
  readonly zoneRedundant?: boolean;
  /** Region of the gateway, like "westeurope"; one with availability zones is meant unless given. */
  readonly region?: string;
}

/** Needs of a gateway with a tunnel type, on a day. */
export interface SizeQuestion extends GatewayNeeds {
  readonly tunnelType: TunnelType;
  readonly asOf: Day;
}

/** What a SKU gives, in the units of the needs. */
export interface SkuOffer {
  /** Clients at the same time over the tunnel type that is asked for; 0 where the SKU does not take it. */
  readonly clients: number;
  /** Whether the tunnel type can be enabled. */
  readonly tunnelType: boolean;
  /** Whether the kinds of authentication are taken. */
  readonly authentication: boolean;
  /** Throughput of all tunnels together, in Mbps. */
  readonly mbps: number;
  /** Connections to sites and other virtual networks. */
  readonly sites: number;
  /** Virtual machines, private endpoints and appliances. */
  readonly reachedResources: number;
  readonly bgp: boolean;
  readonly activeActive: boolean;
  readonly zoneRedundant: boolean;
}

/** Name of a need. */
export type NeedName = keyof SkuOffer;

/** Every need, in the order in which advice lists them. */
export const needNames = [
  "clients",
  "tunnelType",
  "authentication",
  "mbps",
  "sites",
  "reachedResources",
  "bgp",
  "activeActive",
  "zoneRedundant",
] as const satisfies readonly NeedName[];

/** SKUs that new gateways are advised to have, small to large. */
export const newSkus = ["Basic", ...azSkus] as const;

/** A SKU that new gateways are advised to have. */
export type NewSku = (typeof newSkus)[number];

/** The largest SKU: it gives the most of everything. */
export const largestSku = "VpnGw5AZ" satisfies NewSku;

/** A SKU, and what it gives whichever of its generations Azure makes: the least of them. */
export interface OfferedSku {
  readonly sku: NewSku;
  readonly generations: readonly Generation[];
  readonly gives: SkuOffer;
}

/** What is asked for, need by need; what is left out is not needed. */
export function askedIn({ tunnelType, ...needs }: SizeQuestion): Partial<SkuOffer> {
  const { clients, mbps, sites, reachedResources, bgp, activeActive, zoneRedundant, authentication } = needs;
  return {
    clients,
    ...(hasSstp(tunnelType) && { tunnelType: true }),
    ...(authentication !== undefined && authentication.length > 0 && { authentication: true }),
    ...(mbps !== undefined && { mbps }),
    ...(sites !== undefined && { sites }),
    ...(reachedResources !== undefined && { reachedResources }),
    ...(bgp === true && { bgp }),
    ...(activeActive === true && { activeActive }),
    ...(zoneRedundant === true && { zoneRedundant }),
  };
}

/** What a SKU gives in one generation. */
export function offerOf(
  row: SkuRow,
  { tunnelType, authentication = [], region, asOf }: SizeQuestion,
): SkuOffer {
  const isBasic = row.family === "basic";
  const isListed = authenticationTable[tunnelType].some((kinds) =>
    authentication.every((kind) => kinds.includes(kind)),
  );
  return {
    clients: clientCapacity(row.sku, tunnelProtocols[tunnelType]) ?? 0,
    tunnelType: !hasSstp(tunnelType) || asOf < sstpLifecycle.enableStop,
    authentication: isListed && (!isBasic || authentication.every((kind) => kind === "Certificate")),
    mbps: row.mbps,
    sites: row.siteTunnels,
    reachedResources: row.vms ?? 0,
    bgp: row.bgp,
    activeActive: !isBasic,
    zoneRedundant: row.zoneRedundant && (region === undefined || zoneSupport(region) !== "no-zones"),
  };
}

/** A SKU, and what it gives in all of its generations. */
export function offered(sku: NewSku, question: SizeQuestion): OfferedSku {
  const gives = skuRows(sku)
    .map((row) => offerOf(row, question))
    .reduce((one, other) => ({
      ...one,
      mbps: Math.min(one.mbps, other.mbps),
      reachedResources: Math.min(one.reachedResources, other.reachedResources),
    }));
  return { sku, generations: generationsOf(sku), gives };
}

/** The needs of which an offer has less than is asked for. */
export function lacking(gives: SkuOffer, asked: Partial<SkuOffer>): readonly NeedName[] {
  return needNames.filter((need) => Number(gives[need]) < Number(asked[need] ?? 0));
}

/** Whether a tunnel type has SSTP in it. */
export function hasSstp(tunnelType: TunnelType): boolean {
  return tunnelProtocols[tunnelType].includes("SSTP");
}
