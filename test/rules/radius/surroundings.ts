/** A connection to a site with this address space. */
export const siteConnection = (...addressSpace: string[]) => ({
  name: "office",
  type: "IPsec",
  bgp: false,
  site: { name: "office", addressSpace, prefixes: addressSpace.length },
});

/** The office's network, as it was declared. */
export const onPremisesSpaces = [{ name: "office", value: "192.168.0.0/16" }];
