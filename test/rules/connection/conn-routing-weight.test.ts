import { connRoutingWeight } from "../../../lib/rules/connection/conn-routing-weight";
import { ruleTable } from "../rule-table";
import { connection } from "./connections";

ruleTable(connRoutingWeight, {
  keeps: {
    "a connection to a circuit": { connections: [connection({ type: "ExpressRoute", routingWeight: 20 })] },
    "the weights that Azure writes itself": {
      connections: [connection({ routingWeight: 0 }), connection({ routingWeight: 10 })],
    },
    "no weight": { connections: [connection()] },
  },
  breaks: {
    "a connection to a site": [
      { connections: [connection({ routingWeight: 20 })] },
      "routing weight 20 on IPsec connection office",
    ],
    "a connection to a network": [
      { connections: [connection({ type: "Vnet2Vnet", routingWeight: 1 })] },
      "routing weight 1 on Vnet2Vnet connection office",
    ],
  },
});
