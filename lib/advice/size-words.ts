import { clientCapacity } from "../domain/client-capacity";
import { limits } from "../domain/limits";
import { regionTable, zoneSupport } from "../domain/region";
import {
  authenticationNames,
  sstpLifecycle,
  tunnelProtocols,
  type AuthenticationType,
} from "../domain/tunnel-type";
import { phrase } from "../domain/words";
import { hasSstp, type NeedName, type NewSku, type SizeQuestion } from "./sku-offer";

const withoutSstp = '"OpenVPN", "IKEv2" or "IKEv2 and OpenVPN"';

/** What to do about a need that no SKU meets, in a sentence; `gateways` would meet it together. */
export function remedyFor(need: NeedName, gateways: number, question: SizeQuestion): string {
  const { tunnelType, authentication = [], region } = question;
  switch (need) {
    case "tunnelType":
      return `Take tunnel type ${withoutSstp}: no gateway gets SSTP any more since ${sstpLifecycle.enableStop}.`;
    case "authentication":
      return `Take tunnel type "OpenVPN": Microsoft's table does not list ${phrase(authentication.map((kind) => authenticationNames[kind]))} for "${tunnelType}".`;
    case "zoneRedundant":
      return `Take a region with availability zones: Microsoft's table of ${regionTable.date} lists none in ${region}.`;
    case "sites":
      return `Spread the sites over ${gateways} gateways, or use Virtual WAN.`;
    case "reachedResources":
      return `Spread the resources over the networks of ${gateways} gateways.`;
    default:
      return tunnelType === "SSTP"
        ? `Take tunnel type ${withoutSstp}, or split people over ${gateways} gateways.`
        : `Split people over ${gateways} gateways.`;
  }
}

/** What to know beside an advised SKU, or beside that none fits, in sentences. */
export function notesOn(sku: NewSku | undefined, question: SizeQuestion): readonly string[] {
  const { clients, tunnelType, authentication, mbps, sites, activeActive, zoneRedundant, region } = question;
  return [
    sku === "Basic" &&
      "Microsoft keeps Basic for development and test, and a Basic gateway can't be upgraded later.",
    sku !== undefined && tunnelType === "IKEv2 and SSTP" && sharesOf(sku, clients),
    sku !== undefined &&
      hasSstp(tunnelType) &&
      `No gateway gets SSTP any more from ${sstpLifecycle.enableStop} on, and on ${sstpLifecycle.retired} it stops.`,
    authentication?.includes("Radius") === true &&
      tunnelProtocols[tunnelType].includes("OpenVPN") &&
      `RADIUS with OpenVPN, once documented as unsupported, is refused here until "openvpn-no-radius" is relaxed.${authentication.includes("AAD") ? "" : ' With tunnel type "IKEv2" it is not.'}`,
    isEntraIdAlone(authentication) &&
      tunnelType === "IKEv2 and OpenVPN" &&
      'People sign in with Entra ID over OpenVPN alone: over IKEv2 they need certificates or RADIUS beside. Or take tunnel type "OpenVPN".',
    mbps !== undefined &&
      "Mbps are a benchmark of all tunnels together. Nothing is guaranteed, and a single tunnel can be much slower.",
    sites !== undefined && "Clients and sites share the throughput: many clients slow the sites down.",
    activeActive === true &&
      `An active-active gateway with clients takes ${limits.ipConfigurations.activeActiveWithClients} public IPs.`,
    zoneRedundant === true && region === undefined && "Take a region that has availability zones.",
    zoneRedundant === true &&
      region !== undefined &&
      zoneSupport(region) === "unknown" &&
      `Microsoft's table of regions of ${regionTable.date} does not have "${region}": look up whether it has availability zones.`,
  ].filter((note) => note !== false);
}

function isEntraIdAlone(authentication: readonly AuthenticationType[] = []): boolean {
  return authentication.length > 0 && authentication.every((kind) => kind === "AAD");
}

function sharesOf(sku: NewSku, clients: number): string {
  const ikev2 = clientCapacity(sku, ["IkeV2"]) ?? 0;
  const shares = `${sku} carries ${ikev2} clients over IKEv2, and ${limits.sstpClients} more over SSTP`;
  const most = Math.min(clients, limits.sstpClients);
  return clients <= ikev2
    ? `${shares}.`
    : `${shares}: ${clients - ikev2} to ${most} of yours have to use SSTP.`;
}
