import type { Day } from "./day";

/** Tunnel protocols, as azurerm spells them in `vpn_client_protocols`. */
export const protocols = ["OpenVPN", "IkeV2", "SSTP"] as const;

/** A tunnel protocol. */
export type TunnelProtocol = (typeof protocols)[number];

/** Kinds of authentication, as azurerm spells them in `vpn_auth_types`. */
export const authenticationTypes = ["AAD", "Radius", "Certificate"] as const;

/** A kind of authentication. */
export type AuthenticationType = (typeof authenticationTypes)[number];

/** Kinds of authentication in words. */
export const authenticationNames: Readonly<Record<AuthenticationType, string>> = {
  AAD: "Entra ID",
  Radius: "RADIUS",
  Certificate: "certificates",
};

/** The five tunnel types the portal offers. */
export type TunnelType = "OpenVPN" | "IKEv2" | "IKEv2 and OpenVPN" | "SSTP" | "IKEv2 and SSTP";

/** The protocols behind each tunnel type. */
export const tunnelProtocols: Readonly<Record<TunnelType, readonly TunnelProtocol[]>> = {
  OpenVPN: ["OpenVPN"],
  IKEv2: ["IkeV2"],
  "IKEv2 and OpenVPN": ["IkeV2", "OpenVPN"],
  SSTP: ["SSTP"],
  "IKEv2 and SSTP": ["IkeV2", "SSTP"],
};

/** First days on which SSTP can no longer be enabled, and on which it no longer works. */
export const sstpLifecycle = { enableStop: "2026-03-31", retired: "2027-03-31" } as const satisfies Record<
  string,
  Day
>;

/** Where the table of tunnel and authentication types was read: the page and its date. */
export const authenticationTableSource = {
  page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about",
  date: "2026-08-17",
} as const;

/** The sets of authentication types Microsoft's table lists for each tunnel type. */
// prettier-ignore
export const authenticationTable: Readonly<Record<TunnelType, readonly (readonly AuthenticationType[])[]>> = {
  OpenVPN: [
    ["AAD"], ["Radius"], ["Certificate"],
    ["AAD", "Radius"], ["AAD", "Certificate"], ["Radius", "Certificate"], ["AAD", "Radius", "Certificate"],
  ],
  IKEv2: [["Radius"], ["Certificate"]],
  "IKEv2 and OpenVPN": [["Radius"], ["Certificate"], ["AAD", "Radius"], ["AAD", "Certificate"]],
  SSTP: [["Radius"], ["Certificate"]],
  "IKEv2 and SSTP": [["Radius"], ["Certificate"]],
};

/** The tunnel type with just these protocols; undefined where the portal offers none. */
export function tunnelTypeOf(protocols: readonly string[]): TunnelType | undefined {
  return (Object.keys(tunnelProtocols) as TunnelType[]).find((type) =>
    sameSet(tunnelProtocols[type], protocols),
  );
}

/** Whether two lists have the same members, whatever their order and repetitions. */
export function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.every((member) => others.includes(member)) && others.every((member) => some.includes(member));
}
