import type { FactName, FactValues } from "./facts";
import { skus } from "./sku";
import { authenticationTable, tunnelProtocols } from "./tunnel-type";

/** The values a closed choice can take, by fact: what a value that is known only at plan may turn out to be. */
export const choices: { readonly [Name in FactName]?: readonly FactValues[Name][] } = {
  sku: skus,
  generation: ["Generation1", "Generation2", undefined],
  tunnels: Object.values(tunnelProtocols),
  authentication: authenticationTable.OpenVPN,
  activeActive: [true, false],
  bgp: [true, false],
  bgpSettings: [true, false],
  privateIpAddress: [true, false],
};
