import type { PolicyGroup, PolicyGroupMember } from "../../domain/facts";
import { attribute, flatMap } from "../terraform";

/** Kinds of members, as azurerm spells them, and the authentication type that tells each. */
export const authenticationOf: Readonly<Record<string, string>> = {
  AADGroupId: "AAD",
  CertificateGroupId: "Certificate",
  RadiusAzureGroupId: "Radius",
};

/** A member and the name of its group. */
export interface Membership extends Pick<PolicyGroupMember, "type" | "value"> {
  readonly group: string;
}

/** The members of all groups; with a kind, only those. */
export function membersOf(groups: readonly PolicyGroup[], type?: string): readonly Membership[] {
  return groups.flatMap((group) =>
    group.members
      .filter((member) => type === undefined || member.type === type)
      .map((member) => ({ group: group.name, type: member.type, value: member.value })),
  );
}

/** The members of all groups as a Terraform expression. */
export function membersAtPlan(policyGroups: string): string {
  return flatMap(policyGroups, "group", attribute("group", "members"));
}

/** The groups that client connections name, as a Terraform expression: each as often as it is named. */
export function namedAtPlan(clientConnections: string): string {
  return flatMap(clientConnections, "connection", attribute("connection", "policyGroups"));
}
