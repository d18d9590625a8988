import type { IpsecPolicy } from "./facts";

/** A parameter of an IPsec policy that is one of a list of values. */
export type IpsecChoice = Exclude<keyof IpsecPolicy, "saDataSize" | "saLifetime">;

/** Where the values for client tunnels were read: the page and the day it was read. */
export const clientIpsecSource = {
  page: "https://learn.microsoft.com/powershell/module/az.network/new-azvpnclientipsecparameter",
  date: "2026-11-22",
} as const;

/** The values a policy for client tunnels may have; azurerm takes more, those of site-to-site tunnels. */
// prettier-ignore
export const clientIpsecValues: Readonly<Record<IpsecChoice, readonly string[]>> = {
  ikeEncryption:   ["GCMAES256", "GCMAES128", "AES256", "AES128"],
  ikeIntegrity:    ["SHA384", "SHA256"],
  dhGroup:         ["DHGroup24", "ECP384", "ECP256", "DHGroup14", "DHGroup2"],
  ipsecEncryption: ["GCMAES256", "GCMAES128", "AES256", "AES128"],
  ipsecIntegrity:  ["GCMAES256", "GCMAES128", "SHA256"],
  pfsGroup:        ["PFS24", "PFSMM", "ECP384", "ECP256", "PFS14", "PFS2", "None"],
};

/** What people call the parameters of an IPsec policy. */
export const ipsecParameters: Readonly<Record<keyof IpsecPolicy, string>> = {
  ikeEncryption: "IKE encryption",
  ikeIntegrity: "IKE integrity",
  dhGroup: "DH group",
  ipsecEncryption: "IPsec encryption",
  ipsecIntegrity: "IPsec integrity",
  pfsGroup: "PFS group",
  saLifetime: "SA lifetime",
  saDataSize: "SA data size",
};
