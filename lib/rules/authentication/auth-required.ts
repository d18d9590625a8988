import { always } from "../../domain/day";
import { authenticationTableSource } from "../../domain/tunnel-type";
import { defineRule } from "../rule";
import { count, is } from "../terraform";

export const authRequired = defineRule({
  id: "auth-required",
  statement: "A gateway with clients has an authentication type.",
  severity: "error",
  source: authenticationTableSource,
  window: always,
  reads: ["authenticationWritten"],
  needs: ["authenticationWritten"],
  find: ({ authenticationWritten }) => (authenticationWritten.length === 0 ? [authenticationWritten] : []),
  message: () => "no authentication type; Microsoft's table lists no tunnel type without one",
  atPlan: ({ authenticationWritten }) =>
    `${is(authenticationWritten, null)} || ${count(authenticationWritten)} > 0`,
  remedy: "Authenticate with certificates, RADIUS or Entra ID.",
  examples: { bad: { authenticationWritten: [] }, good: { authenticationWritten: ["Certificate"] } },
});
