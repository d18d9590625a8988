import { groupsPoolOverlap } from "../../../lib/rules/groups/groups-pool-overlap";
import { ruleTable } from "../rule-table";
import { connection } from "./groups";

const staff = connection("staff", ["staff"], "172.16.201.0/24");

ruleTable(groupsPoolOverlap, {
  keeps: {
    "blocks side by side, beside every network": {
      clientConnections: [staff, connection("guests", ["guests"], "172.16.202.0/24")],
      networkSpace: ["172.16.200.0/24"],
      peeredSpaces: [{ name: "spoke", value: "172.16.203.0/24" }],
      onPremisesSpaces: [{ name: "office", value: "172.16.204.0/24" }],
    },
    "no connections": { networkSpace: ["172.16.0.0/12"] },
  },
  breaks: {
    "the block of another connection": [
      { clientConnections: [staff, connection("guests", ["guests"], "172.16.200.0/22")] },
      {
        message:
          "172.16.201.0/24 of client connection staff overlaps 172.16.200.0/22 of client connection guests",
        remedy: 'Write "172.16.199.0/24" in client connection staff: the nearest free block of its size.',
      },
    ],
    "two blocks of one connection": [
      { clientConnections: [connection("staff", ["staff"], "172.16.200.0/24", "172.16.200.0/24")] },
      "172.16.200.0/24 of client connection staff overlaps 172.16.200.0/24 of client connection staff",
    ],
    "the virtual network": [
      { clientConnections: [staff], networkSpace: ["10.1.0.0/16", "172.16.0.0/12"] },
      {
        message: "172.16.201.0/24 of client connection staff overlaps 172.16.0.0/12 of the virtual network",
        remedy: 'Write "192.168.0.0/24" in client connection staff: the nearest free block of its size.',
      },
    ],
    "a network on premises": [
      { clientConnections: [staff], onPremisesSpaces: [{ name: "office", value: "172.16.201.128/25" }] },
      "172.16.201.0/24 of client connection staff overlaps 172.16.201.128/25 of office",
    ],
    "a peered network": [
      { clientConnections: [staff], peeredSpaces: [{ name: "spoke", value: "172.16.201.0/24" }] },
      {
        message:
          "172.16.201.0/24 of client connection staff overlaps 172.16.201.0/24 of the peered network spoke",
        severity: "warning",
      },
    ],
    "a network that leaves no private space": [
      { clientConnections: [staff], networkSpace: ["0.0.0.0/0"] },
      {
        message: "172.16.201.0/24 of client connection staff overlaps 0.0.0.0/0 of the virtual network",
        remedy: "Give each client connection a block that no other connection and no network of yours has.",
      },
    ],
  },
});
