import { radiusNotOverExpressroute } from "../../../lib/rules/radius/radius-not-over-expressroute";
import { ruleTable } from "../rule-table";
import { onPremisesSpaces, siteConnection } from "./surroundings";

const onPremises = { radiusAddresses: ["192.168.7.4"], onPremisesSpaces };

ruleTable(radiusNotOverExpressroute, {
  keeps: {
    "a site-to-site connection beside ExpressRoute": {
      ...onPremises,
      connections: [siteConnection("192.168.0.0/16")],
      expressRoute: true,
    },
    "no ExpressRoute": { ...onPremises, connections: [], expressRoute: false },
    "a server in the network": {
      radiusAddresses: ["10.1.2.4"],
      networkSpace: ["10.1.0.0/16"],
      onPremisesSpaces,
      connections: [],
      expressRoute: true,
    },
  },
  breaks: {
    "ExpressRoute alone": [
      { ...onPremises, connections: [], expressRoute: true },
      "RADIUS server 192.168.7.4 is on premises, and only ExpressRoute leads there",
    ],
    "an ExpressRoute connection": [
      {
        ...onPremises,
        connections: [{ name: "circuit", type: "ExpressRoute", bgp: true }],
        expressRoute: true,
      },
      "RADIUS server 192.168.7.4 is on premises, and only ExpressRoute leads there",
    ],
  },
});
