/** Documented limits of a VPN gateway, each counted in the unit its name says. */
export const limits = {
  /** Ip configurations of a gateway, neither more nor fewer. */
  ipConfigurations: { activeStandby: 1, activeActive: 2, activeActiveWithClients: 3 },
  rootCertificates: 20,
  /** Bits of an RSA key that Microsoft's own generators use. */
  rsaKeyBits: 2048,
  /** Days before a root certificate's end on which its renewal is due. */
  certificateRenewalDays: 90,
  radiusServers: 2,
  radiusScore: { least: 1, most: 30 },
  radiusSecretCharacters: { least: 1, most: 128 },
  /** Longest IPv4 prefix of a client pool. */
  poolPrefix: { activeStandby: 29, activeActive: 28 },
  /** Longest IPv4 prefix of a client connection's own pool. */
  connectionPoolPrefix: 24,
  policyGroups: 90,
  policyGroupMembers: 390,
  /** Longest IPv4 prefix of the GatewaySubnet. */
  gatewaySubnetPrefix: 29,
  /** Longest IPv4 prefix of the GatewaySubnet that Microsoft recommends. */
  gatewaySubnetRecommendedPrefix: 27,
  networkPrefixes: 600,
  sitePrefixes: 1000,
  openVpnRoutes: 1000,
  /** Traffic selectors of a Windows client of IKEv2: Windows 10 2004 and newer, and older. */
  ikev2Selectors: { current: 255, old: 25 },
  customApipaAddresses: 32,
  /** Site-to-site keep-alive, in seconds. */
  dpdTimeoutSeconds: { least: 9, most: 3600 },
  saLifetimeSeconds: { least: 300, most: 172_799 },
  saDataSizeKilobytes: { least: 1024, most: 2_147_483_647 },
  natRules: 500,
  sstpClients: 128,
  /** Minutes for which a gateway is made, or changed in place. */
  gatewayMinutes: { least: 30, most: 45 },
} as const;
