import { ipsecWeak } from "../../../lib/rules/ipsec/ipsec-weak";
import { ruleTable } from "../rule-table";
import { policy } from "./policy";

ruleTable(ipsecWeak, {
  keeps: {
    "2048 bits": policy({ dhGroup: "DHGroup14", pfsGroup: "PFS14" }),
    "groups that another rule refuses": policy({ dhGroup: "DHGroup1", pfsGroup: "PFS1" }),
    "no policy": {},
  },
  breaks: {
    "1024 bits for IKE": [
      policy({ dhGroup: "DHGroup2" }),
      { message: "DH group DHGroup2", remedy: 'Take DH group "ECP384".' },
    ],
    "1024 bits for both": [
      policy({ dhGroup: "DHGroup2", pfsGroup: "PFS2" }),
      ["DH group DHGroup2", "PFS group PFS2"],
    ],
  },
});
