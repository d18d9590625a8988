import { regionName } from "../domain/region";
import { publicIpCount, zonesFor } from "../domain/public-ip";
import { Lazy, PublicIp, Token, type Construct } from "./bindings";
import type { P2sVpnGatewayProps } from "./props";
import { textFact } from "./stack-configuration";

/** Makes the public IPs a gateway stands at: Standard, Static, in the zones its region and SKU allow. */
export function makePublicIps(scope: Construct, props: P2sVpnGatewayProps): readonly PublicIp[] {
  const { name, publicIpNames = [], resourceGroupName, location, edgeZone, provider, tags } = props;
  return Array.from({ length: publicIpCount(props.activeActive === true) }, (_, index) => {
    const suffix = index === 0 ? "" : String(index + 1);
    return new PublicIp(scope, `PublicIp${suffix}`, {
      name: publicIpNames[index] ?? [`${name}-pip`, suffix].filter(Boolean).join("-"),
      resourceGroupName,
      location,
      sku: "Standard",
      allocationMethod: "Static",
      ...zonesArgument(scope, props),
      ...(edgeZone !== undefined && { edgeZone }),
      ...(provider && { provider }),
      ...(tags && { tags: { ...tags } }),
    });
  });
}

/** Names of ip configurations; a new name replaces the gateway, so these never change by themselves. */
export const ipConfigurationNames = [
  "vnetGatewayConfig",
  "vnetGatewayConfig2",
  "vnetGatewayConfig3",
] as const;

/** Zones are told apart when the block is written, where the region is a reference inside the stack. */
function zonesArgument(scope: Construct, props: P2sVpnGatewayProps): { readonly zones?: string[] } {
  if (Token.isUnresolved(props.location)) {
    return { zones: Lazy.listValue({ produce: () => zones(scope, props) }, { omitEmpty: true }) };
  }
  const known = zones(scope, props);
  return known.length === 0 ? {} : { zones: known };
}

function zones(
  scope: Construct,
  { zones: wanted, location, sku, deployed, edgeZone }: P2sVpnGatewayProps,
): string[] {
  if (wanted !== undefined) return [...wanted];
  if (edgeZone !== undefined) return [];
  const region = textFact(scope, location);
  const skus = [sku, deployed?.sku].filter((one) => typeof one === "string");
  return [...zonesFor(region.state === "known" ? regionName(region.value) : undefined, skus)];
}
