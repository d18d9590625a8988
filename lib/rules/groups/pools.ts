import { attribute, flatMap } from "../terraform";

/** The blocks of all client connections as a Terraform expression. */
export function poolsAtPlan(clientConnections: string): string {
  return flatMap(clientConnections, "connection", attribute("connection", "addressPool"));
}
