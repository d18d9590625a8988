import { always } from "../../domain/day";
import { limits } from "../../domain/limits";
import { defineRule } from "../rule";
import { tooSmall } from "./largest-ipv4";

const { gatewaySubnetRecommendedPrefix: needed } = limits;

export const gwsubnetIpMigration = defineRule({
  id: "gwsubnet-ip-migration",
  statement: `The GatewaySubnet of a gateway whose Basic public IP is to be migrated has an IPv4 prefix of /${needed} or larger.`,
  why: "Azure's migration tool fails otherwise, and where fewer than three addresses are free.",
  severity: "warning",
  source: {
    page: "https://learn.microsoft.com/azure/vpn-gateway/basic-public-ip-migrate-about",
    date: "2025-06-10",
  },
  window: always,
  reads: ["gatewaySubnetPrefixes", "publicIpSkus", "deployed"],
  needs: ["gatewaySubnetPrefixes", "deployed"],
  find: ({ gatewaySubnetPrefixes, publicIpSkus, deployed }) => {
    const isBasic = deployed?.publicIpSku === "Basic" || publicIpSkus.some(({ value }) => value === "Basic");
    return isBasic ? tooSmall(gatewaySubnetPrefixes, needed) : [];
  },
  message: (block) => `GatewaySubnet ${block} with a Basic public IP to migrate`,
  remedy: `Enlarge the GatewaySubnet to /${needed} before the migration.`,
  examples: {
    bad: { gatewaySubnetPrefixes: ["10.0.255.0/28"], deployed: { publicIpSku: "Basic" } },
    good: { gatewaySubnetPrefixes: ["10.0.255.0/27"], deployed: { publicIpSku: "Basic" } },
  },
});
