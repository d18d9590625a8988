import { EntraId, issuerUrl, microsoftRegisteredAudience, tenantUrl } from "../domain/entra-id";
import { limits } from "../domain/limits";
import { cloudOf, type Cloud } from "../domain/region";
import { tunnelProtocols } from "../domain/tunnel-type";
import { expressionOf } from "../readers/configuration";
import { AtPlan } from "./at-plan";
import {
  Token,
  type Construct,
  type VirtualNetworkGatewayConfig,
  type VirtualNetworkGatewayVpnClientConfiguration,
} from "./bindings";
import { lazily } from "./lazily";
import type { ClientsProps, EntraIdAuthentication, P2sVpnGatewayProps } from "./props";
import { textFact } from "./stack-configuration";

/** The arguments of the azurerm resource, apart from its ip configurations. */
export function gatewayArguments(
  scope: Construct,
  props: P2sVpnGatewayProps,
): Omit<VirtualNetworkGatewayConfig, "ipConfiguration"> {
  const { bgp, policyGroups, customRoutes, provider, lifecycle, dependsOn, tags } = props;
  return {
    name: props.name,
    resourceGroupName: props.resourceGroupName,
    location: props.location,
    type: "Vpn",
    vpnType: "RouteBased",
    sku: plain(props.sku),
    vpnClientConfiguration: clientConfiguration(scope, props),
    ...given("generation", props.generation === undefined ? undefined : plain(props.generation)),
    ...given("activeActive", props.activeActive),
    ...given("dnsForwardingEnabled", props.dnsForwarding),
    ...given("edgeZone", props.edgeZone),
    ...given("privateIpAddressEnabled", props.privateIpAddress),
    ...given("ipSecReplayProtectionEnabled", props.ipsecReplayProtection),
    ...given("bgpRouteTranslationForNatEnabled", props.bgpRouteTranslationForNat),
    ...given("remoteVnetTrafficEnabled", props.remoteVnetTraffic),
    ...given("virtualWanTrafficEnabled", props.virtualWanTraffic),
    ...given("defaultLocalNetworkGatewayId", props.defaultLocalNetworkGatewayId),
    ...given("timeouts", props.timeouts),
    ...given("provider", provider),
    ...given("lifecycle", lifecycle),
    ...given("dependsOn", dependsOn),
    ...(tags && { tags: { ...tags } }),
    ...(customRoutes && { customRoute: { addressPrefixes: listOf(customRoutes) } }),
    ...(bgp && { enableBgp: true }),
    ...(bgp && Object.keys(bgp).length > 0 && { bgpSettings: bgpSettings(bgp) }),
    ...(policyGroups && {
      policyGroup: policyGroups.map(({ name, members, isDefault, priority }) => ({
        name,
        policyMember: members.map(({ type, ...member }) => ({ ...member, type: plain(type) })),
        ...given("isDefault", isDefault),
        ...given("priority", priority),
      })),
    }),
  };
}

function bgpSettings({ peeringAddresses, ...bgp }: NonNullable<P2sVpnGatewayProps["bgp"]>): object {
  return {
    ...bgp,
    ...(peeringAddresses && {
      peeringAddresses: peeringAddresses.map(({ ipConfigurationName, apipaAddresses }) => ({
        ipConfigurationName,
        apipaAddresses: listOf(apipaAddresses),
      })),
    }),
  };
}

