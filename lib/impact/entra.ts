import { defineConsequence, type Consequence } from "./consequence";
import { pages } from "./pages";

type EntraFact = "aadTenant" | "aadIssuer" | "aadAudience";

export const entraTenantChanged = entraChanged("tenant", "aadTenant", (url) =>
  url.toLowerCase().replace(/\/$/, ""),
);
export const entraIssuerChanged = entraChanged("issuer", "aadIssuer", (url) => url.toLowerCase());
export const entraAudienceChanged = entraChanged("audience", "aadAudience", (id) => id.toLowerCase());

/** A change of what profiles for Entra ID hold; `meaning` gives one text for values that mean the same. */
function entraChanged(word: string, fact: EntraFact, meaning: (value: string) => string): Consequence {
  return defineConsequence({
    id: `entra-${word}-changed`,
    rung: "reissue",
    statement: `Profiles for Entra ID hold the gateway's ${word}; with another one, nobody signs in.`,
    source: pages.entra,
    arguments: [`vpn_client_configuration.aad_${word}`],
    reads: [fact, "authentication"],
    find: ({ before, after }) => {
      const [from, to] = [before[fact], after[fact]];
      const isUsed = [before, after].every(({ authentication }) => authentication.includes("AAD"));
      return isUsed && from !== undefined && to !== undefined && meaning(from) !== meaning(to)
        ? [{ from, to }]
        : [];
    },
    message: ({ from, to }) => `Entra ID ${word} ${from} becomes ${to}`,
    who: () => "everyone who signs in with Entra ID",
    first: () => "Have the new profile at hand for everyone before the change, and plan it for a quiet hour.",
  });
}
