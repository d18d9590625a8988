import { always } from "../../domain/day";
import { phrase } from "../../domain/spelling";
import {
  authenticationNames,
  authenticationTable,
  authenticationTableSource,
  sameSet,
  tunnelProtocols,
  tunnelTypeOf,
  type AuthenticationType,
  type TunnelType,
} from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { sortedText } from "../terraform";

export const authTunnelMatrix = defineRule({
  id: "auth-tunnel-matrix",
  statement: "Microsoft's table lists the authentication types together with the tunnel type.",
  why: "That Entra ID needs OpenVPN is told by entra-openvpn-only; what stands beside it is judged here.",
  severity: "error",
  source: authenticationTableSource,
  conflict: {
    with: {
      page: "https://learn.microsoft.com/azure/vpn-gateway/howto-point-to-site-multi-auth",
      date: "2022-07-29",
    },
    decided:
      "Its text allows several types with OpenVPN only, its table also Entra ID beside another with IKEv2 and OpenVPN; the table decides.",
  },
  window: always,
  reads: ["tunnels", "authentication"],
  find: ({ tunnels, authentication }) => {
    const type = tunnelTypeOf(tunnels);
    const types = combinations.find((some) => sameSet(some, authentication));
    return type === undefined || types === undefined || isListed(type, types) ? [] : [{ type, types }];
  },
  message: ({ type, types }) =>
    `${phrase(types.map((one) => authenticationNames[one]))} with tunnel type "${type}" is not in Microsoft's table`,
  remedy: "Take a combination that Microsoft's table lists.",
  fix: ({ type }) => {
    const listed = authenticationTable[type].map((set) => phrase(set.map((one) => authenticationNames[one])));
    return `With "${type}" take ${listed.join("; or ")}. Where another works for you, waive "auth-tunnel-matrix" with your reason.`;
  },
  atPlan: ({ tunnels, authentication }) =>
    `!contains(${JSON.stringify(unlisted())}, join(" with ", [${sortedText(tunnels)}, ${sortedText(authentication)}]))`,
  examples: {
    bad: { tunnels: ["IkeV2", "OpenVPN"], authentication: ["AAD"] },
    good: { tunnels: ["IkeV2", "OpenVPN"], authentication: ["AAD", "Certificate"] },
  },
});

/** Every combination of authentication types: OpenVPN takes them all. */
const combinations = authenticationTable.OpenVPN;

function isListed(type: TunnelType, types: readonly AuthenticationType[]): boolean {
  const judged = tunnelProtocols[type].includes("OpenVPN") ? types : types.filter((one) => one !== "AAD");
  return judged.length === 0 || authenticationTable[type].some((set) => sameSet(set, judged));
}

function unlisted(): readonly string[] {
  const text = (words: readonly string[]): string => [...words].sort().join("+");
  return (Object.keys(tunnelProtocols) as TunnelType[]).flatMap((type) =>
    combinations
      .filter((types) => !isListed(type, types))
      .map((types) => `${text(tunnelProtocols[type])} with ${text(types)}`),
  );
}
