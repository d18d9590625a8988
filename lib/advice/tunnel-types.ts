import { tunnelProtocols, type TunnelType } from "../domain/tunnel-type";

/** The tunnel type that advice is for unless another is told. */
export const usualTunnelType = "IKEv2 and OpenVPN" satisfies TunnelType;

/**
 * Holds that a text is a tunnel type, for callers whom no compiler tells.
 * @throws Error if it is none of those that the portal offers.
 */
export function assertTunnelType(text: string): void {
  if (Object.hasOwn(tunnelProtocols, text)) return;
  const names = Object.keys(tunnelProtocols).map((name) => `"${name}"`);
  throw new Error(`"${text}" is not a tunnel type; write one of ${names.join(", ")}`);
}
