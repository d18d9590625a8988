import { Cidr, readCidr } from "../../domain/cidr";
import { always } from "../../domain/day";
import { defineRule } from "../rule";
import {
  areApart,
  attribute,
  blocks,
  every,
  is,
  isAligned,
  isBlock,
  members,
  prefixLength,
  some,
} from "../terraform";

export const gwsubnetUdrSelf = defineRule({
  id: "gwsubnet-udr-self",
  statement: "The GatewaySubnet's route table does not drop traffic to the GatewaySubnet itself.",
  why: "A route to an appliance is sound only where the appliance lets the traffic through.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
    date: "2023-09-26",
  },
  azure: { when: "run time" },
  window: always,
  reads: ["gatewaySubnetRoutes", "gatewaySubnetPrefixes", "networkSpace"],
  needs: ["gatewaySubnetRoutes", "gatewaySubnetPrefixes"],
  find: ({ gatewaySubnetRoutes, gatewaySubnetPrefixes, networkSpace }) => {
    const routes = gatewaySubnetRoutes.flatMap((route) => {
      const block = readCidr(route.prefix);
      return block instanceof Cidr ? [{ ...route, block }] : [];
    });
    const others = [...routes.map(({ block }) => block), ...networkSpace];
    return routes
      .filter(
        ({ nextHop, prefix }) => ["None", "VirtualAppliance"].includes(nextHop) && prefix !== "0.0.0.0/0",
      )
      .flatMap((route) =>
        gatewaySubnetPrefixes
          .filter((subnet) => reaches(route.block, subnet, others))
          .map((subnet) => ({ route, subnet })),
      );
  },
  softer: {
    when: "the next hop is an appliance",
    holds: ({ route }) => route.nextHop === "VirtualAppliance",
  },
  message: ({ route, subnet }) =>
    `route ${route.name} sends ${route.prefix}, which holds addresses of the GatewaySubnet ${subnet}, to ${route.nextHop}`,
  remedy: 'Leave the route out, or add one for the GatewaySubnet\'s prefix with next hop "VnetLocal".',
  atPlan: ({ gatewaySubnetRoutes: routes, gatewaySubnetPrefixes, networkSpace }) => {
    const dropped = prefixesAtPlan(
      routes,
      `${is(attribute("route", "nextHop"), "None")} && ${attribute("route", "prefix")} != "0.0.0.0/0"`,
    );
    const others = `concat(${prefixesAtPlan(routes, "true")}, ${blocks(networkSpace)})`;
    const leads = `${areApart("block", "subnet")} || ${some(others, "other", takesFirst("other", "block", "subnet"))}`;
    return every(dropped, "block", every(blocks(gatewaySubnetPrefixes), "subnet", leads));
  },
  examples: {
    bad: {
      gatewaySubnetRoutes: [{ name: "drop", prefix: "10.0.0.0/16", nextHop: "None" }],
      gatewaySubnetPrefixes: ["10.0.255.0/27"],
    },
    good: {
      gatewaySubnetRoutes: [{ name: "spoke", prefix: "10.2.0.0/16", nextHop: "VirtualAppliance" }],
      gatewaySubnetPrefixes: ["10.0.255.0/27"],
    },
  },
});

// The longest prefix decides, and the network's own space counts as a route within the network.
function reaches(block: Cidr, subnet: Cidr, others: readonly Cidr[]): boolean {
  if (!block.overlaps(subnet)) return false;
  const taken = block.contains(subnet) ? subnet : block;
  return !others.some((other) => other.prefixLength > block.prefixLength && other.contains(taken));
}

/** The prefixes of some routes that are blocks without host bits, as a Terraform expression. */
function prefixesAtPlan(routes: string, condition: string): string {
  const isRoute = `${isBlock("prefix")} && try(${isAligned("prefix")}, false)`;
  const prefixes = `[for route in ${members(routes)} : ${attribute("route", "prefix")} if ${condition}]`;
  return `[for prefix in ${prefixes} : prefix if ${isRoute}]`;
}

/** The condition that another route, longer than the block, takes all the block has of the subnet. */
function takesFirst(other: string, block: string, subnet: string): string {
  const isLonger = `${prefixLength(other)} > ${prefixLength(block)}`;
  return `(${isLonger} && ${prefixLength(other)} <= ${prefixLength(subnet)} && !(${areApart(other, subnet)}))`;
}
