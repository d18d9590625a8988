import { radiusAddressIpv4 } from "../../../lib/rules/radius/radius-address-ipv4";
import { ruleTable } from "../rule-table";

ruleTable(radiusAddressIpv4, {
  keeps: {
    "IPv4 addresses": { radiusAddresses: ["10.1.2.4", "255.255.255.255", "0.0.0.0"] },
    none: {},
  },
  breaks: {
    "a host name": [
      { radiusAddresses: ["nps.contoso.com"] },
      { message: 'RADIUS server "nps.contoso.com"', remedy: 'Write its address, like "10.1.2.4".' },
    ],
    "nothing, for an unused server": [
      { radiusAddresses: ["10.1.2.4", ""] },
      { message: 'RADIUS server ""', remedy: "Leave the empty RADIUS server out." },
    ],
    "an octet too large, a leading zero, an octet too few, a block, an IPv6 address": [
      { radiusAddresses: ["10.1.2.256", "10.1.2.04", "10.1.2", "10.1.2.4/32", "fd00::4"] },
      [
        'RADIUS server "10.1.2.256"',
        'RADIUS server "10.1.2.04"',
        'RADIUS server "10.1.2"',
        'RADIUS server "10.1.2.4/32"',
        'RADIUS server "fd00::4"',
      ],
    ],
  },
});
