import { radiusOnpremNeedsS2s } from "../../../lib/rules/radius/radius-onprem-needs-s2s";
import { ruleTable } from "../rule-table";
import { onPremisesSpaces, siteConnection } from "./surroundings";

const onPremises = { radiusAddresses: ["192.168.7.4"], onPremisesSpaces };

ruleTable(radiusOnpremNeedsS2s, {
  keeps: {
    "a connection whose site holds the address": {
      ...onPremises,
      connections: [siteConnection("192.168.0.0/16")],
    },
    "a connection that learns its routes": {
      ...onPremises,
      connections: [{ ...siteConnection("10.9.0.0/30"), bgp: true }],
    },
    "a connection whose site is not told": {
      ...onPremises,
      connections: [{ name: "office", type: "IPsec", bgp: false }],
    },
    "a server in the network": {
      radiusAddresses: ["10.1.2.4"],
      networkSpace: ["10.1.0.0/16"],
      onPremisesSpaces,
      connections: [],
    },
    "a server in a peered network": {
      ...onPremises,
      peeredSpaces: [{ name: "hub", value: "192.168.7.0/24" }],
      connections: [],
    },
    "ExpressRoute, which another rule tells": { ...onPremises, connections: [], expressRoute: true },
  },
  breaks: {
    "no connection": [
      { ...onPremises, connections: [] },
      "RADIUS server 192.168.7.4 is on premises, and no connection leads there",
    ],
    "a connection to another site": [
      { ...onPremises, connections: [siteConnection("192.168.8.0/24")] },
      "RADIUS server 192.168.7.4 is on premises, and no connection leads there",
    ],
    "one of two servers": [
      {
        radiusAddresses: ["192.168.7.4", "192.168.8.4"],
        onPremisesSpaces,
        connections: [siteConnection("192.168.8.0/24")],
      },
      "RADIUS server 192.168.7.4 is on premises, and no connection leads there",
    ],
  },
});

test("radius-onprem-needs-s2s is skipped where connections are not told", () => {
  expect(radiusOnpremNeedsS2s.needs).toContain("connections");
});
