import { gwsubnetUdrSelf } from "../../../lib/rules/subnet/gwsubnet-udr-self";
import type { Example } from "../../../lib/rules/rule";
import { ruleTable } from "../rule-table";

type Facts = Example<"gatewaySubnetRoutes" | "gatewaySubnetPrefixes" | "networkSpace">;

const routes = (...of: [prefix: string, nextHop: string][]): Facts => ({
  gatewaySubnetRoutes: of.map(([prefix, nextHop]) => ({ name: "r", prefix, nextHop })),
  gatewaySubnetPrefixes: ["10.0.255.0/27"],
  networkSpace: ["10.0.0.0/16"],
});

ruleTable(gwsubnetUdrSelf, {
  keeps: {
    "a peer's space": routes(["10.1.0.0/16", "VirtualAppliance"]),
    "space around the network, whose own route is longer": routes(["10.0.0.0/8", "None"]),
    "the network, with a longer route to the GatewaySubnet": routes(
      ["10.0.0.0/16", "VirtualAppliance"],
      ["10.0.255.0/27", "VnetLocal"],
    ),
    "the GatewaySubnet, kept local": routes(["10.0.255.0/27", "VnetLocal"]),
    "the default route, which is another rule's": { ...routes(["0.0.0.0/0", "None"]), networkSpace: [] },
    "a service tag": routes(["GatewayManager", "None"]),
    "a subnet nobody told of": { ...routes(["10.0.0.0/16", "None"]), gatewaySubnetPrefixes: [] },
  },
  breaks: {
    "the network, dropped": [
      routes(["10.0.0.0/16", "None"]),
      "route r sends 10.0.0.0/16, which holds addresses of the GatewaySubnet 10.0.255.0/27, to None",
    ],
    "the network, dropped beside a service tag": [
      routes(["GatewayManager", "Internet"], ["10.0.0.0/16", "None"]),
      "route r sends 10.0.0.0/16, which holds addresses of the GatewaySubnet 10.0.255.0/27, to None",
    ],
    "a part of the GatewaySubnet, dropped": [
      routes(["10.0.255.16/28", "None"]),
      "route r sends 10.0.255.16/28, which holds addresses of the GatewaySubnet 10.0.255.0/27, to None",
    ],
    "the GatewaySubnet, to an appliance that may let it through": [
      routes(["10.0.255.0/27", "VirtualAppliance"]),
      {
        message:
          "route r sends 10.0.255.0/27, which holds addresses of the GatewaySubnet 10.0.255.0/27, to VirtualAppliance",
        severity: "warning",
      },
    ],
    "the network, of which only another part has a longer route": [
      routes(["10.0.0.0/16", "None"], ["10.0.255.0/28", "VnetLocal"]),
      "route r sends 10.0.0.0/16, which holds addresses of the GatewaySubnet 10.0.255.0/27, to None",
    ],
    "space around a network nobody told of": [
      { ...routes(["10.0.0.0/8", "None"]), networkSpace: [] },
      "route r sends 10.0.0.0/8, which holds addresses of the GatewaySubnet 10.0.255.0/27, to None",
    ],
  },
});
