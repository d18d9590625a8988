import { matches } from "../terraform";
import { memberValue } from "./member-value";

const octets = /^6ad1bd[0-9a-f]{2}$/i;

export const groupsRadiusValue = memberValue({
  id: "groups-radius-value",
  statement: "A member told by RADIUS has a value of 6ad1bd and two hexadecimal digits.",
  why: "The server sends it as vendor-specific attribute 65.",
  severity: "error",
  source: { page: "https://learn.microsoft.com/azure/virtual-wan/user-groups-about", date: "2024-10-15" },
  azure: { when: "client connect" },
  type: "RadiusAzureGroupId",
  isSound: (value) => octets.test(value),
  isSoundAtPlan: (value) => matches(octets, value),
  remedy: 'Write a value like "6ad1bd98", and have the RADIUS server send it.',
  bad: "6ad12323",
  good: "6ad1bd98",
});
