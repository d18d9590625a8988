import { radiusReachable } from "../../../lib/rules/radius/radius-reachable";
import { ruleTable } from "../rule-table";
import { onPremisesSpaces, siteConnection } from "./surroundings";

const networkSpace = ["10.1.0.0/16"];

ruleTable(radiusReachable, {
  keeps: {
    "a server in the network": { radiusAddresses: ["10.1.255.255"], networkSpace },
    "a server in a peered network": {
      radiusAddresses: ["10.2.0.4"],
      networkSpace,
      peeredSpaces: [{ name: "hub", value: "10.2.0.0/16" }],
    },
    "a server behind a connection": {
      radiusAddresses: ["192.168.7.4"],
      networkSpace,
      connections: [siteConnection("192.168.0.0/16")],
    },
    "a server somewhere, and another network's gateway that may lead there": {
      radiusAddresses: ["10.9.0.4"],
      networkSpace,
      connections: [{ name: "hub", type: "Vnet2Vnet", bgp: false }],
    },
    "a server on premises, which another rule tells": {
      radiusAddresses: ["192.168.7.4"],
      networkSpace,
      onPremisesSpaces,
    },
    "a host name, which another rule tells": { radiusAddresses: ["nps.contoso.com"], networkSpace },
  },
  breaks: {
    "an address just outside the network": [
      { radiusAddresses: ["10.2.0.0"], networkSpace },
      "nothing known leads to RADIUS server 10.2.0.0",
    ],
    "an address that no connection's site holds": [
      { radiusAddresses: ["10.9.0.4"], networkSpace, connections: [siteConnection("192.168.0.0/16")] },
      "nothing known leads to RADIUS server 10.9.0.4",
    ],
  },
});

test("radius-reachable is skipped where networks or connections are not told", () => {
  expect(radiusReachable.needs).toEqual(
    expect.arrayContaining(["networkSpace", "peeredSpaces", "connections"]),
  );
});
