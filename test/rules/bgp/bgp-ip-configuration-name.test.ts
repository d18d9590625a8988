import { bgpIpConfigurationName } from "../../../lib/rules/bgp/bgp-ip-configuration-name";
import type { Example } from "../../../lib/rules/rule";
import { ruleTable } from "../rule-table";

const peering = (
  name: string | undefined,
  ...ipConfigurationNames: string[]
): Example<"bgpPeerings" | "ipConfigurationNames"> => ({
  bgpPeerings: [{ apipaAddresses: [], ...(name !== undefined && { ipConfigurationName: name }) }],
  ipConfigurationNames,
});

ruleTable(bgpIpConfigurationName, {
  keeps: {
    "the one there is": peering("first", "first"),
    "no name where there is one": peering(undefined, "first"),
    "one of two": peering("second", "first", "second"),
    "one of two in other letters, which azurerm takes": peering("SECOND", "first", "second"),
    "no peerings": { ipConfigurationNames: ["first", "second"] },
  },
  breaks: {
    "no name where there are two": [
      peering(undefined, "first", "second"),
      {
        message: "BGP peering without a name with ip configurations first, second",
        remedy: "Write the name of one of the ip configurations.",
      },
    ],
    "a name that is not there": [
      peering("third", "first", "second"),
      'BGP peering of "third" with ip configurations first, second',
    ],
    "the one there is in other letters, which azurerm refuses": [
      peering("First", "first"),
      { message: 'BGP peering of "First" with ip configurations first', remedy: 'Write "first".' },
    ],
  },
});
