import type { Day } from "./day";

/** Generation of a VPN gateway's hardware, as azurerm spells it. */
export type Generation = "Generation1" | "Generation2";

/** What a gateway of one SKU and generation carries. */
export interface SkuRow {
  readonly sku: string;
  /** Left out for the legacy SKUs, which have none. */
  readonly generation?: Generation;
  readonly family: "basic" | "legacy" | "non-az" | "az";
  /** Site-to-site and VNet-to-VNet tunnels at most. */
  readonly siteTunnels: number;
  /** SSTP connections at most. */
  readonly sstp: number;
  /** IKEv2 and OpenVPN connections at most, counted apart from SSTP; left out where no number is documented. */
  readonly ikev2OpenVpn?: number;
  /** Aggregate throughput in Mbps. */
  readonly mbps: number;
  readonly bgp: boolean;
  /** Whether the SKU can be spread over availability zones. */
  readonly zoneRedundant: boolean;
  /** Virtual machines in the virtual network and its peers at most; left out for legacy SKUs. */
  readonly vms?: number;
}

const gw = (
  sku: string,
  generation: Generation,
  siteTunnels: number,
  ikev2OpenVpn: number,
  mbps: number,
  vms: number,
): SkuRow => ({
  sku,
  generation,
  family: sku.endsWith("AZ") ? "az" : "non-az",
  siteTunnels,
  sstp: 128,
  ikev2OpenVpn,
  mbps,
  bgp: true,
  zoneRedundant: sku.endsWith("AZ"),
  vms,
});

/** Where the SKU table was read: the page and its date. */
export const skuTableSource = {
  page: "https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus",
  date: "2026-06-11",
} as const;

/** The SKU table, a row for each SKU and generation. */
// prettier-ignore
export const skuTable: readonly SkuRow[] = [
  { sku: "Basic", generation: "Generation1", family: "basic", siteTunnels: 10, sstp: 128, mbps: 100, bgp: false, zoneRedundant: false, vms: 200 },
  gw("VpnGw1AZ", "Generation1",  30,   250,   650, 1000),
  gw("VpnGw2AZ", "Generation1",  30,   500,  1000, 2000),
  gw("VpnGw3AZ", "Generation1",  30,  1000,  1250, 5000),
  gw("VpnGw2AZ", "Generation2",  30,   500,  1250, 2000),
  gw("VpnGw3AZ", "Generation2",  30,  1000,  2500, 3300),
  gw("VpnGw4AZ", "Generation2", 100,  5000,  5000, 4400),
  gw("VpnGw5AZ", "Generation2", 100, 10000, 10000, 9000),
  gw("VpnGw1",   "Generation1",  30,   250,   650,  450),
  gw("VpnGw2",   "Generation1",  30,   500,  1000, 1300),
  gw("VpnGw3",   "Generation1",  30,  1000,  1250, 4000),
  gw("VpnGw2",   "Generation2",  30,   500,  1250,  685),
  gw("VpnGw3",   "Generation2",  30,  1000,  2500, 2240),
  gw("VpnGw4",   "Generation2", 100,  5000,  5000, 5300),
  gw("VpnGw5",   "Generation2", 100, 10000, 10000, 6700),
  { sku: "Standard",        family: "legacy", siteTunnels: 10, sstp: 128, mbps: 100, bgp: true, zoneRedundant: false },
  { sku: "HighPerformance", family: "legacy", siteTunnels: 30, sstp: 128, mbps: 200, bgp: true, zoneRedundant: false },
];

/** SKUs of VPN gateways, as azurerm spells them. */
export const skus = [
  "Basic",
  "VpnGw1AZ",
  "VpnGw2AZ",
  "VpnGw3AZ",
  "VpnGw4AZ",
  "VpnGw5AZ",
  "VpnGw1",
  "VpnGw2",
  "VpnGw3",
  "VpnGw4",
  "VpnGw5",
  "Standard",
  "HighPerformance",
] as const;

