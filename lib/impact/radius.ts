import { phrase } from "../domain/words";
import { defineConsequence, type Moment } from "./consequence";
import { pages } from "./pages";

const client = "vpn_client_configuration";
const servers = [`${client}.radius_server`, `${client}.radius_server_address`];
const secrets = [`${client}.radius_server.secret`, `${client}.radius_server_secret`];

export const radiusServerRemoved = defineConsequence({
  id: "radius-server-removed",
  rung: "reconnect",
  statement: "People sign in at the RADIUS servers that stay; the profile does not hold them.",
  source: pages.radius,
  arguments: [...servers, ...secrets],
  reads: ["radiusAddresses", "authentication"],
  find: (moment) => {
    const gone = missing(moment.before, moment.after);
    return usesRadius(moment) && gone.length > 0
      ? [{ gone: phrase(gone), stay: phrase(moment.after.radiusAddresses) }]
      : [];
  },
  message: ({ gone, stay }) => `RADIUS server ${gone} is no longer asked, but ${stay || "none"}`,
  who: ({ stay }) => `everyone who signs in with RADIUS; whom ${stay || "none"} does not know stays out`,
  first: ({ stay }) =>
    `Register the GatewaySubnet with its secret as a RADIUS client at ${stay || "the server"}, and see that it knows everyone.`,
});

export const radiusServerAdded = defineConsequence({
  id: "radius-server-added",
  rung: "none",
  statement: "A further RADIUS server is asked when another does not answer.",
  source: pages.radius,
  arguments: [...servers, ...secrets],
  reads: ["radiusAddresses", "authentication"],
  find: (moment) =>
    usesRadius(moment) && missing(moment.before, moment.after).length === 0
      ? missing(moment.after, moment.before)
      : [],
  message: (address) => `RADIUS server ${address} is asked too`,
  first: () => "Register the GatewaySubnet with its secret as a RADIUS client there.",
});

export const radiusSecretChanged = defineConsequence({
  id: "radius-secret-changed",
  rung: "reconnect",
  statement: "Nobody signs in with RADIUS while the gateway and the server have different secrets.",
  source: pages.radius,
  arguments: secrets,
  reads: ["authentication"],
  find: (moment) =>
    usesRadius(moment) && moment.change.changed.some(({ path, isKnown }) => isKnown && secrets.includes(path))
      ? [true]
      : [],
  message: () => "the secret of a RADIUS server changes",
  who: () => "everyone who signs in with RADIUS, until the server has the same secret",
  first: () => "Change the secret at the server in the same minute.",
});

type Servers = Moment<"radiusAddresses">["before"];

function missing(some: Servers, others: Servers): readonly string[] {
  return some.radiusAddresses.filter((address) => !others.radiusAddresses.includes(address));
}

function usesRadius({ before, after }: Moment<"authentication">): boolean {
  return [before, after].every(({ authentication }) => authentication.includes("Radius"));
}
