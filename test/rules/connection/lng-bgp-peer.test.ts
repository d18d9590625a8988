import { lngBgpPeer } from "../../../lib/rules/connection/lng-bgp-peer";
import { ruleTable } from "../rule-table";
import { bgpTo } from "./connections";

const networkSpace = ["10.0.0.0/16"];
const office = { address: "203.0.113.9", addressSpace: ["192.168.0.0/16", "169.254.21.0/24"] };

ruleTable(lngBgpPeer, {
  keeps: {
    "an address of the site": {
      connections: [bgpTo("office", { ...office, bgpPeeringAddress: "192.168.0.4" })],
      networkSpace,
    },
    "an APIPA address the site does not list": {
      connections: [bgpTo("office", { ...office, bgpPeeringAddress: "169.254.22.4" })],
      networkSpace,
    },
    "one address past the network": {
      connections: [bgpTo("office", { bgpPeeringAddress: "10.1.0.0" })],
      networkSpace,
    },
    "no peer told": { connections: [bgpTo("office", { address: "203.0.113.9" })], networkSpace },
    "a peer and an address left empty": {
      connections: [bgpTo("office", { address: "", bgpPeeringAddress: "" })],
      networkSpace,
    },
    "a peer that BGP is not used with": {
      connections: [{ ...bgpTo("office", { bgpPeeringAddress: "10.0.0.4" }), bgp: false }],
      networkSpace,
    },
  },
  breaks: {
    "the device's public address": [
      { connections: [bgpTo("office", { ...office, bgpPeeringAddress: "203.0.113.9" })], networkSpace },
      "BGP peer 203.0.113.9 of site office is the device's public address",
    ],
    "the last address of the network": [
      { connections: [bgpTo("office", { ...office, bgpPeeringAddress: "10.0.255.255" })], networkSpace },
      "BGP peer 10.0.255.255 of site office lies in network space 10.0.0.0/16",
    ],
    "an APIPA address the site lists": [
      { connections: [bgpTo("office", { ...office, bgpPeeringAddress: "169.254.21.4" })], networkSpace },
      "BGP peer 169.254.21.4 of site office is an APIPA address in the site's own 169.254.21.0/24",
    ],
  },
});
