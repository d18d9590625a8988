import { poolCidr } from "../../../lib/rules/pool/pool-cidr";
import { ruleTable } from "../rule-table";

ruleTable(poolCidr, {
  keeps: {
    "an IPv4 block": { clientPoolWritten: ["172.16.201.0/24"] },
    "an IPv6 block": { clientPoolWritten: ["fd00:201::/64"] },
    "host bits, which are another rule's": { clientPoolWritten: ["172.16.201.7/24"] },
    "no pool": {},
  },
  breaks: {
    "an address without a prefix length": [
      { clientPoolWritten: ["172.16.201.0"] },
      'client block "172.16.201.0" has no prefix length; write a block like "172.16.201.0/24", or "172.16.201.0/32" for the one address',
    ],
    "a prefix length past the address": [
      { clientPoolWritten: ["172.16.201.0/33"] },
      'client block "172.16.201.0/33" is not an address block; write it like "172.16.201.0/24"',
    ],
    "leading zeros, the sound block beside them": [
      { clientPoolWritten: ["172.16.201.0/24", "010.0.0.0/24"] },
      'client block "010.0.0.0/24" is not an address block; write it like "172.16.201.0/24"',
    ],
    "a range": [
      { clientPoolWritten: ["172.16.201.0-172.16.201.255"] },
      'client block "172.16.201.0-172.16.201.255" is not an address block; write it like "172.16.201.0/24"',
    ],
    "an empty text": [
      { clientPoolWritten: [""] },
      'client block "" is not an address block; write it like "172.16.201.0/24"',
    ],
  },
});
