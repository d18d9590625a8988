import { guidPattern, isGuid } from "../../domain/entra-id";
import { matches } from "../terraform";
import { memberValue } from "./member-value";

export const groupsAadValueGuid = memberValue({
  id: "groups-aad-value-guid",
  statement: "A member told by an Entra ID group has the object id of that group.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-user-groups-create-portal",
    date: "2026-05-05",
  },
  azure: { when: "client connect" },
  type: "AADGroupId",
  isSound: isGuid,
  isSoundAtPlan: (value) => matches(guidPattern, value),
  remedy: "Write the group's object id, a GUID without braces, instead of its name.",
  bad: "Staff",
  good: "8f3a7c52-0c5e-4d8b-9d53-6d1f6e1c2b4a",
});
