import { attribute, flatMap } from "../terraform";

/** The gateway's own APIPA addresses as a Terraform expression. */
export function apipaAtPlan(bgpPeerings: string): string {
  return flatMap(bgpPeerings, "peering", attribute("peering", "apipaAddresses"));
}