function clientConfiguration(
  scope: Construct,
  { clients, location }: P2sVpnGatewayProps,
): VirtualNetworkGatewayVpnClientConfiguration {
  const { tunnelType, addressPool, authentication, ipsecPolicy, connections } = clients;
  const { certificate, radius, entraId } = authentication;
  return {
    addressSpace: listOf(addressPool),
    vpnClientProtocols: protocolsOf(tunnelType),
    vpnAuthTypes: [
      ...(certificate ? ["Certificate"] : []),
      ...(radius ? ["Radius"] : []),
      ...(entraId ? ["AAD"] : []),
    ],
    ...(certificate && {
      rootCertificate: certificate.roots.map(({ name, data }) => ({ name, publicCertData: data })),
    }),
    ...(certificate?.revoked && {
      revokedCertificate: certificate.revoked.map(({ name, thumbprint }) => ({ name, thumbprint })),
    }),
    ...(radius && {
      radiusServer: radius.servers.map(({ address, secret, score = limits.radiusScore.most }) => ({
        address,
        secret: secret.token,
        score,
      })),
    }),
    ...(entraId && entraIdArguments(scope, entraId, location)),
    ...(ipsecPolicy && {
      ipsecPolicy: {
        ikeEncryption: plain(ipsecPolicy.ikeEncryption),
        ikeIntegrity: plain(ipsecPolicy.ikeIntegrity),
        dhGroup: plain(ipsecPolicy.dhGroup),
        ipsecEncryption: plain(ipsecPolicy.ipsecEncryption),
        ipsecIntegrity: plain(ipsecPolicy.ipsecIntegrity),
        pfsGroup: plain(ipsecPolicy.pfsGroup),
        saLifetimeInSeconds: ipsecPolicy.saLifetimeSeconds,
        saDataSizeInKilobytes: ipsecPolicy.saDataSizeKilobytes,
      },
    }),
    ...(connections && {
      virtualNetworkGatewayClientConnection: connections.map(({ name, policyGroups, addressPool: own }) => ({
        name,
        policyGroupNames: listOf(policyGroups),
        addressPrefixes: listOf(own),
      })),
    }),
  };
}

function entraIdArguments(
  scope: Construct,
  { tenantId, cloud, audience = microsoftRegisteredAudience }: EntraIdAuthentication,
  location: string,
): Pick<VirtualNetworkGatewayVpnClientConfiguration, "aadTenant" | "aadIssuer" | "aadAudience"> {
  if (isLiteral(tenantId) && isLiteral(audience))
    EntraId.of({ tenantId, audience, ...given("cloud", cloud) });
  const inItsCloud = (url: (cloud: Cloud, tenantId: string) => string): string =>
    cloud !== undefined || isLiteral(location)
      ? url(cloud ?? cloudOf(location), tenantId)
      : Token.asString(lazily(() => url(cloudHere(scope, location), tenantId)));
  return { aadTenant: inItsCloud(tenantUrl), aadIssuer: inItsCloud(issuerUrl), aadAudience: audience };
}

/** The cloud of a location that refers to something in the stack; the public one where that is known only at plan. */
function cloudHere(scope: Construct, location: string): Cloud {
  const region = textFact(scope, location);
  return region.state === "known" ? cloudOf(region.value) : "public";
}

function protocolsOf(tunnelType: ClientsProps["tunnelType"]): string[] {
  if (!(tunnelType instanceof AtPlan)) {
    // Plain JavaScript can write what the types refuse; the spelling becomes a finding.
    const text: string = tunnelType;
    return Object.hasOwn(tunnelProtocols, text) ? [...tunnelProtocols[tunnelType]] : text.split(" and ");
  }
  const table = JSON.stringify(tunnelProtocols);
  return Token.asList(
    lazily((context) => {
      const given = expressionOf(String(context.resolve(tunnelType.token)));
      // What is no tunnel type stands as it is, so that azurerm refuses it: without protocols Azure would choose some.
      return `\${lookup(${table}, ${given}, [${given}])}`;
    }),
  );
}

/** A list as azurerm takes it; a list that a reference typed by hand stands for is passed on as that reference. */
function listOf(list: readonly string[]): string[] {
  return typeof list === "string" ? Token.asList(lazily(() => list)) : [...list];
}

function plain(value: string | AtPlan): string {
  return value instanceof AtPlan ? value.token : value;
}

function isLiteral(text: string): boolean {
  return !Token.isUnresolved(text) && !text.includes("${");
}

function given<const Key extends string, T>(key: Key, value: T | undefined): { readonly [K in Key]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: T });
}
