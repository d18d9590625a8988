import type { Code } from "./code";
import type { Draft, Found } from "./draft";

/** The block of azurerm that says who connects to a gateway, and how. */
export const clientArgument = "vpn_client_configuration";

/** Keeps an argument of the clients as it is, where the props would write it otherwise. */
export function keep(draft: Draft, name: string, property: string, value: Code): void {
  const path = `${clientArgument}.${name}`;
  draft.kept.push({ path, property: `vpnClientConfiguration.${property}`, value });
}

/** The texts of a list; undefined where it is not written out. */
export function textsOf(found: Found): readonly string[] | undefined {
  return Array.isArray(found)
    ? (found as readonly Code[]).filter((one) => typeof one === "string")
    : undefined;
}
