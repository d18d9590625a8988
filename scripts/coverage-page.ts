import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** One documented constraint, and the rule that holds it, or why there is none. */
export interface CatalogueRow {
  readonly id: string;
  readonly statement: string;
  readonly rule?: string;
  readonly reason?: string;
}

const titles: Readonly<Record<string, string>> = {
  "1A": "SKU, generation, lifecycle",
  "1B": "Gateway kind",
  "1C": "Basic SKU",
  "1D": "Tunnel types",
  "1E": "Authentication and tunnel types",
  "1F": "Entra ID",
  "1G": "Certificates",
  "1H": "RADIUS",
  "1I": "Client address pool",
  "1J": "Policy groups and pools of their own",
  "1K": "Public IPs, active-active, zones",
  "1L": "GatewaySubnet, virtual network, DNS",
  "1M": "BGP, sites, peering, coexistence, NAT",
  "1N": "Routes and selectors",
  "1O": "IPsec and TLS",
  "1P": "Clients",
  "1Q": "IPv6",
  failures: "Failures people hit",
};

const folder = join(__dirname, "..", "docs", "catalogue");

/** The documented constraints, section by section. */
export function documented(): Readonly<Record<string, readonly CatalogueRow[]>> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/\.json$/, ""),
      JSON.parse(readFileSync(join(folder, file), "utf8")) as readonly CatalogueRow[],
    ]),
  );
}

/** `docs/coverage.md`: every documented constraint, with its rule or the reason why there is none. */
export function coveragePage(): string {
  const sections = Object.entries(documented());
  const rows = sections.flatMap(([, section]) => section);
  return [
    "# Coverage",
    "<!-- Generated from `docs/catalogue` by `npm run docs`; edit that. -->",
    `${rows.length} documented constraints and failures; ${rows.filter(({ rule }) => rule !== undefined).length} are held by a rule.`,
    ...sections.flatMap(([name, section]) => [
      `## ${titles[name] ?? name}`,
      [
        "| id | what is documented | held by |",
        "|---|---|---|",
        ...section.map(
          ({ id, statement, rule, reason }) => `| \`${id}\` | ${cell(statement)} | ${heldBy(rule, reason)} |`,
        ),
      ].join("\n"),
    ]),
    "",
  ].join("\n\n");
}

function heldBy(rule: string | undefined, reason: string | undefined): string {
  const link = rule === undefined ? "" : `[\`${rule}\`](../lib/rules/README.md#${rule})`;
  return [link, reason === undefined ? "" : cell(reason)].filter((text) => text !== "").join(": ");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
