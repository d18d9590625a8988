import { clientIpsecValues, type IpsecChoice } from "../../domain/ipsec";
import {
  authenticationTable,
  sameSet,
  tunnelProtocols,
  tunnelTypeOf,
  type TunnelType,
} from "../../domain/tunnel-type";
import { authenticationProps, kindsOf, type ClientContext, type Kind } from "./authentication-props";
import { clientArgument, keep, textsOf } from "./client-argument";
import type { Code, Fields } from "./code";
import { Gap, type Draft, type Found } from "./draft";
import type { Reading } from "./reading";

/** The `clients` of the construct: who connects to a gateway, and how. */
export function clientProps(resource: Reading, context: ClientContext): Fields | undefined {
  const [client] = resource.each(clientArgument);
  if (client === undefined) return undefined;
  const { draft, declared } = context;
  const kinds = kindsOf(client.block);
  const props = {
    tunnelType: tunnelType(client, kinds, draft),
    addressPool: draft.required(client.list("address_space"), "client_pool"),
    authentication: authenticationProps(client, kinds, context),
    ipsecPolicy: ipsecPolicy(client, draft),
    connections: connections(client, draft),
    expected: declared.expectedClients,
    operatingSystems: declared.clientOperatingSystems,
  };
  client.leaveRest();
  return props;
}

function tunnelType(client: Reading, kinds: readonly Kind[], draft: Draft): Code {
  const found = client.list("vpn_client_protocols");
  const protocols = textsOf(found);
  if (protocols === undefined) return draft.required(notATunnelType(found), "tunnel_type");
  const type = tunnelTypeOf(protocols);
  if (type !== undefined) return type;
  const nearest = nearestTunnelType(protocols, kinds);
  if (nearest === undefined) return draft.required(notATunnelType(found), "tunnel_type");
  keep(draft, "vpn_client_protocols", "vpnClientProtocols", protocols);
  return nearest;
}

function notATunnelType(found: Found): Gap {
  const why = found instanceof Gap ? found.why : "no tunnel type of the portal";
  return new Gap(`${clientArgument}.vpn_client_protocols`, "choice", why);
}

/** The largest tunnel type whose protocols are all among these, one that goes with the kinds of authentication first. */
function nearestTunnelType(protocols: readonly string[], kinds: readonly Kind[]): TunnelType | undefined {
  const written = kinds.map(({ type }) => type);
  const rank = (type: TunnelType): number =>
    tunnelProtocols[type].length +
    (authenticationTable[type].some((listed) => sameSet(listed, written)) ? protocols.length : 0);
  return (Object.keys(tunnelProtocols) as TunnelType[])
    .filter((type) => tunnelProtocols[type].every((protocol) => protocols.includes(protocol)))
    .sort((one, other) => rank(other) - rank(one))[0];
}

function ipsecPolicy(client: Reading, draft: Draft): Fields | undefined {
  const [policy] = client.each("ipsec_policy");
  if (policy === undefined) return undefined;
  const choice = (name: string, parameter: IpsecChoice): Code =>
    draft.required(policy.choice(name, clientIpsecValues[parameter]), name);
  const number = (name: string): Code => draft.required(policy.number(name), name);
  return {
    ikeEncryption: choice("ike_encryption", "ikeEncryption"),
    ikeIntegrity: choice("ike_integrity", "ikeIntegrity"),
    dhGroup: choice("dh_group", "dhGroup"),
    ipsecEncryption: choice("ipsec_encryption", "ipsecEncryption"),
    ipsecIntegrity: choice("ipsec_integrity", "ipsecIntegrity"),
    pfsGroup: choice("pfs_group", "pfsGroup"),
    saLifetimeSeconds: number("sa_lifetime_in_seconds"),
    saDataSizeKilobytes: number("sa_data_size_in_kilobytes"),
  };
}

function connections(client: Reading, draft: Draft): Code | undefined {
  const written = client.each("virtual_network_gateway_client_connection").map((one): Fields => ({
    name: draft.required(one.text("name"), "connection_name"),
    policyGroups: draft.required(one.list("policy_group_names"), "connection_groups"),
    addressPool: draft.required(one.list("address_prefixes"), "connection_pool"),
  }));
  return written.length === 0 ? undefined : written;
}
