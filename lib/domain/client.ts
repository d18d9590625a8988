import type { Day } from "./day";
import type { TunnelProtocol } from "./tunnel-type";

/** What Microsoft's pages say of an operating system that people connect from. */
export interface ClientRow {
  readonly family: "Windows" | "macOS" | "Linux" | "iOS" | "Android";
  /** Tunnel protocols its clients speak. */
  readonly tunnels: readonly TunnelProtocol[];
  /** Where it stands in the list of supported client operating systems: in it, in it with a newer version, not in it, or an OpenVPN client alone. */
  readonly standing: "listed" | "newer listed" | "not listed" | "OpenVPN client";
}

const all = ["OpenVPN", "IkeV2", "SSTP"] as const;
const noIkev2 = ["OpenVPN", "SSTP"] as const;
const noSstp = ["OpenVPN", "IkeV2"] as const;

/**
 * Operating systems people connect from.
 * Follows https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq (2026-06-04), and for Android
 * https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about (2026-08-17).
 */
// prettier-ignore
export const clientTable = {
  "Windows 11":        { family: "Windows", tunnels: all,     standing: "listed" },
  "Windows 10":        { family: "Windows", tunnels: all,     standing: "newer listed" },
  "Windows 8.1":       { family: "Windows", tunnels: noIkev2, standing: "not listed" },
  "Windows 7":         { family: "Windows", tunnels: noIkev2, standing: "not listed" },
  "Windows Server":    { family: "Windows", tunnels: all,     standing: "not listed" },
  "macOS":             { family: "macOS",   tunnels: noSstp,  standing: "listed" },
  "macOS 12 or older": { family: "macOS",   tunnels: noSstp,  standing: "newer listed" },
  "Linux":             { family: "Linux",   tunnels: noSstp,  standing: "listed" },
  "iOS":               { family: "iOS",     tunnels: noSstp,  standing: "listed" },
  "Android":           { family: "Android", tunnels: noSstp,  standing: "OpenVPN client" },
} as const satisfies Record<string, ClientRow>;

/** An operating system people connect from. */
export type ClientOperatingSystem = keyof typeof clientTable;

/** Operating systems people connect from. */
export const clientOperatingSystems = Object.keys(clientTable) as readonly ClientOperatingSystem[];

/** Days that end support for client software: Windows 10, and the Azure VPN Client for Linux. */
export const clientLifecycle = {
  windows10: "2025-10-14",
  azureVpnClientForLinux: "2026-08-31",
} as const satisfies Record<string, Day>;

/** Whether clients of an operating system speak one of a gateway's tunnel protocols; so they do where none is told. */
export function speaks(system: ClientOperatingSystem, tunnels: readonly string[]): boolean {
  const spoken: readonly string[] = clientTable[system].tunnels;
  return tunnels.length === 0 || tunnels.some((protocol) => spoken.includes(protocol));
}
