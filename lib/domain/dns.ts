/**
 * The private DNS zone of storage accounts, which can keep a gateway from Azure's public endpoints, and the policy of a link
 * that falls back to the internet.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq (2026-06-04).
 */
export const blobPrivateLink = {
  zone: "privatelink.blob.core.windows.net",
  fallbackPolicy: "NxDomainRedirect",
} as const;
