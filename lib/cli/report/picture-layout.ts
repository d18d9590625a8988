import { fit, textWidth } from "./fit";
import type { PictureContent, Thing } from "./picture-content";
import { grouped } from "./words";

/** What a box stands for. */
export type BoxKind = "clients" | "public-ip" | "network" | "subnet" | "gateway" | "peer" | "site";

/** A line of text in the picture. */
export interface PictureText {
  /** Where the text begins, or ends where it is said to end there. */
  readonly x: number;
  /** The line the letters stand on. */
  readonly y: number;
  readonly ends?: boolean;
  /** The text, cut to the room there is. */
  readonly text: string;
  readonly whole: string;
  readonly style: "title" | "line";
}

/** A box with its texts. */
export interface Box {
  readonly kind: BoxKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PictureText[];
}

/** A connection, straight down. */
export interface Edge {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Where everything in the picture of a gateway stands, in pixels. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Outer boxes before those they hold. */
  readonly boxes: readonly Box[];
  readonly headings: readonly PictureText[];
  readonly edges: readonly Edge[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const whole = { x: 1, width: 350 };
const column = { width: 169, gap: 12 };
/** Where the way from the clients to the gateway runs: right of the texts of the boxes it enters. */
const wayX = 322;
const edgeInset = whole.x + whole.width - wayX;
const gap = 24;
const between = 6;
const padding = 10;
const baseline = 11;
const lineHeight = 16;
const rowPitch = 22;
/** Sizes that texts are measured by: titles have 13 pixels and are bold, so wider. */
const fontSizes = { title: 14.5, line: 12 };
const mostInGroup = 4;

/** Lays out the picture of a gateway from top to bottom: clients, public IPs, the gateway in its networks, what it leads to. */
export function layPicture(content: PictureContent): PictureLayout {
  const clients = content.clients ? [boxOf("clients", content.clients, { ...whole, y: 1 })] : [];
  const publicIps = rowsOf("public-ip", content.publicIps, { ...whole, y: below(clients, 1) });
  const home = homeOf(content, below([...clients, ...publicIps], 1));
  const columns = columnsOf(content, home);
  const outside = [clients, publicIps].filter((tier) => tier.length > 0);
  const boxes = [...outside.flat(), ...home, ...columns.flatMap((one) => one.boxes)];
  return {
    width: whole.width + 2,
    height: bottomOf(boxes) + 1,
    boxes,
    headings: columns.map(({ heading }) => heading),
    edges: [
      ...outside.map((tier, index) => ({
        x: wayX,
        from: bottomOf(tier),
        to: outside[index + 1]?.[0]?.y ?? home[2].y,
      })),
      ...columns.map(({ edge }) => edge),
    ],
  };
}

function bottomOf(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(({ y, height }) => y + height));
}

function below(boxes: readonly Box[], otherwise: number): number {
  return boxes.length === 0 ? otherwise : bottomOf(boxes) + gap;
}

/** Boxes one below the other. */
function stacked(
  things: readonly Thing[],
  top: number,
  boxAt: (thing: Thing, y: number) => Box,
): readonly Box[] {
  let y = top;
  return firstOf(things).map((thing) => {
    const box = boxAt(thing, y);
    y += box.height + between;
    return box;
  });
}

/** All things, or of many the first ones and how many more there are. */
function firstOf(things: readonly Thing[]): readonly Thing[] {
  const more = things.length - mostInGroup;
  if (more <= 0) return things;
  return [...things.slice(0, mostInGroup), { title: `and ${grouped(more)} more`, lines: [] }];
}

/** A box with its title and a line for each thing known, and as much room below them as is asked for. */
function boxOf(kind: BoxKind, { title, lines }: Thing, { x, y, width }: Place, below = 0): Box {
  const isEntered = below > 0;
  const room = isEntered ? wayX - 2 * padding - x : width - 2 * padding;
  const first = y + padding + baseline;
  return {
    kind,
    x,
    y,
    width,
    height: 2 * padding + lineHeight * lines.length + baseline + 3 + below,
    texts: [
      textAt(title, "title", { x: x + padding, y: first, width: room }),
      ...lines.map((line, index) =>
        textAt(line, "line", { x: x + padding, y: first + (index + 1) * lineHeight, width: room }),
      ),
    ],
  };
}

/** A box with a row for each thing: the title at its left, what is known at its right. No box for no things. */
function rowsOf(kind: BoxKind, things: readonly Thing[], { x, y, width }: Place): readonly Box[] {
  const rows = firstOf(things);
  if (rows.length === 0) return [];
  const height = 2 * padding + rowPitch * (rows.length - 1) + baseline + 3;
  const texts = rows.flatMap((row, index) =>
    rowTexts(row, {
      x: x + padding,
      y: y + padding + baseline + index * rowPitch,
      width: width - 2 * padding,
    }),
  );
  return [{ kind, x, y, width, height, texts }];
}

function rowTexts({ title, lines }: Thing, { x, y, width }: Place): readonly PictureText[] {
  const beside = width - textWidth(title, fontSizes.title) - padding;
  const detail = textAt(lines.join(", "), "line", { x: x + width, y, width: Math.max(width / 2, beside) });
  const left = width - textWidth(detail.text, fontSizes.line) - padding;
  const shown = textAt(title, "title", { x, y, width: left });
  return detail.text === "" ? [shown] : [shown, { ...detail, ends: true }];
}

function textAt(whole: string, style: PictureText["style"], { x, y, width }: Place): PictureText {
  return { x, y, whole, style, text: fit(whole, width, fontSizes[style]) };
}

/** The network, the subnet in it, the gateway in that. */
function homeOf({ network, subnet, gateway }: PictureContent, y: number): readonly [Box, Box, Box] {
  const place = { ...whole, y };
  const outer = boxOf("network", network, place, padding);
  const middle = boxOf("subnet", subnet, within(outer), padding);
  const inner = boxOf("gateway", gateway, within(middle));
  const around = (box: Box, held: Box): Box => ({ ...box, height: held.y + held.height + padding - box.y });
  const filled = around(middle, inner);
  return [around(outer, filled), filled, inner];
}

function within({ x, y, width, height }: Box): Place {
  return { x: x + padding, y: y + height - padding, width: width - 2 * padding };
}

interface Column {
  readonly heading: PictureText;
  readonly boxes: readonly Box[];
  readonly edge: Edge;
}

/** What the gateway leads to, side by side: the peers of its network, the sites of its own. */
function columnsOf(
  { peers, sites }: PictureContent,
  [network, , gateway]: readonly [Box, Box, Box],
): readonly Column[] {
  const top = bottomOf([network]) + gap;
  const groups = [
    { kind: "peer" as const, title: "Peered networks", things: peers, from: network },
    { kind: "site" as const, title: "Sites", things: sites, from: gateway },
  ].filter(({ things }) => things.length > 0);
  return groups.map(({ kind, title, things, from }, index) => {
    const width = groups.length === 1 ? whole.width : column.width;
    const x = whole.x + index * (column.width + column.gap);
    const boxes = stacked(things, top + lineHeight + between, (thing, y) =>
      boxOf(kind, thing, { x, y, width }),
    );
    return {
      heading: textAt(title, "title", { x, y: top + baseline, width }),
      boxes,
      edge: { x: x + width - edgeInset, from: bottomOf([from]), to: top + lineHeight + between },
    };
  });
}
