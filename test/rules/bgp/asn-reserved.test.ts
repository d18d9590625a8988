import { asnReserved } from "../../../lib/rules/bgp/asn-reserved";
import { bgpTo, connection } from "../connection/connections";
import { ruleTable } from "../rule-table";

ruleTable(asnReserved, {
  keeps: {
    "the gateway's default": { asn: 65515 },
    "a private number": { asn: 64512 },
    "a site with a private number": { connections: [bgpTo("office", { asn: 65521 })] },
    "a site without a number": { connections: [bgpTo("office", {})] },
    "a connection without a site": { connections: [connection()] },
    "nothing told": {},
  },
  breaks: {
    "a number of Azure's": [{ asn: 65517 }, "ASN 65517 of the gateway is reserved by Azure"],
    "a number of IANA's": [{ asn: 23456 }, "ASN 23456 of the gateway is reserved by IANA"],
    "the gateway's default on a site with two connections": [
      { asn: 65515, connections: [bgpTo("office", { asn: 65515 }), bgpTo("office", { asn: 65515 })] },
      "ASN 65515 of site office is reserved by Azure",
    ],
    "the gateway and a site": [
      { asn: 12076, connections: [bgpTo("office", { asn: 64496 })] },
      ["ASN 12076 of the gateway is reserved by Azure", "ASN 64496 of site office is reserved by IANA"],
    ],
  },
});
