import type { GatewayFacts } from "../../domain/facts";
import type { GatewayRead } from "../../readers/gateway-read";
import { markup, type Markup } from "./markup";
import { pictureContent, type PictureContent, type Thing } from "./picture-content";
import { layPicture, type Box, type Edge, type PictureText } from "./picture-layout";

/** A gateway as a picture: who connects to it, where it stands, what it leads to. */
export function picture(gateway: GatewayRead, facts: GatewayFacts): Markup {
  const content = pictureContent(gateway, facts);
  const { width, height, boxes, headings, edges } = layPicture(content);
  return markup`<svg class="picture" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>Picture of the gateway</title><desc>${description(content)}</desc>
${boxes.map(boxMarkup)}${edges.map(edgeMarkup)}${[...boxes.flatMap(({ texts }) => texts), ...headings].map(textMarkup)}</svg>`;
}

function boxMarkup({ kind, x, y, width, height }: Box): Markup {
  return markup`<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`;
}

function edgeMarkup({ x, from, to }: Edge): Markup {
  return markup`<path class="edge" d="M${x} ${from}V${to}"/><circle class="end" cx="${x}" cy="${from}" r="3.5"/><circle class="end" cx="${x}" cy="${to}" r="3.5"/>`;
}

function textMarkup({ x, y, ends, text, whole, style }: PictureText): Markup {
  return markup`<text class="${style}" x="${x}" y="${y}"${ends === true && markup` text-anchor="end"`}>${text !== whole && markup`<title>${whole}</title>`}${text}</text>`;
}

function description({ clients, publicIps, network, subnet, gateway, peers, sites }: PictureContent): string {
  const ways = [...(clients ? [clients] : []), ...publicIps];
  return [
    ...(ways.length > 0 ? [`From the outside: ${ways.map(inWords).join("; ")}.`] : []),
    `Gateway: ${[gateway, subnet, network].map(inWords).join(", in ")}.`,
    ...(peers.length > 0 ? [`Peered networks: ${peers.map(inWords).join("; ")}.`] : []),
    ...(sites.length > 0 ? [`Sites: ${sites.map(inWords).join("; ")}.`] : []),
  ].join(" ");
}

function inWords({ title, lines }: Thing): string {
  return lines.length === 0 ? title : `${title} (${lines.join(", ")})`;
}
