import type { FactName } from "../domain/facts";
import type { JsonPath } from "../readers/gateway-read";
import type { Rule } from "../rules/rule";

const client = "vpn_client_configuration";

// The arguments people look at for a fact; facts that come from elsewhere are left out.
const argumentsOfFacts: Partial<Record<FactName, readonly string[]>> = {
  sku: ["sku"],
  generation: ["generation"],
  type: ["type"],
  vpnType: ["vpn_type"],
  region: ["location"],
  activeActive: ["active_active"],
  bgpSettings: ["bgp_settings"],
  asn: ["bgp_settings"],
  bgpPeerings: ["bgp_settings"],
  ipConfigurationCount: ["ip_configuration"],
  ipConfigurationNames: ["ip_configuration"],
  ipConfigurationsWithoutPublicIp: ["ip_configuration"],
  policyGroups: ["policy_group"],
  customRoutes: ["custom_route"],
  customRoutesWritten: ["custom_route"],
  clientPool: [client, "address_space"],
  clientPoolWritten: [client, "address_space"],
  tunnels: [client, "vpn_client_protocols"],
  authenticationWritten: [client, "vpn_auth_types"],
  authentication: [client, "vpn_auth_types"],
  rootCertificates: [client, "root_certificate"],
  rootCertificateNames: [client, "root_certificate"],
  rootCertificateCount: [client, "root_certificate"],
  revokedCertificates: [client, "revoked_certificate"],
  radiusAddresses: [client, "radius_server"],
  radiusScores: [client, "radius_server"],
  aadTenant: [client, "aad_tenant"],
  aadIssuer: [client, "aad_issuer"],
  aadAudience: [client, "aad_audience"],
  ipsecPolicy: [client, "ipsec_policy"],
  clientConnections: [client, "virtual_network_gateway_client_connection"],
};

/** Paths below a gateway's block of the arguments a rule is about, the likeliest first; a nested block may stand in a list. */
export function argumentsOf(rule: Rule): readonly JsonPath[] {
  return rule.reads.flatMap((name) => {
    const path = argumentsOfFacts[name];
    if (path === undefined) return [];
    const [block = "", ...rest] = path;
    return rest.length === 0 ? [path] : [path, [block, 0, ...rest]];
  });
}
