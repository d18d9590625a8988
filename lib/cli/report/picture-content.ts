import type { Connection, GatewayFacts, Named } from "../../domain/facts";
import type { GatewayRead } from "../../readers/gateway-read";
import { counted } from "../formats/layout";
import { atPlan, inWords, listInWords, membersOf, noteOf, notShown, valueOf } from "./shown";
import { gatewayName, grouped, signInWords, some, tunnelWords } from "./words";

/** A thing in the picture: what it is called, and lines on what is known of it. */
export interface Thing {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a picture of a gateway shows; what nothing is known of is left out. */
export interface PictureContent {
  readonly clients?: Thing;
  readonly publicIps: readonly Thing[];
  readonly network: Thing;
  readonly subnet: Thing;
  readonly gateway: Thing;
  readonly peers: readonly Thing[];
  readonly sites: readonly Thing[];
}

/** What the picture of a gateway shows, by its facts. */
export function pictureContent(gateway: GatewayRead, facts: GatewayFacts): PictureContent {
  const clients = clientsOf(facts);
  return {
    ...(clients && { clients }),
    publicIps: publicIpsOf(facts),
    network: {
      title: "Virtual network",
      lines: told(
        about(
          "address space",
          listInWords(facts.networkSpace, (blocks) => some(blocks.map(String), 3)),
        ),
        valueOf(facts.expressRoute) === true ? "with an ExpressRoute gateway" : undefined,
        about(
          "other gateways",
          listInWords(facts.otherVpnGateways, (names) => `with VPN gateway ${some(names, 2)}`),
        ),
      ),
    },
    subnet: {
      title: valueOf(facts.gatewaySubnetName) ?? "GatewaySubnet",
      lines: told(
        about("name", noteOf(facts.gatewaySubnetName)),
        about(
          "prefixes",
          listInWords(facts.gatewaySubnetPrefixes, (blocks) => some(blocks.map(String), 3)),
        ),
      ),
    },
    gateway: { title: gatewayName(gateway), lines: gatewayLines(facts) },
    peers: peersOf(facts),
    sites: sitesOf(facts),
  };
}

function told(...lines: readonly (string | undefined)[]): readonly string[] {
  return lines.filter((line) => line !== undefined);
}

/** A line on something: its words, or what it is where they say no more than why it is not known. */
function about(what: string, words: string | undefined): string | undefined {
  return words === atPlan || words === notShown ? `${what} ${words}` : words;
}

function clientsOf(facts: GatewayFacts): Thing | undefined {
  const note = noteOf(facts.pointToSite);
  if (note !== undefined) return { title: "Clients", lines: [note] };
  if (valueOf(facts.pointToSite) !== true) return undefined;
  const signIn = signInWords(facts);
  return {
    title: "Clients",
    lines: told(
      about("tunnels", tunnelWords(facts)),
      signIn === undefined ? undefined : `sign-in: ${signIn}`,
      about(
        "RADIUS",
        listInWords(facts.radiusAddresses, (addresses) => `RADIUS ${some(addresses, 2)}`),
      ),
      about("root certificates", inWords(facts.rootCertificateCount, rootWords)),
      about(
        "expected clients",
        inWords(facts.expectedClients, (count) => `${grouped(count)} expected`),
      ),
      about(
        "systems",
        listInWords(facts.clientOperatingSystems, (systems) => some(systems, 3)),
      ),
    ),
  };
}

function rootWords(count: number): string | undefined {
  return count === 0 ? undefined : counted(count, "root certificate");
}

function publicIpsOf(facts: GatewayFacts): readonly Thing[] {
  const details = new Map<string, string[]>();
  const add = <T>(named: readonly Named<T>[], words: (value: T) => string): void => {
    for (const { name, value } of named) details.set(name, [...(details.get(name) ?? []), words(value)]);
  };
  add(membersOf(facts.publicIpSkus), String);
  add(membersOf(facts.publicIpZones), (zones) =>
    zones.length === 0 ? "no zones" : `zone${zones.length === 1 ? "" : "s"} ${zones.join(", ")}`,
  );
  const note = noteOf(facts.publicIpSkus);
  const ips = [...details].map(([title, lines]): Thing => ({ title, lines: [lines.join(", ")] }));
  return note === undefined ? ips : [...ips, { title: "Public IP", lines: [note] }];
}

function gatewayLines(facts: GatewayFacts): readonly string[] {
  const asn = about(
    "ASN",
    inWords(facts.asn, (number) => `ASN ${number}`),
  );
  return told(
    joined([about("SKU", inWords(facts.sku)), about("generation", inWords(facts.generation))]),
    about(
      "active-active",
      inWords(facts.activeActive, (both) => (both ? "active-active" : "active-standby")),
    ),
    valueOf(facts.bgp) === true ? joined(["BGP", asn]) : about("BGP", noteOf(facts.bgp)),
    about("region", inWords(facts.region)),
  );
}

function joined(words: readonly (string | undefined)[]): string | undefined {
  return words.filter((word) => word !== undefined).join(", ") || undefined;
}

function peersOf(facts: GatewayFacts): readonly Thing[] {
  const spaces = grouping(membersOf(facts.peeredSpaces));
  const names =
    spaces.size > 0 ? [] : membersOf(facts.peerings).map(({ name }): Thing => ({ title: name, lines: [] }));
  return [...thingsOf(spaces), ...names, ...openThing(noteOf(facts.peeredSpaces))];
}

function sitesOf(facts: GatewayFacts): readonly Thing[] {
  const spaces = grouping(membersOf(facts.onPremisesSpaces));
  const connected = membersOf(facts.connections).map((connection): Thing => {
    const { name, site } = connection;
    const blocks = (site?.addressSpace ?? []).map(String);
    if (site) spaces.delete(site.name);
    return { title: site?.name ?? name, lines: [connectionWords(connection), ...firstLines(blocks)] };
  });
  const note = noteOf(facts.connections) ?? noteOf(facts.onPremisesSpaces);
  return [...connected, ...thingsOf(spaces), ...openThing(note)];
}

function connectionWords({ type, protocol, bgp }: Connection): string {
  const kind = type === "Vnet2Vnet" ? "VNet to VNet" : type;
  return [kind, ...(protocol === undefined ? [] : [protocol]), ...(bgp ? ["BGP"] : [])].join(", ");
}

function grouping(spaces: readonly Named<unknown>[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, value } of spaces) {
    const group = groups.get(name);
    if (group) group.push(String(value));
    else groups.set(name, [String(value)]);
  }
  return groups;
}

function thingsOf(groups: ReadonlyMap<string, readonly string[]>): readonly Thing[] {
  return [...groups].map(([title, blocks]) => ({ title, lines: firstLines(blocks) }));
}

/** The first two of some blocks, a line each, or the first and how many more. */
function firstLines(blocks: readonly string[]): readonly string[] {
  return blocks.length <= 2 ? blocks : [...blocks.slice(0, 1), `and ${grouped(blocks.length - 1)} more`];
}

function openThing(note: string | undefined): readonly Thing[] {
  return note === undefined ? [] : [{ title: note, lines: [] }];
}
