import type { Report } from "../../lib/check/report";
import { always } from "../../lib/domain/day";
import { defineRule } from "../../lib/rules/rule";

const source = { page: "https://wiki.acme.example/vpn", date: "2026-10-01" };

/** Judges a list of which more members heal nothing. */
export const fewServers = defineRule({
  id: "acme/few-servers",
  statement: "A gateway has at most two RADIUS servers.",
  severity: "error",
  source,
  window: always,
  reads: ["radiusAddresses"],
  monotone: true,
  find: ({ radiusAddresses }) => (radiusAddresses.length > 2 ? [radiusAddresses.length] : []),
  message: (count) => `${count} RADIUS servers`,
  remedy: "Keep two.",
  atPlan: ({ radiusAddresses }) => `length(${radiusAddresses}) <= 2`,
  examples: {
    bad: { radiusAddresses: ["10.0.0.4", "10.0.0.5", "10.0.0.6"] },
    good: { radiusAddresses: ["10.0.0.4"] },
  },
});

/** Judges a list that one more member may heal. */
export const someServer = defineRule({
  id: "acme/some-server",
  statement: "A gateway has a RADIUS server of the hub.",
  severity: "warning",
  source,
  window: always,
  reads: ["radiusAddresses"],
  find: ({ radiusAddresses }) => (radiusAddresses.includes("10.0.0.4") ? [] : [radiusAddresses]),
  message: (addresses) => `RADIUS servers ${addresses.join(", ")}`,
  remedy: 'Add "10.0.0.4".',
  examples: { bad: { radiusAddresses: ["10.0.0.5"] }, good: { radiusAddresses: ["10.0.0.4"] } },
});

/** Judges closed choices together. */
export const bgpOnLargeSkus = defineRule({
  id: "acme/bgp-on-large-skus",
  statement: "A gateway with BGP is of SKU VpnGw4AZ or VpnGw5AZ.",
  severity: "error",
  source,
  window: always,
  reads: ["sku", "bgp"],
  find: ({ sku, bgp }) => (bgp === true && sku !== "VpnGw4AZ" && sku !== "VpnGw5AZ" ? [sku] : []),
  message: (sku) => `SKU ${sku} with BGP`,
  remedy: 'Take SKU "VpnGw4AZ".',
  atPlan: ({ sku, bgp }) => `!${bgp} || ${sku} == "VpnGw4AZ" || ${sku} == "VpnGw5AZ"`,
  examples: { bad: { sku: "VpnGw1AZ", bgp: true }, good: { sku: "VpnGw4AZ", bgp: true } },
});

/** Judges nothing where the network is not told. */
export const sameRegion = defineRule({
  id: "acme/same-region",
  statement: "A gateway stands where its network does.",
  severity: "error",
  source,
  azure: { when: "apply", code: "InvalidRegion", says: "not here" },
  window: { from: "2026-01-01", until: "2026-12-31" },
  reads: ["region", "networkRegion"],
  needs: ["networkRegion"],
  find: ({ region, networkRegion }, { asOf }) =>
    region === networkRegion ? [] : [{ region, networkRegion, asOf }],
  message: ({ region, networkRegion, asOf }) => `${region} beside ${networkRegion} on ${asOf}`,
  remedy: "Move one of them.",
  softer: { when: "in westeurope", holds: (_, { networkRegion }) => networkRegion === "westeurope" },
  fix: ({ networkRegion }) => (networkRegion === "eastus" ? 'Write region "eastus".' : undefined),
  examples: {
    bad: { region: "westus", networkRegion: "eastus" },
    good: { region: "eastus", networkRegion: "eastus" },
  },
});

/** Ids of a report's rules by what became of them; what nothing became of is left out. */
export function ids(report: Report): Partial<Record<keyof Report, string[]>> {
  return Object.fromEntries(
    Object.entries(report)
      .map(([what, entries]): [string, string[]] => [
        what,
        (entries as readonly { readonly rule: string }[]).map(({ rule }) => rule),
      ])
      .filter(([, rules]) => rules.length > 0),
  );
}
