import { attribute, holdsAddress, is, isOneOf, some, unnamed } from "../terraform";

type Surroundings = Readonly<
  Record<"radiusAddresses" | "networkSpace" | "peeredSpaces" | "onPremisesSpaces" | "connections", string>
>;

/** The condition that a RADIUS server is on premises and no connection leads there, as `reachOf` tells. */
export function anyOnPremisesAtPlan(expressions: Surroundings): string {
  const { radiusAddresses, networkSpace, peeredSpaces, onPremisesSpaces, connections } = expressions;
  const elsewhere = [
    holdsAddress(networkSpace, "address"),
    holdsAddress(unnamed(peeredSpaces), "address"),
    some(connections, "connection", mayLeadToAddress()),
  ];
  const isOnPremises = `${holdsAddress(unnamed(onPremisesSpaces), "address")} && !(${elsewhere.join(" || ")})`;
  return some(radiusAddresses, "address", isOnPremises);
}

function mayLeadToAddress(): string {
  const [type, bgp, site] = ["type", "bgp", "site"].map((name) => attribute("connection", name)) as [
    string,
    string,
    string,
  ];
  const leads = [
    `!${isOneOf(["IPsec"], type)}`,
    is(bgp, true),
    is(site, null),
    holdsAddress(attribute(site, "addressSpace"), "address"),
  ];
  return `(!${isOneOf(["ExpressRoute"], type)} && (${leads.join(" || ")}))`;
}
