interface SiteConnection {
  readonly name: string;
  readonly type: string;
  readonly bgp: boolean;
  readonly site: {
    readonly name: string;
    readonly addressSpace: readonly string[];
    readonly prefixes: number;
  };
}

/** A connection to a site with this address space. */
export function siteConnection(...addressSpace: string[]): SiteConnection {
  return {
    name: "office",
    type: "IPsec",
    bgp: false,
    site: { name: "office", addressSpace, prefixes: addressSpace.length },
  };
}

/** The office's network, as it was declared. */
export const onPremisesSpaces = [{ name: "office", value: "192.168.0.0/16" }];
