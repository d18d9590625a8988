import type { IpVersion } from "../../domain/cidr";
import type { GatewayFacts } from "../../domain/facts";
import { counted } from "../formats/layout";
import { addressRows, overlapsAmong, rowsOf, type AddressRow, type Overlap } from "./address-rows";
import { addressScale, sharedRange, type AddressScale } from "./address-scale";
import { chart, percent, rowHeight, strip } from "./chart";
import { markup, type Markup } from "./markup";
import { some } from "./words";

const mostRows = 16;
const mostBlocks = 60;
const mostOverlaps = 12;

/** The address space as a map, one for each IP version; undefined where no address is known or open. */
export function addressMap(facts: GatewayFacts): Markup | undefined {
  const rows = addressRows(facts);
  if (rows.length === 0) return undefined;
  const open = rows.filter(({ note }) => note !== undefined);
  const overlaps = overlapsAmong(rows);
  return markup`${([4, 6] as const).map((version) => mapOf(version, rowsOf(version, rows)))}${
    overlaps.length > 0 && overlapList(overlaps)
  }${open.map(({ name, note }) => markup`<p class="open">${name}: ${note}</p>`)}`;
}

function mapOf(version: IpVersion, all: readonly AddressRow[]): Markup | undefined {
  if (all.length === 0) return undefined;
  const rows = shortened(all);
  const scale = addressScale(rows.flatMap(({ blocks }) => blocks));
  const overlaps = overlapsAmong(rows);
  const height = rows.length * rowHeight;
  const description = [
    ...rows.map(({ name, blocks }) => `${name}: ${some(blocks.map(String), 8)}`),
    ...overlaps.slice(0, mostOverlaps).map(overlapText),
  ].join(". ");
  return markup`<figure>${chart(
    {
      title: `Map of the IPv${version} address space`,
      description,
      rows: rows.map(({ name, blocks }) => ({ label: name, detail: some(blocks.map(String), 2) })),
    },
    [
      scale.gaps.map(
        ({ from, width }) =>
          markup`<line class="cut" x1="${percent(from + width / 2)}" x2="${percent(from + width / 2)}" y1="${strip.top}" y2="${height - 4}"/>`,
      ),
      rows.map((row, index) => stripOf(row, index, scale)),
      overlaps.slice(0, mostBlocks).map((overlap) => bandOf(overlap, rows, scale)),
    ],
  )}<figcaption>Order and overlaps are exact; widths grow with the logarithm of the addresses, and dotted lines stand for addresses left out.${
    all.length > rows.length && ` ${counted(all.length - rows.length, "more owner")} of addresses not drawn.`
  }</figcaption></figure>`;
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

/** The addresses two rows share: hatched in both, with a frame from one to the other. */
function bandOf(
  { clients, block, other, otherBlock }: Overlap,
  rows: readonly AddressRow[],
  scale: AddressScale,
): Markup {
  const { from, width } = scale.stretchOf(sharedRange(block, otherBlock));
  const [upper = 0, lower = 0] = [rows.indexOf(clients), rows.indexOf(other)].sort((a, b) => a - b);
  const stretch = markup`x="${percent(from)}" width="${percent(width)}"`;
  const hatched = [...new Set([upper, lower])].map(
    (index) =>
      markup`<rect class="shared" ${stretch} y="${index * rowHeight + strip.top}" height="${strip.height}"/>`,
  );
  const top = upper * rowHeight + strip.top - 3;
  return markup`${hatched}<rect class="frame" ${stretch} y="${top}" height="${(lower - upper) * rowHeight + strip.height + 6}"/>`;
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

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
