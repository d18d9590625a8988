import { poolOverlapVnet } from "../../../lib/rules/pool/pool-overlap-vnet";
import { ruleTable } from "../rule-table";

const clients = (...clientPool: string[]): { clientPool: string[]; networkSpace: string[] } => ({
  clientPool,
  networkSpace: ["10.1.0.0/16"],
});

ruleTable(poolOverlapVnet, {
  keeps: {
    "a block ending one address below the network": clients("10.0.0.0/16"),
    "a block starting one address above it": clients("10.2.0.0/16"),
    "an IPv6 block beside an IPv4 network": clients("fd00::/64"),
    "no clients at all": clients(),
    "a network nobody told of": { clientPool: ["10.1.5.0/24"] },
    "a peered network, which is another rule's": {
      ...clients("10.2.5.0/24"),
      peeredSpaces: [{ name: "spoke", value: "10.2.0.0/16" }],
    },
  },
  breaks: {
    "a block inside the network": [
      clients("10.1.5.0/24"),
      {
        message: "client block 10.1.5.0/24 overlaps network space 10.1.0.0/16",
        remedy: 'Write "10.0.255.0/24": the nearest free block of its size.',
      },
    ],
    "a block around the network": [
      clients("10.0.0.0/8"),
      {
        message: "client block 10.0.0.0/8 overlaps network space 10.1.0.0/16",
        remedy: 'Give clients a block outside the network, for example "172.16.201.0/24".',
      },
    ],
    "the network's last address": [
      clients("10.1.255.255/32"),
      "client block 10.1.255.255/32 overlaps network space 10.1.0.0/16",
    ],
    "the second space of the network": [
      { clientPool: ["10.9.0.0/24"], networkSpace: ["10.1.0.0/16", "10.9.0.0/16"] },
      "client block 10.9.0.0/24 overlaps network space 10.9.0.0/16",
    ],
    "each of two blocks": [
      clients("10.1.5.0/24", "172.16.201.0/24", "10.1.6.0/24"),
      [
        "client block 10.1.5.0/24 overlaps network space 10.1.0.0/16",
        "client block 10.1.6.0/24 overlaps network space 10.1.0.0/16",
      ],
    ],
    "an IPv6 block inside the network": [
      { clientPool: ["fd00:1:2::/64"], networkSpace: ["10.1.0.0/16", "fd00:1::/32"] },
      "client block fd00:1:2::/64 overlaps network space fd00:1::/32",
    ],
    "a block whose neighbours are taken by a peer, a site and the pool itself": [
      {
        clientPool: ["10.1.5.0/24", "10.0.254.0/24"],
        networkSpace: ["10.1.0.0/16"],
        peeredSpaces: [{ name: "spoke", value: "10.0.255.0/24" }],
        onPremisesSpaces: [{ name: "office", value: "10.0.240.0/21" }],
      },
      {
        message: "client block 10.1.5.0/24 overlaps network space 10.1.0.0/16",
        remedy: 'Write "10.0.253.0/24": the nearest free block of its size.',
      },
    ],
  },
});
