import { ipsecGcmPairing } from "../../../lib/rules/ipsec/ipsec-gcm-pairing";
import { ruleTable } from "../rule-table";
import { policy } from "./policy";

ruleTable(ipsecGcmPairing, {
  keeps: {
    "the same GCMAES": policy({ ipsecEncryption: "GCMAES128", ipsecIntegrity: "GCMAES128" }),
    "AES with SHA": policy({ ipsecEncryption: "AES256", ipsecIntegrity: "SHA256" }),
    "GCMAES for IKE, which goes with SHA": policy({ ikeEncryption: "GCMAES256", ikeIntegrity: "SHA384" }),
    "integrity left out": { ipsecPolicy: { ipsecEncryption: "GCMAES256" } },
    "encryption left out": { ipsecPolicy: { ipsecIntegrity: "GCMAES256" } },
    "no policy": {},
  },
  breaks: {
    "GCMAES with SHA": [
      policy({ ipsecEncryption: "GCMAES128", ipsecIntegrity: "SHA256" }),
      {
        message: "IPsec encryption GCMAES128 with IPsec integrity SHA256",
        remedy: 'Take IPsec integrity "GCMAES128".',
      },
    ],
    "GCMAES of another length": [
      policy({ ipsecEncryption: "GCMAES256", ipsecIntegrity: "GCMAES128" }),
      {
        message: "IPsec encryption GCMAES256 with IPsec integrity GCMAES128",
        remedy: 'Take IPsec integrity "GCMAES256".',
      },
    ],
    "AES with GCMAES": [
      policy({ ipsecEncryption: "AES256", ipsecIntegrity: "GCMAES256" }),
      {
        message: "IPsec encryption AES256 with IPsec integrity GCMAES256",
        remedy: 'Take IPsec integrity "SHA256".',
      },
    ],
  },
});
