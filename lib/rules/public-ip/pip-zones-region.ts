import { always } from "../../domain/day";
import { regionTable, zoneSupport } from "../../domain/region";
import { defineRule } from "../rule";

export const pipZonesRegion = defineRule({
  id: "pip-zones-region",
  statement: "The public IPs of a new gateway carry no zones in a region without zones.",
  severity: "warning",
  source: { page: regionTable.source, date: regionTable.date },
  azure: { when: "apply", code: "LocationNotSupportAvailabilityZones" },
  window: always,
  reads: ["region", "deployed", "publicIpZones"],
  needs: ["region", "publicIpZones"],
  monotone: true,
  find: ({ region, deployed, publicIpZones }) =>
    region !== undefined && deployed === undefined && zoneSupport(region) === "no-zones"
      ? publicIpZones.filter(({ value }) => value.length > 0).map((publicIp) => ({ ...publicIp, region }))
      : [],
  message: ({ name, value, region }) =>
    `public IP ${name} has zones ${value.join(", ")} in ${region}, which Microsoft's table lists without zones`,
  remedy: "Leave zones out on the public IP.",
  examples: {
    bad: { region: "westus", publicIpZones: [{ name: "vpn-pip", value: ["1", "2", "3"] }] },
    good: { region: "westus", publicIpZones: [{ name: "vpn-pip", value: [] }] },
  },
});
