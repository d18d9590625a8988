import { dnsPrivatelinkBlob } from "../../../lib/rules/network/dns-privatelink-blob";
import { ruleTable } from "../rule-table";

ruleTable(dnsPrivatelinkBlob, {
  keeps: { "a link with a fallback": { blobPrivateLinkWithoutFallback: false }, "no links": {} },
  breaks: {
    "a link without one": [
      { blobPrivateLinkWithoutFallback: true },
      "privatelink.blob.core.windows.net is linked without a fallback",
    ],
  },
});
