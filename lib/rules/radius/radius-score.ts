import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { every } from "../terraform";

const { least, most } = limits.radiusScore;

export const radiusScore = defineRule({
  id: "radius-score",
  statement: `A RADIUS server's score is a whole number from ${least} to ${most}.`,
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  azure: {
    when: "plan",
    says: `expected radius_server.0.score to be in the range (${least} - ${most})`,
  },
  window: always,
  reads: ["radiusScores"],
  monotone: true,
  find: ({ radiusScores }) =>
    radiusScores.filter((score) => !Number.isInteger(score) || score < least || score > most),
  message: (score) => `RADIUS score ${score}`,
  remedy: `Write a score from ${least} to ${most}.`,
  atPlan: ({ radiusScores }) =>
    every(
      radiusScores,
      "score",
      `try(floor(score) == score && ${least} <= score && score <= ${most}, false)`,
    ),
  examples: { bad: { radiusScores: [0] }, good: { radiusScores: [1, 30] } },
});
