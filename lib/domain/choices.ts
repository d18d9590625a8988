import type { FactName, FactValues } from "./facts";
import { expressRouteSkus, skus } from "./sku";
import { authenticationTable, tunnelProtocols } from "./tunnel-type";

/**
 * The values a closed choice can take, by fact: what a value that is known only at plan may turn out to be. That is what
 * azurerm takes, which is more than Azure does.
 */
export const choices: { readonly [Name in FactName]?: readonly FactValues[Name][] } = {
  sku: [...skus, ...expressRouteSkus],
  generation: ["Generation1", "Generation2", undefined],
  tunnels: [[], ...Object.values(tunnelProtocols), ["OpenVPN", "SSTP"], ["OpenVPN", "IkeV2", "SSTP"]],
  authentication: authenticationTable.OpenVPN,
  cloud: ["public", "usgovernment", "china"],
  activeActive: [true, false],
  bgp: [true, false],
  bgpSettings: [true, false],
  privateIpAddress: [true, false],
};
