import { authenticationTypes, tunnelProtocols, type TunnelType } from "../domain/tunnel-type";

/** The tunnel type that advice is for unless another is told. */
export const usualTunnelType = "IKEv2 and OpenVPN" satisfies TunnelType;

/**
 * Holds that a text is a tunnel type, for callers whom no compiler tells.
 * @throws Error if it is none of those that the portal offers.
 */
export function assertTunnelType(text: string): void {
  assertOneOf(Object.keys(tunnelProtocols), text, "a tunnel type");
}

/**
 * Holds the same of kinds of authentication.
 * @throws Error if one is none of those that azurerm takes.
 */
export function assertAuthentication(texts: readonly string[]): void {
  for (const text of texts) assertOneOf(authenticationTypes, text, "a kind of authentication");
}

function assertOneOf(words: readonly string[], text: string, what: string): void {
  if (words.includes(text)) return;
  const names = words.map((word) => `"${word}"`);
  throw new Error(`"${text}" is not ${what}; write one of ${names.join(", ")}`);
}
