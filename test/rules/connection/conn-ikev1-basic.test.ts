import { connIkev1Basic } from "../../../lib/rules/connection/conn-ikev1-basic";
import { ruleTable } from "../rule-table";
import { connection } from "./connections";

const connections = [connection({ protocol: "IKEv1" })];

ruleTable(connIkev1Basic, {
  keeps: {
    "IKEv2 on Basic": { sku: "Basic", connections: [connection({ protocol: "IKEv2" })] },
    "the default on Basic": { sku: "Basic", connections: [connection()] },
    "IKEv1 on a policy-based Basic gateway": { sku: "Basic", vpnType: "PolicyBased", connections },
    "IKEv1 on another SKU": { sku: "VpnGw1AZ", connections },
  },
  breaks: {
    "IKEv1 on Basic": [
      { sku: "Basic", connections: [...connections, connection({ name: "branch" })] },
      "connection office with IKEv1 on SKU Basic",
    ],
    "IKEv1 on Basic, said to be route-based": [
      { sku: "Basic", vpnType: "RouteBased", connections },
      "connection office with IKEv1 on SKU Basic",
    ],
  },
});
