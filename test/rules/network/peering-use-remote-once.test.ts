import { peeringUseRemoteOnce } from "../../../lib/rules/network/peering-use-remote-once";
import { ruleTable } from "../rule-table";

const using = { name: "spoke", useRemoteGateways: true };

ruleTable(peeringUseRemoteOnce, {
  keeps: {
    "one use from a network without a gateway": {
      peerings: [{ ...using, remoteHasGateway: false, remoteGatewayUses: 1 }],
    },
    "a network of which nothing is told": { peerings: [using] },
    "a network that does not use this gateway": {
      peerings: [{ name: "spoke", useRemoteGateways: false, remoteHasGateway: true, remoteGatewayUses: 2 }],
    },
  },
  breaks: {
    "a network with a gateway": [
      { peerings: [{ ...using, remoteHasGateway: true, remoteGatewayUses: 2 }] },
      "peering spoke uses this gateway from a network with a gateway of its own",
    ],
    "a network that uses two": [
      { peerings: [{ ...using, remoteHasGateway: false, remoteGatewayUses: 2 }] },
      "peering spoke uses this gateway from a network that uses 2",
    ],
  },
});
