import { clientCapacity, sstpShare } from "../../domain/client-capacity";
import type { GatewayFacts } from "../../domain/facts";
import { ipv4Addresses, poolCapacity } from "../../domain/pool-capacity";
import { membersOf, noteOf, valueOf, whyUnknown } from "./shown";
import { grouped } from "./words";

/** How many clients something stands for: those over IKEv2 and OpenVPN, and those over SSTP. */
export interface CapacityBar {
  readonly label: string;
  readonly ikev2OpenVpn: number;
  readonly sstp: number;
  /** The word on what is not known; without any clients, on all of it. */
  readonly note?: string;
}

/** The clients of a gateway against what it carries. */
export interface Capacity {
  readonly expected?: CapacityBar;
  /** What the SKU carries, and what the client pool has addresses for. */
  readonly carries: readonly CapacityBar[];
}

/** The clients expected on a gateway, what its SKU carries and what its pool holds; what nothing is known of is left out. */
export function capacityOf(facts: GatewayFacts): Capacity {
  const expected = valueOf(facts.expectedClients);
  const note = noteOf(facts.expectedClients);
  const told = expected !== undefined || note !== undefined;
  return {
    ...(told && { expected: bar("Expected clients", { ikev2OpenVpn: expected ?? 0, sstp: 0 }, note) }),
    carries: [...skuBar(facts), ...poolBar(facts)],
  };
}

function bar(label: string, parts: Pick<CapacityBar, "ikev2OpenVpn" | "sstp">, note?: string): CapacityBar {
  return { label, ...parts, ...(note !== undefined && { note }) };
}

const none = { ikev2OpenVpn: 0, sstp: 0 };

function skuBar({ sku, tunnels, pointToSite }: GatewayFacts): readonly CapacityBar[] {
  const open = noteOf(sku) ?? noteOf(tunnels);
  const name = valueOf(sku);
  if (valueOf(pointToSite) === false) return [];
  if (open !== undefined) return [bar(name === undefined ? "SKU" : `SKU ${name}`, none, open)];
  if (name === undefined) return [];
  const carries = clientCapacity(name, membersOf(tunnels));
  if (carries === undefined) return [];
  const sstp = Math.min(sstpShare(membersOf(tunnels)), carries);
  return [bar(`SKU ${name}`, { ikev2OpenVpn: carries - sstp, sstp })];
}

function poolBar({ clientPool, clientConnections, tunnels }: GatewayFacts): readonly CapacityBar[] {
  const label = "Client pool";
  const blocks = [
    ...membersOf(clientPool),
    ...membersOf(clientConnections).flatMap(({ addressPool }) => addressPool),
  ];
  const open = whyUnknown(clientPool) ?? whyUnknown(clientConnections);
  const addresses = ipv4Addresses(blocks);
  if (addresses === 0) return open === undefined ? [] : [bar(label, none, open)];
  const unsplit = noteOf(tunnels);
  if (unsplit !== undefined)
    return [bar(label, { ikev2OpenVpn: addresses, sstp: 0 }, `part for SSTP ${unsplit}`)];
  const { ikev2OpenVpn, sstp } = poolCapacity(addresses, membersOf(tunnels));
  return [bar(label, { ikev2OpenVpn, sstp }, open && `more ${open}`)];
}

/** Clients of both kinds. */
export function totalOf({ ikev2OpenVpn, sstp }: CapacityBar): number {
  return ikev2OpenVpn + sstp;
}

/** A bar in words: its clients, how many too few they are for those expected, and what is not known. */
export function barWords(bar: CapacityBar, expected: number): string {
  const { ikev2OpenVpn, sstp, note } = bar;
  const total = totalOf(bar);
  if (total === 0 && note !== undefined) return note;
  const clients = [
    ...(ikev2OpenVpn > 0 || sstp === 0 ? [grouped(ikev2OpenVpn)] : []),
    ...(sstp > 0 ? [`${grouped(sstp)} SSTP`] : []),
  ].join(" + ");
  const remark = note ?? (expected > total ? `${grouped(expected - total)} too few` : undefined);
  return remark === undefined ? clients : `${clients} (${remark})`;
}

/** The clients that the width of the chart stands for; a pool much larger than all else is cut there. */
export function widthInClients({ expected, carries }: Capacity): number {
  const totals = [...(expected ? [expected] : []), ...carries].map(totalOf).sort((a, b) => b - a);
  const [largest = 0, second = 0] = totals;
  return second > 0 ? Math.min(largest, 2 * second) : Math.max(largest, 1);
}
