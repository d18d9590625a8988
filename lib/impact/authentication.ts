import { authenticationNames, authenticationTypes } from "../domain/tunnel-type";
import { phrase } from "../domain/words";
import { defineConsequence } from "./consequence";
import { pages } from "./pages";

const client = "vpn_client_configuration";

/** Arguments that say how people sign in. */
const signIn = [
  `${client}.vpn_auth_types`,
  `${client}.root_certificate`,
  `${client}.radius_server`,
  `${client}.radius_server_address`,
  `${client}.radius_server_secret`,
  `${client}.aad_tenant`,
  `${client}.aad_issuer`,
  `${client}.aad_audience`,
];

export const clientsRemoved = defineConsequence({
  id: "clients-removed",
  rung: "reissue",
  statement: "Without client settings, nobody connects to a gateway.",
  source: pages.faq,
  arguments: [client],
  reads: ["pointToSite"],
  find: ({ before, after }) => (before.pointToSite === true && after.pointToSite === false ? [true] : []),
  message: () => "the gateway loses its settings for clients",
  who: () => "everyone who connects to it, with no way back in",
  first: () => "Move everyone to another gateway first.",
});

export const clientsAdded = defineConsequence({
  id: "clients-added",
  rung: "none",
  statement: "Client settings on a gateway without any touch nobody.",
  source: pages.faq,
  arguments: [client],
  reads: ["pointToSite"],
  find: ({ before, after }) => (before.pointToSite === false && after.pointToSite === true ? [true] : []),
  message: () => "people can connect to the gateway from now on",
});

export const authenticationRemoved = defineConsequence({
  id: "authentication-removed",
  rung: "reissue",
  statement:
    "Whoever signs in with a kind of authentication that goes is out until a new profile is configured.",
  source: pages.faq,
  arguments: [...signIn, `${client}.revoked_certificate`],
  reads: ["authentication"],
  find: ({ before: { authentication: was }, after: { authentication: is } }) => {
    const gone = was.filter((one) => !is.includes(one));
    return gone.length > 0 && is.length > 0 ? [{ gone: spelt(gone), is: spelt(is) }] : [];
  },
  message: ({ gone, is }) => `people sign in with ${is}, no longer with ${gone}`,
  who: ({ gone }) => `everyone who signs in with ${gone}`,
  first: ({ is }) => `Give these people a profile, and what they need to sign in with ${is}.`,
});

export const authenticationAdded = defineConsequence({
  id: "authentication-added",
  rung: "none",
  statement:
    "Another kind of authentication beside the present one asks for a new profile of those who use it.",
  source: pages.faq,
  arguments: signIn,
  reads: ["authentication"],
  find: ({ before: { authentication: was }, after: { authentication: is } }) => {
    const added = is.filter((one) => !was.includes(one));
    const isBeside = was.length > 0 && was.every((one) => is.includes(one));
    return isBeside && added.length > 0 ? [{ added: spelt(added) }] : [];
  },
  message: ({ added }) => `people can also sign in with ${added}`,
  who: () => "nobody is known to be interrupted: Microsoft says only that new profiles are needed",
  first: ({ added }) => `Give the new profile to those who are to sign in with ${added}.`,
});

function spelt(types: readonly string[]): string {
  return phrase(
    types.map((type) => {
      const known = authenticationTypes.find((one) => one === type);
      return known === undefined ? type : authenticationNames[known];
    }),
  );
}
