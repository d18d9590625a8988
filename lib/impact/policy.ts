import { defineConsequence } from "./consequence";
import { pages } from "./pages";

const client = "vpn_client_configuration";

export const ipsecPolicyChanged = defineConsequence({
  id: "ipsec-policy-changed",
  rung: "reconnect",
  statement: "IKEv2 tunnels of clients are negotiated with the gateway's policy.",
  source: pages.ipsecParameters,
  arguments: [`${client}.ipsec_policy`],
  reads: ["ipsecPolicy", "tunnels"],
  find: ({ before: { ipsecPolicy: was }, after: { ipsecPolicy: is, tunnels } }) =>
    (tunnels.length === 0 || tunnels.includes("IkeV2")) && JSON.stringify(was) !== JSON.stringify(is)
      ? [is]
      : [],
  message: (policy) =>
    policy === undefined
      ? "clients negotiate IPsec with Azure's defaults again"
      : `clients negotiate IPsec with ${Object.values(policy).map(String).join(", ")}`,
  who: () => "everyone who connects by IKEv2; a client that does not offer this policy stays out",
  first: () => "Try it with one client of each operating system.",
});

export const policyGroupsChanged = defineConsequence({
  id: "policy-groups-changed",
  rung: "reconnect",
  statement: "A client's group is told when it connects, and decides the pool of its address.",
  source: pages.groups,
  arguments: ["policy_group", `${client}.virtual_network_gateway_client_connection`],
  reads: ["policyGroups", "clientConnections"],
  find: ({ before, after }) => {
    const names = [
      ...changedNames(before.policyGroups, after.policyGroups),
      ...changedNames(before.clientConnections, after.clientConnections),
    ];
    return names.length > 0 ? [[...new Set(names)].join(", ")] : [];
  },
  message: (names) => `policy groups or their pools change: ${names}`,
  who: (names) => `the people of ${names}, and of the default group`,
  first: () => "Tell firewalls that know people by the addresses of their group.",
});

interface WithName {
  readonly name: string;
}

function changedNames(was: readonly WithName[], is: readonly WithName[]): readonly string[] {
  const texts = (some: readonly WithName[]): ReadonlyMap<string, string> =>
    new Map(some.map((one) => [one.name, JSON.stringify(one)]));
  const [before, after] = [texts(was), texts(is)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
}
