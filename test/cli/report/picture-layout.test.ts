import type { PictureContent } from "../../../lib/cli/report/picture-content";
import { layPicture, type Box, type PictureLayout } from "../../../lib/cli/report/picture-layout";
import { textWidth } from "../../../lib/cli/report/fit";

const thing = (title: string, ...lines: readonly string[]): { title: string; lines: readonly string[] } => ({
  title,
  lines,
});
const least: PictureContent = {
  publicIps: [],
  network: thing("Virtual network"),
  subnet: thing("GatewaySubnet"),
  gateway: thing("Vpn"),
  peers: [],
  sites: [],
};
const long = "x".repeat(10_000);
const many = Array.from({ length: 1000 }, (_, index) => thing(`peer-${index}`, "10.0.0.0/16", "10.1.0.0/16"));

const contents: Record<string, PictureContent> = {
  "a gateway of which little is known": least,
  "a gateway with everything": {
    clients: thing("Clients", "OpenVPN", "sign-in: Entra ID", "400 expected"),
    publicIps: [thing("ip-1", "Standard", "zones 1, 2, 3"), thing("ip-2", "Standard")],
    network: thing("Virtual network", "10.0.0.0/16"),
    subnet: thing("GatewaySubnet", "10.0.255.0/27"),
    gateway: thing("Vpn", "VpnGw1AZ", "active-active", "BGP, ASN 65010", "westeurope"),
    peers: [thing("apps", "10.2.0.0/16"), thing("data", "10.3.0.0/16")],
    sites: [thing("zurich", "IPsec, IKEv2", "192.168.0.0/16")],
  },
  "a gateway with clients and no public IP that is known": { ...least, clients: thing("Clients") },
  "a gateway without clients": { ...least, publicIps: [thing("ip", "Standard")], sites: [thing("zurich")] },
  "long names": {
    clients: thing(long, long),
    publicIps: [thing(long, long)],
    network: thing(long, long),
    subnet: thing(long, long),
    gateway: thing(long, long),
    peers: [thing(long, long)],
    sites: [thing(long, long)],
  },
  "many of everything": { ...least, publicIps: many, peers: many, sites: many },
};

const holds = (outer: Box, inner: Box): boolean =>
  outer.x < inner.x &&
  outer.y < inner.y &&
  inner.x + inner.width < outer.x + outer.width &&
  inner.y + inner.height < outer.y + outer.height;
const isApart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

describe.each(Object.entries(contents))("%s", (_, content) => {
  const layout: PictureLayout = layPicture(content);
  const { boxes, edges, headings, width, height } = layout;

  test("boxes are apart, or one holds the other", () => {
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        expect(isApart(one, other) || holds(one, other)).toBe(true);
      }
    }
  });

  test("everything is within the picture", () => {
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  test("texts are within their boxes, a line each", () => {
    for (const { x, y, width: room, height: high, texts } of boxes) {
      for (const text of texts) {
        const wide = textWidth(text.text, text.style === "title" ? 13 : 12);
        expect(text.ends === true ? text.x - wide : text.x).toBeGreaterThanOrEqual(x);
        expect(text.ends === true ? text.x : text.x + wide).toBeLessThanOrEqual(x + room);
        expect(text.y - 10).toBeGreaterThanOrEqual(y);
        expect(text.y).toBeLessThan(y + high);
      }
    }
  });

  test("no connection crosses a text", () => {
    const texts = [...boxes.flatMap((box) => box.texts), ...headings];
    for (const { x, from, to } of edges) {
      expect(from).toBeLessThan(to);
      for (const text of texts.filter((one) => from < one.y && one.y - 10 < to)) {
        const wide = textWidth(text.text, text.style === "title" ? 13 : 12);
        expect(text.x > x || text.x + wide < x).toBe(true);
      }
    }
  });

  test("each connection leads from a box to a box", () => {
    const ends = (y: number): boolean => boxes.some((box) => box.y === y || box.y + box.height === y);
    expect(edges.map(({ from, to }) => [ends(from), ends(to)])).toEqual(edges.map(() => [true, true]));
  });
});

test.each([
  ["a gateway of which little is known", 0],
  ["a gateway with everything", 4],
  ["a gateway with clients and no public IP that is known", 1],
  ["a gateway without clients", 2],
])("%s has %i connections", (name, count) => {
  expect(layPicture(contents[name] ?? least).edges).toHaveLength(count);
});

test("public IPs are rows of one box, to which connections lead", () => {
  const { boxes, edges } = layPicture(contents["a gateway with everything"] ?? least);
  const ips = boxes.filter(({ kind }) => kind === "public-ip");
  expect(ips.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
    ["ip-1", "Standard, zones 1, 2, 3", "ip-2", "Standard"],
  ]);
  const [top = 0, bottom = 0] = ips.flatMap(({ y, height }) => [y, y + height]);
  expect(edges.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
    [expect.any(Number), top],
    [bottom, expect.any(Number)],
  ]);
});

test("of many the first four are drawn, and how many more there are", () => {
  const { boxes } = layPicture(contents["many of everything"] ?? least);
  const peers = boxes.filter(({ kind }) => kind === "peer");
  expect(peers.map(({ texts }) => texts[0]?.text)).toEqual([
    "peer-0",
    "peer-1",
    "peer-2",
    "peer-3",
    "and 996 more",
  ]);
});
