import { usualTunnelType } from "../advice/tunnel-types";
import { tunnelProtocols, type TunnelType } from "../domain/tunnel-type";
import { choice, type Given } from "./arguments";

/** What the help of a command says about `--tunnel-type`. */
export const tunnelTypeHelp = `  --tunnel-type TYPE  OpenVPN, IKEv2, "IKEv2 and OpenVPN" (default), SSTP or
                      "IKEv2 and SSTP"`;

/**
 * The tunnel type of `--tunnel-type`; IKEv2 and OpenVPN unless given.
 * @throws UsageError if it is none.
 */
export function tunnelTypeOf(given: Given): TunnelType {
  const types = Object.keys(tunnelProtocols) as TunnelType[];
  return choice("tunnel-type", given.one("tunnel-type") ?? usualTunnelType, types);
}
