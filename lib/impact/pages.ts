import type { Source } from "../rules/rule";

const vpnGateway = "https://learn.microsoft.com/azure/vpn-gateway";

/** Pages that say what changes do to clients, each with the date it carries. */
export const pages = {
  faq: { page: `${vpnGateway}/vpn-gateway-vpn-faq`, date: "2026-06-04" },
  skuUpgrade: { page: `${vpnGateway}/gateway-sku-upgrade`, date: "2026-03-03" },
  sstp: { page: `${vpnGateway}/ikev2-openvpn-from-sstp`, date: "2025-09-29" },
  certificates: { page: `${vpnGateway}/point-to-site-certificate-gateway`, date: "2025-03-10" },
  entra: { page: `${vpnGateway}/point-to-site-entra-gateway`, date: "2025-02-13" },
  about: { page: `${vpnGateway}/point-to-site-about`, date: "2026-08-17" },
  radius: { page: `${vpnGateway}/point-to-site-radius-gateway`, date: "2026-06-08" },
  routing: { page: `${vpnGateway}/vpn-gateway-about-point-to-site-routing`, date: "2018-04-16" },
  groups: { page: `${vpnGateway}/point-to-site-user-groups-create-portal`, date: "2026-05-05" },
  settings: { page: `${vpnGateway}/vpn-gateway-about-vpn-gateway-settings`, date: "2023-11-20" },
  activeActive: { page: `${vpnGateway}/gateway-change-active-active`, date: "2024-07-29" },
  customRoutes: { page: `${vpnGateway}/vpn-gateway-p2s-advertise-custom-routes`, date: "2021-04-29" },
  basicPublicIp: { page: `${vpnGateway}/basic-sku-public-ip-remove`, date: "2026-03-06" },
  ipsecParameters: { page: `${vpnGateway}/create-custom-policies-p2s-ps`, date: "2024-04-29" },
  azurermGateway: {
    page: "https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/virtual_network_gateway",
    date: "2026-11-22",
  },
  inUse: { page: "https://github.com/hashicorp/terraform-provider-azurerm/issues/688", date: "2018-01-12" },
  prefixInUse: {
    page: "https://github.com/hashicorp/terraform-provider-azurerm/issues/11211",
    date: "2025-06-06",
  },
  acrossGenerations: {
    page: "https://github.com/hashicorp/terraform-provider-azurerm/issues/5535",
    date: "2026-11-22",
  },
  publicIpStays: { page: "https://github.com/Azure/azure-cli/issues/30220", date: "2024-10-29" },
} as const satisfies Record<string, Source>;