/** A SKU of a VPN gateway. */
export type Sku = (typeof skus)[number];

/** Zone-redundant SKUs, small to large: the ones a new gateway is made with. */
export const azSkus = [
  "VpnGw1AZ",
  "VpnGw2AZ",
  "VpnGw3AZ",
  "VpnGw4AZ",
  "VpnGw5AZ",
] as const satisfies readonly Sku[];

/** SKUs without availability zones, superseded by the AZ SKU of the same number. */
export const nonAzSkus = ["VpnGw1", "VpnGw2", "VpnGw3", "VpnGw4", "VpnGw5"] as const satisfies readonly Sku[];

/** SKUs of before 2017. */
export const legacySkus = ["Standard", "HighPerformance"] as const satisfies readonly Sku[];

/** SKUs of ExpressRoute gateways, which azurerm lists beside those of VPN gateways. */
export const expressRouteSkus = ["UltraPerformance", "ErGw1AZ", "ErGw2AZ", "ErGw3AZ", "ErGwScale"] as const;

/** Days on which a SKU stopped being creatable and was retired. */
export const skuLifecycle = {
  legacy: { createStop: "2023-12-01", retired: "2026-06-30" },
  nonAz: { createStop: "2025-11-01", retired: "2026-09-30" },
} as const satisfies Record<string, { createStop: Day; retired: Day }>;

/** Whether a SKU is one of those with availability zones, VpnGw1AZ to VpnGw5AZ. */
export function isAz(sku: string | undefined): sku is (typeof azSkus)[number] {
  return azSkus.some((az) => az === sku);
}

/** Whether a SKU is one of those without availability zones, VpnGw1 to VpnGw5. */
export function isNonAz(sku: string | undefined): sku is (typeof nonAzSkus)[number] {
  return nonAzSkus.some((nonAz) => nonAz === sku);
}

const rowsOfSku: ReadonlyMap<string, readonly SkuRow[]> = new Map(
  skuTable.map(({ sku }) => [sku, skuTable.filter((row) => row.sku === sku)]),
);

/** Rows of one SKU; with a generation, only that one's. Empty for a SKU outside the table. */
export function skuRows(sku: string, generation?: string): readonly SkuRow[] {
  const rows = rowsOfSku.get(sku) ?? [];
  return generation === undefined ? rows : rows.filter((row) => row.generation === generation);
}

/** Generations a SKU comes in; empty for legacy SKUs and those outside the table. */
export function generationsOf(sku: string): readonly Generation[] {
  return skuRows(sku).flatMap(({ generation }) => generation ?? []);
}

/** The AZ SKU that takes the place of a non-AZ or legacy one; undefined where there is none. */
export function azSkuFor(sku: string): (typeof azSkus)[number] | undefined {
  if (sku === "Basic" || sku === "Standard") return "VpnGw1AZ";
  if (sku === "HighPerformance") return "VpnGw2AZ";
  return azSkus.find((az) => az === `${sku}AZ`);
}

/** The smallest zone-redundant SKU that takes this many IKEv2 and OpenVPN clients; undefined where none does. */
export function smallestSkuFor(clients: number): (typeof azSkus)[number] | undefined {
  return smallestSkuWith(({ ikev2OpenVpn = 0 }) => ikev2OpenVpn >= clients);
}

/** The smallest zone-redundant SKU that meets a need in every generation it comes in; undefined where none does. */
export function smallestSkuWith(meets: (row: SkuRow) => boolean): (typeof azSkus)[number] | undefined {
  return azSkus.find((sku) => skuRows(sku).every(meets));
}

/** Whether one SKU carries less than another, by its throughput; false where the table lacks one of them. */
export function isSmallerSku(sku: string, than: string): boolean {
  const most = (name: string): number => Math.max(...skuRows(name).map(({ mbps }) => mbps));
  return skuRows(sku).length > 0 && most(sku) < most(than);
}
