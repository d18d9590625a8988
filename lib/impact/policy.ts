import { defineConsequence } from "./consequence";
import { differencesByName } from "./differences";
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
    const groups = differencesByName(before.policyGroups, after.policyGroups);
    const pools = differencesByName(before.clientConnections, after.clientConnections);
    return groups.length + pools.length > 0 ? [[...groups, ...pools].join(", ")] : [];
  },
  message: (difference) => `policy groups or their pools: ${difference}`,
  who: () => "the people of these groups, and of the default group",
  first: () => "Tell firewalls that know people by the addresses of their group.",
});
