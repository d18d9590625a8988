import type { GatewayNeeds } from "../advice/sku-offer";
import { smallestGateway } from "../advice/smallest-gateway";
import { choice, parseArguments, type Given, type Options } from "./arguments";
import type { Command } from "./command";
import { dayOf } from "./day-option";
import { sizeText } from "./formats/size-text";
import { numberOf } from "./number-option";
import { tunnelTypeHelp, tunnelTypeOf } from "./tunnel-type-option";
import { UsageError } from "./usage-error";

const options: Options = {
  clients: { type: "string" },
  "tunnel-type": { type: "string" },
  mbps: { type: "string" },
  sites: { type: "string" },
  vms: { type: "string" },
  bgp: { type: "boolean" },
  "active-active": { type: "boolean" },
  "zone-redundant": { type: "boolean" },
  region: { type: "string" },
  radius: { type: "boolean" },
  "entra-id": { type: "boolean" },
  "as-of": { type: "string" },
  format: { type: "string" },
};

/** `p2s size`. */
export const sizeCommand: Command = {
  help: `p2s size --clients N: says which SKU a new gateway should have, and why

  p2s size --clients 300
  p2s size --clients 300 --tunnel-type OpenVPN --mbps 800 --zone-redundant

Options

  --clients N         clients at the same time
${tunnelTypeHelp}
  --mbps N            throughput of all tunnels together, in Mbps
  --sites N           connections to sites and other virtual networks
  --vms N             virtual machines, private endpoints and appliances that
                      are reached through the gateway
  --bgp               the gateway speaks BGP
  --active-active     both instances of the gateway carry traffic
  --zone-redundant    the gateway is spread over availability zones
  --region REGION     like westeurope: not every region has zones
  --radius            clients authenticate with RADIUS
  --entra-id          clients authenticate with Entra ID
  --as-of DAY         advise as on this day, like 2027-01-31 (today)
  --format FORMAT     text (default) or json

Exit code: 0 a SKU fits, 1 none does, 2 wrong usage.
`,
  run: (args, terminal) => {
    const given = parseArguments(args, options);
    const format = choice("format", given.one("format") ?? "text", ["text", "json"]);
    const advice = smallestGateway(needsIn(given), { asOf: dayOf(given, terminal) });
    terminal.out(
      format === "json" ? `${JSON.stringify({ formatVersion: 1, ...advice }, null, 2)}\n` : sizeText(advice),
    );
    return Promise.resolve(advice.smallest === undefined ? 1 : 0);
  },
};

function needsIn(given: Given): GatewayNeeds {
  const clients = numberOf(given, "clients");
  if (clients === undefined) throw new UsageError("size needs --clients, like: p2s size --clients 300");
  if (given.paths.length > 0) {
    throw new UsageError(
      `size takes no "${given.paths[0]}"; write a value of several words in quotes, like "IKEv2 and OpenVPN"`,
    );
  }
  const [mbps, sites, reachedResources] = ["mbps", "sites", "vms"].map((name) => numberOf(given, name));
  const region = given.one("region");
  return {
    clients,
    tunnelType: tunnelTypeOf(given),
    authentication: [
      ...(given.has("radius") ? ["Radius" as const] : []),
      ...(given.has("entra-id") ? ["AAD" as const] : []),
    ],
    ...(mbps !== undefined && { mbps }),
    ...(sites !== undefined && { sites }),
    ...(reachedResources !== undefined && { reachedResources }),
    bgp: given.has("bgp"),
    activeActive: given.has("active-active"),
    zoneRedundant: given.has("zone-redundant"),
    ...(region !== undefined && { region }),
  };
}
