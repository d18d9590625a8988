import { peeringFlags } from "../../../lib/rules/network/peering-flags";
import { ruleTable } from "../rule-table";

const spoke = { name: "spoke" };

ruleTable(peeringFlags, {
  keeps: {
    "both flags": { peerings: [{ ...spoke, allowGatewayTransit: true, useRemoteGateways: true }] },
    "neither flag": { peerings: [{ ...spoke, allowGatewayTransit: false, useRemoteGateways: false }] },
    "transit that the far side does not use": {
      peerings: [{ ...spoke, allowGatewayTransit: true, useRemoteGateways: false }],
    },
    "a far side nobody told of": { peerings: [{ ...spoke, allowGatewayTransit: false }] },
    "a near side nobody told of": { peerings: [{ ...spoke, useRemoteGateways: true }] },
  },
  breaks: {
    "a far side that uses what is not allowed": [
      { peerings: [{ ...spoke, allowGatewayTransit: false, useRemoteGateways: true }] },
      "peering spoke without gateway transit, which the far side uses",
    ],
  },
});
