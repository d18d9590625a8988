import { customRouteCidr } from "../../../lib/rules/route/custom-route-cidr";
import { ruleTable } from "../rule-table";

ruleTable(customRouteCidr, {
  keeps: {
    "a block": { customRoutesWritten: ["10.9.0.0/16"] },
    "a block of one address": { customRoutesWritten: ["10.9.0.4/32"] },
    "a block with host bits, which nothing is known to refuse": { customRoutesWritten: ["10.9.0.4/16"] },
    "no routes": {},
  },
  breaks: {
    "an address": [
      { customRoutesWritten: ["10.9.0.0/16", "10.9.0.4"] },
      {
        message:
          'custom route "10.9.0.4" has no prefix length; write a block like "172.16.201.0/24", or "10.9.0.4/32" for the one address',
        remedy: 'Write "10.9.0.4/32".',
      },
    ],
    "a name": [
      { customRoutesWritten: ["storage.contoso.com"] },
      {
        message:
          'custom route "storage.contoso.com" is not an address block; write it like "172.16.201.0/24"',
        remedy: 'Write an address and a prefix length, like "10.9.0.0/16"; "/32" for one address.',
      },
    ],
  },
});
