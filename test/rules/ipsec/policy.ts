import type { IpsecPolicy } from "../../../lib/domain/facts";

/** A whole policy nobody has anything to say against, but for what the row says. */
export function policy(rest: IpsecPolicy = {}): { readonly ipsecPolicy: IpsecPolicy } {
  return {
    ipsecPolicy: {
      ikeEncryption: "GCMAES256",
      ikeIntegrity: "SHA384",
      dhGroup: "ECP384",
      ipsecEncryption: "GCMAES256",
      ipsecIntegrity: "GCMAES256",
      pfsGroup: "ECP384",
      saLifetime: 27_000,
      saDataSize: 102_400_000,
      ...rest,
    },
  };
}
