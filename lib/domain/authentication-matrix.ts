import {
  authenticationTable,
  sameSet,
  tunnelProtocols,
  type AuthenticationType,
  type TunnelType,
} from "./tunnel-type";

/** A tunnel type and authentication types that Microsoft's table does not list together. */
export interface Unlisted {
  readonly type: TunnelType;
  readonly types: readonly AuthenticationType[];
}

/** Every combination of authentication types: OpenVPN takes them all. */
const combinations = authenticationTable.OpenVPN;

/** What the table does not list; that Entra ID needs OpenVPN is left out, and what stands beside Entra ID judged. */
export const unlistedCombinations: readonly Unlisted[] = (
  Object.keys(tunnelProtocols) as TunnelType[]
).flatMap((type) => combinations.filter((types) => !isListed(type, types)).map((types) => ({ type, types })));

function isListed(type: TunnelType, types: readonly AuthenticationType[]): boolean {
  const judged = tunnelProtocols[type].includes("OpenVPN") ? types : types.filter((one) => one !== "AAD");
  return judged.length === 0 || authenticationTable[type].some((set) => sameSet(set, judged));
}
