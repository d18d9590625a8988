import { dnsCustomForwarder } from "../../../lib/rules/network/dns-custom-forwarder";
import { ruleTable } from "../rule-table";

ruleTable(dnsCustomForwarder, {
  keeps: {
    "servers that forward": { dnsServers: ["10.0.0.4"], dnsForwards: true },
    "servers of which nothing is told": { dnsServers: ["10.0.0.4"] },
    "Azure's own resolver": { dnsServers: ["168.63.129.16"], dnsForwards: false },
    "no servers of one's own": { dnsForwards: false },
  },
  breaks: {
    "servers that do not forward": [
      { dnsServers: ["10.0.0.4", "10.0.0.5"], dnsForwards: false },
      "DNS servers 10.0.0.4, 10.0.0.5 without a forwarder to 168.63.129.16",
    ],
  },
});
