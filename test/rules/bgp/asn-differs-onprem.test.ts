import { asnDiffersOnprem } from "../../../lib/rules/bgp/asn-differs-onprem";
import { bgpTo } from "../connection/connections";
import { ruleTable } from "../rule-table";

ruleTable(asnDiffersOnprem, {
  keeps: {
    "different numbers": { asn: 64512, connections: [bgpTo("office", { asn: 64513 })] },
    "one number without BGP": {
      asn: 64512,
      connections: [{ ...bgpTo("office", { asn: 64512 }), bgp: false }],
    },
    "no numbers": { connections: [bgpTo("office", {})] },
    "the gateway's default on a site, which is another rule's": {
      asn: 65515,
      connections: [bgpTo("office", { asn: 65515 })],
    },
  },
  breaks: {
    "one number": [
      { asn: 64512, connections: [bgpTo("office", { asn: 64512 }), bgpTo("branch", { asn: 64513 })] },
      "ASN 64512 of the gateway and of site office",
    ],
  },
});
