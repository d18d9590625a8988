import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";

const { least, most } = limits.radiusSecretCharacters;

export const radiusSecretLength = defineRule({
  id: "radius-secret-length",
  statement: `A RADIUS secret has ${least} to ${most} characters.`,
  severity: "error",
  source: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  azure: { when: "plan" },
  window: always,
  reads: ["radiusSecretLengths"],
  monotone: true,
  find: ({ radiusSecretLengths }) =>
    radiusSecretLengths.filter((characters) => characters < least || characters > most),
  message: (characters) => `a RADIUS secret of ${characters} characters`,
  remedy: `Take a secret of ${least} to ${most} characters.`,
  examples: { bad: { radiusSecretLengths: [129] }, good: { radiusSecretLengths: [128] } },
});
