import { poolSstpIkev2Split } from "../../../lib/rules/pool/pool-sstp-ikev2-split";
import { ruleTable } from "../rule-table";

const both = { tunnels: ["IkeV2", "SSTP"], clientPool: ["172.16.201.0/24"] };

ruleTable(poolSstpIkev2Split, {
  keeps: {
    "as many as the half for IKEv2": { ...both, expectedClients: 128 },
    "more than the whole pool, which is another rule's": { ...both, expectedClients: 257 },
    "a large pool, of which SSTP takes 128": {
      ...both,
      clientPool: ["172.16.200.0/22"],
      expectedClients: 896,
    },
    "IKEv2 beside OpenVPN, which share": { ...both, tunnels: ["IkeV2", "OpenVPN"], expectedClients: 256 },
    "SSTP alone": { ...both, tunnels: ["SSTP"], expectedClients: 256 },
    "no number told": both,
  },
  breaks: {
    "one more than the half": [
      { ...both, expectedClients: 129 },
      {
        message: "129 expected clients for a pool split into 128 addresses for IKEv2 and 128 for SSTP",
        remedy: "Give clients a block of /23 or larger, or drop SSTP.",
      },
    ],
    "one more than the rest of a large pool": [
      { ...both, clientPool: ["172.16.200.0/22"], expectedClients: 897 },
      "897 expected clients for a pool split into 896 addresses for IKEv2 and 128 for SSTP",
    ],
    "as many as the whole pool": [
      { ...both, expectedClients: 256 },
      "256 expected clients for a pool split into 128 addresses for IKEv2 and 128 for SSTP",
    ],
  },
});
