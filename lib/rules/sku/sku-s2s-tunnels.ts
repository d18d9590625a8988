import { always } from "../../domain/day";
import { skuRows, skuTable, skuTableSource, smallestSkuWith } from "../../domain/sku";
import { defineRule } from "../rule";
import { attribute, isOneOf, members } from "../terraform";

export const skuS2sTunnels = defineRule({
  id: "sku-s2s-tunnels",
  statement: "A gateway has no more connections to sites and other networks than its SKU takes tunnels.",
  severity: "error",
  source: skuTableSource,
  window: always,
  reads: ["sku", "connections"],
  needs: ["sku", "connections"],
  monotone: true,
  find: ({ sku = "", connections }) => {
    const most = Math.max(...skuRows(sku).map(({ siteTunnels }) => siteTunnels));
    const tunnels = connections.filter(({ type }) => type === "IPsec" || type === "Vnet2Vnet").length;
    return Number.isFinite(most) && tunnels > most ? [{ sku, tunnels, most }] : [];
  },
  message: ({ sku, tunnels, most }) =>
    `${tunnels} tunnels on SKU ${sku}, for which Microsoft's table lists ${most}`,
  remedy: "Use Virtual WAN for more tunnels than a gateway takes.",
  fix: ({ tunnels }) => {
    const sku = smallestSkuWith(({ siteTunnels }) => siteTunnels >= tunnels);
    return sku && `Take SKU "${sku}".`;
  },
  atPlan: ({ sku, connections }) => {
    const most = Object.fromEntries(skuTable.map((row) => [row.sku, row.siteTunnels]));
    const isTunnel = isOneOf(["IPsec", "Vnet2Vnet"], attribute("connection", "type"));
    const tunnels = `[for connection in ${members(connections)} : connection if ${isTunnel}]`;
    return `try(length(${tunnels}) <= ${JSON.stringify(most)}[${sku}], true)`;
  },
  examples: {
    bad: { sku: "Basic", connections: sites(11) },
    good: { sku: "Basic", connections: sites(10) },
  },
});

function sites(count: number): { name: string; type: string; bgp: boolean }[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `site-${index + 1}`,
    type: "IPsec",
    bgp: false,
  }));
}
