import type { Day } from "../../domain/day";
import { startOf } from "../../domain/day";
import type { GatewayFacts } from "../../domain/facts";
import { authenticationNames, authenticationTypes, tunnelTypeOf } from "../../domain/tunnel-type";
import { phrase } from "../../domain/words";
import { azapiType } from "../../readers/azapi";
import { gatewayType } from "../../readers/describe-gateway";
import type { GatewayRead } from "../../readers/gateway-read";
import { counted } from "../formats/layout";
import { listInWords, valueOf } from "./shown";

/** What people call a gateway: the path of its construct, its address without the type, or the last part of its ARM id. */
export function gatewayName({ constructPath, address }: GatewayRead): string {
  if (constructPath !== undefined) return constructPath;
  return address.startsWith("/") ? (address.split("/").at(-1) ?? address) : address.replace(types, "");
}

const types = new RegExp(`\\b(?:${gatewayType}|${azapiType})\\.`);

/** The type of a gateway that is none for VPNs, which no rule is about; undefined for a VPN gateway. */
export function otherType({ type }: GatewayFacts): string | undefined {
  const name = valueOf(type);
  return name === "Vpn" ? undefined : name;
}

/** The tunnel type as the portal spells it, or else the protocols. */
export function tunnelWords({ tunnels }: GatewayFacts): string | undefined {
  return listInWords(
    tunnels,
    (protocols) =>
      tunnelTypeOf(protocols) ?? phrase(protocols.map((one) => (one === "IkeV2" ? "IKEv2" : one))),
  );
}

/** How people sign in. */
export function signInWords({ authentication }: GatewayFacts): string | undefined {
  return listInWords(authentication, (types) => phrase(types.map(authenticationName)));
}

function authenticationName(written: string): string {
  const type = authenticationTypes.find((one) => one === written);
  return type === undefined ? written : authenticationNames[type];
}

/** A number with its thousands apart: "1,024". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Some members of a list by name, and how many more there are: "a, b and 3 more". */
export function some(names: readonly string[], most: number): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(", ")} and ${grouped(more)} more` : names.join(", ");
}

/** The days from one day to another; negative where the other came before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(startOf(to)) - Date.parse(startOf(from))) / 86_400_000);
}

/** How far a day is away: "in 12 days", "5 months ago", "today". */
export function awayWords(days: number): string {
  if (days === 0) return "today";
  const far = Math.abs(days);
  const span =
    far < 61
      ? counted(far, "day")
      : far < 731
        ? counted(Math.floor(far / 30.4), "month")
        : counted(Math.floor(far / 365.25), "year");
  return days > 0 ? `in ${span}` : `${span} ago`;
}

const longest = 80;

/** The text, cut and ended with "…" where it is too long to stand among others. */
export function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}

/** The text with a small letter first. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
