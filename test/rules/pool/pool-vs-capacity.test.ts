import { poolVsCapacity } from "../../../lib/rules/pool/pool-vs-capacity";
import { ruleTable } from "../rule-table";

ruleTable(poolVsCapacity, {
  keeps: {
    "an address for each client": { clientPool: ["172.16.201.0/24"], expectedClients: 256 },
    "blocks that hold them together": {
      clientPool: ["172.16.201.0/24", "172.16.203.0/24"],
      expectedClients: 512,
    },
    "connections with pools of their own": {
      clientPool: ["172.16.201.0/24"],
      clientConnections: [{ name: "staff", policyGroups: ["staff"], addressPool: ["172.16.202.0/23"] }],
      expectedClients: 768,
    },
    "a pool without IPv4, which is another rule's": { clientPool: ["fd00:201::/64"], expectedClients: 10 },
    "no pool, which is another rule's": { expectedClients: 10 },
    "no number told": { clientPool: ["172.16.201.0/29"] },
  },
  breaks: {
    "one client too many": [
      { clientPool: ["172.16.201.0/24"], expectedClients: 257 },
      {
        message: "257 expected clients for 256 addresses",
        remedy: "Give clients a block of /23 or larger.",
      },
    ],
    "a connection's pool that is the gateway's own": [
      {
        clientPool: ["172.16.201.0/24"],
        clientConnections: [{ name: "staff", policyGroups: ["staff"], addressPool: ["172.16.201.0/24"] }],
        expectedClients: 300,
      },
      "300 expected clients for 256 addresses",
    ],
    "SSTP beside IKEv2, which wants a larger block still": [
      { clientPool: ["172.16.201.0/24"], tunnels: ["IkeV2", "SSTP"], expectedClients: 500 },
      {
        message: "500 expected clients for 256 addresses",
        remedy: "Give clients a block of /22 or larger.",
      },
    ],
  },
});
