import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { isNonAz, nonAzSkus } from "../../domain/sku";
import { defineRule } from "../rule";
import { attribute, is, isOneOf } from "../terraform";

const { activeStandby: one, activeActive: two, activeActiveWithClients: three } = limits.ipConfigurations;

const kinds = {
  [one]: "an active-standby gateway",
  [two]: "an active-active gateway without clients",
  [three]: "an active-active gateway with clients",
};

export const pipCount = defineRule({
  id: "pip-count",
  statement: `A gateway has ${one} ip configuration; an active-active one has ${two}, or ${three} where clients connect.`,
  why: "Without clients, Azure says ActiveActiveGatewayMustHaveExactlyTwoIpConfigurations. On SKUs without zones the third public IP was Microsoft's own, so a gateway that runs on one may have two.",
  severity: "error",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-radius-gateway",
    date: "2026-06-08",
  },
  azure: { when: "apply", code: "ActiveActiveP2SGatewayMustHaveExactlyThreeIpConfigurations" },
  window: always,
  reads: ["activeActive", "pointToSite", "ipConfigurationCount", "deployed"],
  needs: ["ipConfigurationCount"],
  find: ({ activeActive, pointToSite, ipConfigurationCount: count, deployed }) => {
    const needed = activeActive === true ? (pointToSite === true ? three : two) : one;
    const mayHaveTwo = needed === three && isNonAz(deployed?.sku);
    return count === undefined || count === needed || (mayHaveTwo && count === two)
      ? []
      : [{ count, needed }];
  },
  message: ({ count, needed }) => `${count} ip configuration${count === one ? "" : "s"} on ${kinds[needed]}`,
  remedy: "Write an ip_configuration block, with a public IP of its own, for each that the gateway needs.",
  fix: ({ needed }) =>
    `Write ${needed} ip_configuration block${needed === one ? "" : "s, each with a public IP of its own"}.`,
  atPlan: ({ activeActive, pointToSite, ipConfigurationCount: count, deployed }) => {
    const withClients = `(${is(activeActive, true)} && ${is(pointToSite, true)})`;
    const needed = `(${withClients} ? ${three} : (${is(activeActive, true)} ? ${two} : ${one}))`;
    const mayHaveTwo = `(${withClients} && ${isOneOf(nonAzSkus, attribute(deployed, "sku"))})`;
    return `(${is(count, null)} || (${count}) == ${needed} || (${mayHaveTwo} && (${count}) == ${two}))`;
  },
  examples: {
    bad: { activeActive: true, pointToSite: true, ipConfigurationCount: 2 },
    good: { activeActive: true, pointToSite: true, ipConfigurationCount: 3 },
  },
});
