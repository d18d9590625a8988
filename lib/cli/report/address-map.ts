import type { IpVersion } from "../../domain/cidr";
import type { GatewayFacts } from "../../domain/facts";
import { counted } from "../formats/layout";
import {
  addressRows,
  overlapsAmong,
  rowsOf,
  sharedAmong,
  type AddressRow,
  type Overlap,
  type Shared,
} from "./address-rows";
import { addressScale, type AddressScale } from "./address-scale";
import { chart, percent, rowHeight, strip, upright } from "./chart";
import { markup, type Markup } from "./markup";
import { lowerFirst, some } from "./words";

const mostRows = 16;
const mostBlocks = 60;
const mostOverlaps = 12;

/** The address space as a map, one for each IP version; undefined where no address is known or open. */
export function addressMap(facts: GatewayFacts): Markup | undefined {
  const rows = addressRows(facts);
  if (rows.length === 0) return undefined;
  const open = rows.filter(({ note }) => note !== undefined);
  const overlaps = overlapsAmong(rows);
  const maps = ([4, 6] as const).flatMap((version) => {
    const own = rowsOf(version, rows);
    return own.length > 0 ? [mapOf(version, own)] : [];
  });
  return markup`${maps}${
    maps.length > 0 &&
    markup`<p class="reading">Order and overlaps are exact; widths grow with the logarithm of the addresses, and a dotted line stands for addresses left out.</p>`
  }${overlaps.length > 0 && overlapList(overlaps)}${open.map(
    ({ name, note }) => markup`<p class="open">${name}: ${note}</p>`,
  )}`;
}

function mapOf(version: IpVersion, all: readonly AddressRow[]): Markup {
  const rows = shortened(all);
  const scale = addressScale(rows.flatMap(({ blocks }) => blocks));
  const overlaps = overlapsAmong(rows);
  const description = [
    ...rows.map(({ name, blocks }) => `${name}: ${some(blocks.map(String), 8)}`),
    ...overlaps.slice(0, mostOverlaps).map(overlapText),
  ].join(". ");
  const drawn = chart(
    {
      title: `Map of the IPv${version} address space`,
      description,
      rows: rows.map(({ name, blocks }) => ({ label: name, detail: some(blocks.map(String), 2) })),
    },
    [
      scale.gaps.map(({ from, width }) => upright("cut", from + width / 2, rows.length)),
      rows.map((row, index) => stripOf(row, index, scale)),
      sharedAmong(overlaps).map((shared) => bandOf(shared, rows, scale)),
    ],
  );
  const more = all.length - rows.length;
  return markup`<figure class="map">${drawn}${
    more > 0 &&
    markup`<figcaption>The addresses of ${counted(more, "more owner")} are not drawn.</figcaption>`
  }</figure>`;
}

/** The rows and blocks there is room for; those that overlap go first. */
function shortened(rows: readonly AddressRow[]): readonly AddressRow[] {
  const overlaps = overlapsAmong(rows);
  const blocks = new Set(overlaps.flatMap(({ block, otherBlock }) => [block, otherBlock]));
  const names = new Set(overlaps.flatMap(({ clients, other }) => [clients.name, other.name]));
  return firstOf(rows, mostRows, ({ name }) => names.has(name)).map((row) => ({
    ...row,
    blocks: firstOf(row.blocks, mostBlocks, (block) => blocks.has(block)),
  }));
}

/** As many members as there is room for, in their order: the ones that matter before the others. */
function firstOf<T>(members: readonly T[], most: number, matters: (member: T) => boolean): readonly T[] {
  if (members.length <= most) return members;
  const first = new Set([...new Set([...members.filter(matters), ...members])].slice(0, most));
  return members.filter((member) => first.has(member));
}

function stripOf({ owner, blocks }: AddressRow, index: number, { stretchOf }: AddressScale): Markup {
  const y = index * rowHeight + strip.top;
  return markup`<line class="track" x1="0" x2="100%" y1="${y + strip.height / 2}" y2="${y + strip.height / 2}"/>${blocks.map(
    (block) => {
      const { from, width } = stretchOf(block);
      return markup`<rect class="${owner}" x="${percent(from)}" width="${percent(width)}" y="${y}" height="${strip.height}" rx="2"><title>${String(block)}</title></rect>`;
    },
  )}`;
}

/** Shared addresses: hatched in each row that has them, with a frame from the first of these rows to the last. */
function bandOf({ range, sharing }: Shared, rows: readonly AddressRow[], scale: AddressScale): Markup {
  const { from, width } = scale.stretchOf(range);
  const stretch = markup`x="${percent(from)}" width="${percent(width)}"`;
  const tops = [...sharing].map((row) => rows.indexOf(row) * rowHeight + strip.top).sort((a, b) => a - b);
  const [first = 0, last = first] = [tops[0], tops.at(-1)];
  return markup`${tops.map(
    (top) => markup`<rect class="shared" ${stretch} y="${top}" height="${strip.height}"/>`,
  )}<rect class="frame" ${stretch} y="${first}" height="${last - first + strip.height}"/>`;
}

function overlapList(overlaps: readonly Overlap[]): Markup {
  const more = overlaps.length - mostOverlaps;
  return markup`<ul class="overlaps">${overlaps.slice(0, mostOverlaps).map((overlap) => markup`<li>${overlapText(overlap)}</li>`)}${
    more > 0 && markup`<li>${counted(more, "more overlap")}</li>`
  }</ul>`;
}

function overlapText({ clients, block, other, otherBlock }: Overlap): string {
  const near = clients === other ? "" : ` of the ${lowerFirst(other.name)}`;
  return `${clients.name}: ${block} overlaps ${otherBlock}${near}`;
}
