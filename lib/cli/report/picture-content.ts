import type { Connection, GatewayFacts, Named } from "../../domain/facts";
import type { GatewayRead } from "../../readers/gateway-read";
import { counted } from "../formats/layout";
import { atPlan, inWords, listInWords, membersOf, noteOf, notShown, valueOf, whyUnknown } from "./shown";
import { gatewayName, grouped, lowerFirst, otherType, signInWords, some, tunnelWords } from "./words";

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
  const { publicIpSkus, publicIpZones, ipConfigurationCount } = facts;
  const ips: { readonly title: string; readonly lines: string[] }[] = [];
  const add = <T>(named: readonly Named<T>[], words: (value: T) => string): void => {
    const added = new Set<Thing>();
    for (const { name, value } of named) {
      const ip = ips.find((one) => one.title === name && !added.has(one)) ?? { title: name, lines: [] };
      if (!ips.includes(ip)) ips.push(ip);
      added.add(ip);
      ip.lines.push(words(value));
    }
  };
  add(membersOf(publicIpSkus), String);
  add(membersOf(publicIpZones), (zones) =>
    zones.length === 0 ? "no zones" : `zone${zones.length === 1 ? "" : "s"} ${zones.join(", ")}`,
  );
  const why = whyUnknown(publicIpSkus) ?? whyUnknown(ipConfigurationCount);
  return [...ips, ...(why === undefined ? untoldIps(facts, ips) : openThing("Public IPs", ips, why))];
}

/** The public IPs that ip configurations refer to and of which nothing is told. */
function untoldIps(
  { ipConfigurationCount, ipConfigurationsWithoutPublicIp }: GatewayFacts,
  told: readonly Thing[],
): readonly Thing[] {
  if (whyUnknown(ipConfigurationsWithoutPublicIp) !== undefined) return [];
  const without = membersOf(ipConfigurationsWithoutPublicIp).length;
  const count = (valueOf(ipConfigurationCount) ?? 0) - without - told.length;
  return count > 0
    ? [{ title: counted(count, `${told.length > 0 ? "more " : ""}public IP`), lines: [] }]
    : [];
}

function gatewayLines(facts: GatewayFacts): readonly string[] {
  const asn = about(
    "ASN",
    inWords(facts.asn, (number) => `ASN ${number}`),
  );
  return told(
    otherType(facts),
    ...skuLines(facts),
    about(
      "active-active",
      inWords(facts.activeActive, (both) => (both ? "active-active" : "active-standby")),
    ),
    valueOf(facts.bgp) === true ? joined(["BGP", asn]) : about("BGP", noteOf(facts.bgp)),
    about("region", inWords(facts.region)),
  );
}

/** SKU and generation on one line, or on two where a word on why one is not known takes the room. */
function skuLines({ sku, generation }: GatewayFacts): readonly string[] {
  const lines = told(about("SKU", inWords(sku)), about("generation", inWords(generation)));
  const isOpen = whyUnknown(sku) !== undefined || whyUnknown(generation) !== undefined;
  return isOpen ? lines : told(joined(lines));
}

function joined(words: readonly (string | undefined)[]): string | undefined {
  return words.filter((word) => word !== undefined).join(", ") || undefined;
}

function peersOf(facts: GatewayFacts): readonly Thing[] {
  const spaces = grouping(membersOf(facts.peeredSpaces));
  const names =
    spaces.size > 0 ? [] : membersOf(facts.peerings).map(({ name }): Thing => ({ title: name, lines: [] }));
  const peers = [...thingsOf(spaces), ...names];
  return [...peers, ...openThing("Peers", peers, whyUnknown(facts.peeredSpaces))];
}

function sitesOf(facts: GatewayFacts): readonly Thing[] {
  const spaces = grouping(membersOf(facts.onPremisesSpaces));
  const connected = membersOf(facts.connections).map((connection): Thing => {
    const { name, site } = connection;
    const blocks = (site?.addressSpace ?? []).map(String);
    if (site) spaces.delete(site.name);
    return { title: site?.name ?? name, lines: [connectionWords(connection), ...firstLines(blocks)] };
  });
  const sites = [...connected, ...thingsOf(spaces)];
  const why = whyUnknown(facts.connections) ?? whyUnknown(facts.onPremisesSpaces);
  return [...sites, ...openThing("Sites", sites, why)];
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

/** What stands for things of which it is not known whether and which they are. */
function openThing(names: string, beside: readonly Thing[], why: string | undefined): readonly Thing[] {
  const title = beside.length > 0 ? `More ${lowerFirst(names)}` : names;
  return why === undefined ? [] : [{ title, lines: [why] }];
}
