import { ipsecFullPolicy } from "../../../lib/rules/ipsec/ipsec-full-policy";
import { ruleTable } from "../rule-table";
import { policy } from "./policy";

const without = (...left: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(policy().ipsecPolicy).filter(([parameter]) => !left.includes(parameter)));

ruleTable(ipsecFullPolicy, {
  keeps: { "all eight": policy(), "no policy": {} },
  breaks: {
    "one left out": [{ ipsecPolicy: without("pfsGroup") }, "IPsec policy without PFS group"],
    "two left out": [
      { ipsecPolicy: without("saLifetime", "dhGroup") },
      "IPsec policy without DH group, SA lifetime",
    ],
    "all left out": [
      { ipsecPolicy: {} },
      "IPsec policy without IKE encryption, IKE integrity, DH group, IPsec encryption, IPsec integrity, PFS group, SA lifetime, SA data size",
    ],
  },
});
