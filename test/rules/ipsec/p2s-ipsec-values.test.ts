import { p2sIpsecValues } from "../../../lib/rules/ipsec/p2s-ipsec-values";
import { ruleTable } from "../rule-table";
import { policy } from "./policy";

ruleTable(p2sIpsecValues, {
  keeps: {
    "values of the list": policy(),
    "the weakest of the list": policy({
      ikeEncryption: "AES128",
      ikeIntegrity: "SHA256",
      dhGroup: "DHGroup2",
      ipsecEncryption: "AES128",
      ipsecIntegrity: "SHA256",
      pfsGroup: "None",
    }),
    "values left out": { ipsecPolicy: {} },
    "no policy": {},
  },
  breaks: {
    "a value that azurerm takes for each parameter": [
      policy({
        ikeEncryption: "DES3",
        ikeIntegrity: "SHA1",
        dhGroup: "DHGroup2048",
        ipsecEncryption: "GCMAES192",
        ipsecIntegrity: "MD5",
        pfsGroup: "PFS1",
      }),
      [
        "IKE encryption DES3 is not in Microsoft's list",
        "IKE integrity SHA1 is not in Microsoft's list",
        "DH group DHGroup2048 is not in Microsoft's list",
        "IPsec encryption GCMAES192 is not in Microsoft's list",
        "IPsec integrity MD5 is not in Microsoft's list",
        "PFS group PFS1 is not in Microsoft's list",
      ],
    ],
    "other letters": [
      policy({ ikeIntegrity: "sha256" }),
      { message: "IKE integrity sha256 is not in Microsoft's list", remedy: "Take one of SHA384, SHA256." },
    ],
    "no DH group": [policy({ dhGroup: "None" }), "DH group None is not in Microsoft's list"],
  },
});
