import { unlistedCombinations } from "../../domain/authentication-matrix";
import { always } from "../../domain/day";
import {
  authenticationNames,
  authenticationTable,
  authenticationTableSource,
  sameSet,
  tunnelProtocols,
  type AuthenticationType,
} from "../../domain/tunnel-type";
import { phrase } from "../../domain/words";
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
  needs: ["tunnels", "authentication"],
  find: ({ tunnels, authentication }) =>
    unlistedCombinations.filter(
      ({ type, types }) => sameSet(tunnelProtocols[type], tunnels) && sameSet(types, authentication),
    ),
  message: ({ type, types }) => `${inWords(types)} with tunnel type "${type}" is not in Microsoft's table`,
  remedy: "Take a combination that Microsoft's table lists.",
  fix: ({ type }) =>
    `With "${type}" take ${authenticationTable[type].map(inWords).join("; or ")}. Where another works for you, waive "auth-tunnel-matrix" with your reason.`,
  atPlan: ({ tunnels, authentication }) => {
    const text = (words: readonly string[]): string => [...words].sort().join("+");
    const unlisted = unlistedCombinations.map(
      ({ type, types }) => `${text(tunnelProtocols[type])} with ${text(types)}`,
    );
    return `!contains(${JSON.stringify(unlisted)}, join(" with ", [${sortedText(tunnels)}, ${sortedText(authentication)}]))`;
  },
  examples: {
    bad: { tunnels: ["IkeV2", "OpenVPN"], authentication: ["AAD"] },
    good: { tunnels: ["IkeV2", "OpenVPN"], authentication: ["AAD", "Certificate"] },
  },
});

function inWords(types: readonly AuthenticationType[]): string {
  return phrase(types.map((type) => authenticationNames[type]));
}
