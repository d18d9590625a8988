import { always } from "../../domain/day";
import { blobPrivateLink } from "../../domain/dns";
import { defineRule } from "../rule";
import { is } from "../terraform";

const { zone, fallbackPolicy } = blobPrivateLink;

export const dnsPrivatelinkBlob = defineRule({
  id: "dns-privatelink-blob",
  statement: `A link of ${zone} to the gateway's network falls back to the internet.`,
  why: "Without the fallback the gateway may fail to reach storage that it needs.",
  severity: "warning",
  source: { page: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq", date: "2026-06-04" },
  azure: { when: "run time" },
  window: always,
  reads: ["blobPrivateLinkWithoutFallback"],
  find: ({ blobPrivateLinkWithoutFallback }) =>
    blobPrivateLinkWithoutFallback === true ? [`${zone} is linked without a fallback`] : [],
  message: (fault) => fault,
  remedy: `Set resolution_policy to "${fallbackPolicy}" on the link.`,
  atPlan: ({ blobPrivateLinkWithoutFallback }) => `!(${is(blobPrivateLinkWithoutFallback, true)})`,
  examples: {
    bad: { blobPrivateLinkWithoutFallback: true },
    good: { blobPrivateLinkWithoutFallback: false },
  },
});
