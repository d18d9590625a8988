import fc from "fast-check";
import {
  smallestGateway,
  type GatewayNeeds,
  type NeedName,
  type NewSku,
  type SizeAdvice,
} from "../../lib/advice";
import { needNames, newSkus } from "../../lib/advice/sku-offer";
import { check } from "../../lib/check/check";
import { known, type GatewayFacts } from "../../lib/domain/facts";
import { zoneSupport } from "../../lib/domain/region";
import { azSkus, skuRows, skuTable, type SkuRow } from "../../lib/domain/sku";
import { tunnelProtocols, type TunnelType } from "../../lib/domain/tunnel-type";
import { catalogue } from "../../lib/rules/catalogue";

const today = { asOf: "2026-11-22" };
const lastDayOfSstp = { asOf: "2026-03-30" };
const advise = (needs: Partial<GatewayNeeds>, { asOf } = today): SizeAdvice =>
  smallestGateway({ clients: 1, ...needs }, { asOf });

const sizes: Record<string, readonly [Partial<GatewayNeeds>, NewSku | undefined]> = {
  "one client": [{ clients: 1 }, "VpnGw1AZ"],
  "as many clients as VpnGw1AZ carries": [{ clients: 250 }, "VpnGw1AZ"],
  "one client more": [{ clients: 251 }, "VpnGw2AZ"],
  "as many clients as VpnGw2AZ carries": [{ clients: 500 }, "VpnGw2AZ"],
  "one more than that": [{ clients: 501 }, "VpnGw3AZ"],
  "as many as VpnGw3AZ carries": [{ clients: 1000 }, "VpnGw3AZ"],
  "one more than VpnGw3AZ carries": [{ clients: 1001 }, "VpnGw4AZ"],
  "as many as VpnGw4AZ carries": [{ clients: 5000 }, "VpnGw4AZ"],
  "one more than VpnGw4AZ carries": [{ clients: 5001 }, "VpnGw5AZ"],
  "as many clients as any gateway carries": [{ clients: 10_000 }, "VpnGw5AZ"],
  "one more than any carries": [{ clients: 10_001 }, undefined],
  "OpenVPN, which has the same limits": [{ clients: 251, tunnelType: "OpenVPN" }, "VpnGw2AZ"],
  "IKEv2, which has the same limits": [{ clients: 251, tunnelType: "IKEv2" }, "VpnGw2AZ"],
  "the throughput of VpnGw1AZ": [{ mbps: 650 }, "VpnGw1AZ"],
  "one Mbps more": [{ mbps: 651 }, "VpnGw2AZ"],
  "throughput that both generations of VpnGw2AZ have": [{ mbps: 1000 }, "VpnGw2AZ"],
  "throughput that its second generation alone has": [{ mbps: 1001 }, "VpnGw3AZ"],
  "the throughput of VpnGw5AZ": [{ mbps: 10_000 }, "VpnGw5AZ"],
  "one Mbps more than any has": [{ mbps: 10_001 }, undefined],
  "30 sites": [{ sites: 30 }, "VpnGw1AZ"],
  "31 sites": [{ sites: 31 }, "VpnGw4AZ"],
  "100 sites": [{ sites: 100 }, "VpnGw4AZ"],
  "101 sites": [{ sites: 101 }, undefined],
  "1000 virtual machines": [{ reachedResources: 1000 }, "VpnGw1AZ"],
  "1001 virtual machines": [{ reachedResources: 1001 }, "VpnGw2AZ"],
  "virtual machines that the first generation of VpnGw3AZ alone takes": [
    { reachedResources: 3301 },
    "VpnGw4AZ",
  ],
  "9000 virtual machines": [{ reachedResources: 9000 }, "VpnGw5AZ"],
  "9001 virtual machines": [{ reachedResources: 9001 }, undefined],
  "BGP, active-active and zones, which all AZ SKUs have": [
    { bgp: true, activeActive: true, zoneRedundant: true },
    "VpnGw1AZ",
  ],
  "zones in a region that has them": [{ zoneRedundant: true, region: "West Europe" }, "VpnGw1AZ"],
  "zones in a region that is not in the table": [{ zoneRedundant: true, region: "newregion" }, "VpnGw1AZ"],
  "zones in a region without": [{ zoneRedundant: true, region: "westus" }, undefined],
  "a region without zones, which are not needed": [{ region: "westus" }, "VpnGw1AZ"],
  RADIUS: [{ authentication: ["Radius"] }, "VpnGw1AZ"],
  "Entra ID": [{ authentication: ["AAD"] }, "VpnGw1AZ"],
  "Entra ID without OpenVPN": [{ authentication: ["AAD"], tunnelType: "IKEv2" }, undefined],
  "SSTP, which can't be enabled any more": [{ tunnelType: "SSTP" }, undefined],
  "SSTP beside IKEv2": [{ tunnelType: "IKEv2 and SSTP" }, undefined],
};
test.each(Object.entries(sizes))("the smallest SKU for %s", (_, [needs, sku]) => {
  expect(advise(needs).smallest?.sku).toBe(sku);
});

const whileSstp: Record<string, readonly [Partial<GatewayNeeds>, NewSku | undefined]> = {
  "SSTP clients that Basic carries": [{ clients: 128, tunnelType: "SSTP" }, "Basic"],
  "SSTP clients that no SKU carries": [{ clients: 129, tunnelType: "SSTP" }, undefined],
  "certificates, which Basic takes": [{ tunnelType: "SSTP", authentication: ["Certificate"] }, "Basic"],
  "RADIUS, which Basic does not take": [{ tunnelType: "SSTP", authentication: ["Radius"] }, "VpnGw1AZ"],
  "BGP, which Basic does not speak": [{ tunnelType: "SSTP", bgp: true }, "VpnGw1AZ"],
  "active-active, which Basic can't be": [{ tunnelType: "SSTP", activeActive: true }, "VpnGw1AZ"],
  "zones, which Basic does not have": [{ tunnelType: "SSTP", zoneRedundant: true }, "VpnGw1AZ"],
  "the throughput of Basic": [{ tunnelType: "SSTP", mbps: 100 }, "Basic"],
  "one Mbps more": [{ tunnelType: "SSTP", mbps: 101 }, "VpnGw1AZ"],
  "10 sites": [{ tunnelType: "SSTP", sites: 10 }, "Basic"],
  "11 sites": [{ tunnelType: "SSTP", sites: 11 }, "VpnGw1AZ"],
  "200 virtual machines": [{ tunnelType: "SSTP", reachedResources: 200 }, "Basic"],
  "201 virtual machines": [{ tunnelType: "SSTP", reachedResources: 201 }, "VpnGw1AZ"],
  "IKEv2, which Basic does not take": [{ tunnelType: "IKEv2" }, "VpnGw1AZ"],
  "IKEv2 beside SSTP": [{ tunnelType: "IKEv2 and SSTP" }, "VpnGw1AZ"],
  "250 by IKEv2 and 128 by SSTP": [{ clients: 378, tunnelType: "IKEv2 and SSTP" }, "VpnGw1AZ"],
  "one more than both together": [{ clients: 379, tunnelType: "IKEv2 and SSTP" }, "VpnGw2AZ"],
  "all that any gateway carries": [{ clients: 10_128, tunnelType: "IKEv2 and SSTP" }, "VpnGw5AZ"],
  "one more than that": [{ clients: 10_129, tunnelType: "IKEv2 and SSTP" }, undefined],
};
test.each(Object.entries(whileSstp))(
  "while SSTP could be enabled, the smallest SKU for %s",
  (_, [needs, sku]) => {
    expect(advise(needs, lastDayOfSstp).smallest?.sku).toBe(sku);
  },
);

describe("the answer says why", () => {
  test("each need stands beside what the SKU gives", () => {
    const needs: GatewayNeeds = { clients: 300, mbps: 800, sites: 3, bgp: true, authentication: ["AAD"] };
    expect(advise(needs).smallest).toMatchObject({
      sku: "VpnGw2AZ",
      generations: ["Generation1", "Generation2"],
      comparisons: [
        { need: "clients", asked: 300, given: 500 },
        { need: "authentication", asked: true, given: true },
        { need: "mbps", asked: 800, given: 1000 },
        { need: "sites", asked: 3, given: 30 },
        { need: "bgp", asked: true, given: true },
      ],
    });
  });

  test("each smaller SKU has what it lacks, and the generation that would do", () => {
    const { smaller } = advise({ mbps: 1250, zoneRedundant: true });
    expect(smaller.map(({ sku, lacks, meetsAs }) => [sku, lacks, meetsAs])).toEqual([
      ["Basic", ["clients", "mbps", "zoneRedundant"], undefined],
      ["VpnGw1AZ", ["mbps"], undefined],
      ["VpnGw2AZ", ["mbps"], "Generation2"],
    ]);
  });

  test.each<[number, string | undefined, readonly NeedName[] | undefined]>([
    [250, "VpnGw2AZ", ["clients", "mbps", "reachedResources"]],
    [1000, "VpnGw4AZ", ["clients", "mbps", "sites", "reachedResources"]],
    [10_000, undefined, undefined],
  ])("above the SKU for %i clients is %s", (clients, sku, gains) => {
    const { next } = advise({ clients });
    expect([next?.sku, next?.gains]).toEqual([sku, gains]);
  });
});

describe("where none fits", () => {
  const rows: Record<string, readonly [Partial<GatewayNeeds>, { asOf: string }, object]> = {
    "too many clients": [
      { clients: 20_001, mbps: 100 },
      today,
      {
        unmet: [{ need: "clients", asked: 20_001, most: 10_000, remedy: "Split people over 3 gateways." }],
        nearest: { sku: "VpnGw5AZ", tunnelType: "IKEv2 and OpenVPN" },
      },
    ],
    "too many sites": [
      { sites: 101 },
      today,
      {
        unmet: [{ need: "sites", remedy: "Spread the sites over 2 gateways, or use Virtual WAN." }],
        nearest: { sku: "VpnGw4AZ" },
      },
    ],
    "too much behind the gateway": [
      { reachedResources: 9001 },
      today,
      {
        unmet: [{ remedy: "Spread the resources over the networks of 2 gateways." }],
        nearest: { sku: "VpnGw5AZ" },
      },
    ],
    "SSTP on the first day without": [
      { clients: 300, tunnelType: "SSTP" },
      { asOf: "2026-03-31" },
      {
        unmet: [
          {
            need: "tunnelType",
            asked: true,
            most: false,
            remedy:
              'Take tunnel type "OpenVPN", "IKEv2" or "IKEv2 and OpenVPN": no gateway gets SSTP any more since 2026-03-31.',
          },
        ],
        nearest: { sku: "VpnGw2AZ", tunnelType: "IKEv2 and OpenVPN" },
      },
    ],
    "SSTP, and more clients than IKEv2 carries": [
      { clients: 10_001, tunnelType: "IKEv2 and SSTP" },
      today,
      {
        unmet: [{ need: "tunnelType" }, { need: "clients", asked: 10_001, most: 10_000 }],
        nearest: { sku: "VpnGw5AZ", tunnelType: "IKEv2 and OpenVPN" },
      },
    ],
    "too much for both, while SSTP adds clients": [
      { clients: 10_100, mbps: 10_001, tunnelType: "IKEv2 and SSTP" },
      lastDayOfSstp,
      { unmet: [{ need: "mbps" }], nearest: { sku: "VpnGw5AZ", tunnelType: "IKEv2 and SSTP" } },
    ],
    "more than SSTP carries": [
      { clients: 129, tunnelType: "SSTP" },
      lastDayOfSstp,
      {
        unmet: [
          {
            need: "clients",
            remedy:
              'Take tunnel type "OpenVPN", "IKEv2" or "IKEv2 and OpenVPN", or split people over 2 gateways.',
          },
        ],
        nearest: { sku: "VpnGw1AZ", tunnelType: "IKEv2 and OpenVPN" },
      },
    ],
    "a region without zones": [
      { clients: 300, zoneRedundant: true, region: "westus" },
      today,
      {
        unmet: [
          {
            need: "zoneRedundant",
            most: false,
            remedy:
              "Take a region with availability zones: Microsoft's table of 2025-09-23 lists none in westus.",
          },
        ],
        nearest: { sku: "VpnGw2AZ" },
      },
    ],
    "authentication that the tunnel type does not take": [
      { authentication: ["AAD", "Radius"], tunnelType: "IKEv2" },
      today,
      {
        unmet: [
          {
            need: "authentication",
            remedy:
              'Take tunnel type "OpenVPN": Microsoft\'s table does not list Entra ID and RADIUS for "IKEv2".',
          },
        ],
        nearest: { sku: "VpnGw1AZ", tunnelType: "OpenVPN" },
      },
    ],
  };
  test.each(Object.entries(rows))(
    "the answer is what is missing, and the nearest: %s",
    (_, [needs, day, told]) => {
      const advice = advise(needs, day);
      expect(advice).toMatchObject(told);
      expect([advice.smallest, advice.next, advice.smaller]).toEqual([undefined, undefined, []]);
    },
  );
});

const notes: Record<string, readonly [Partial<GatewayNeeds>, { asOf: string }, readonly RegExp[]]> = {
  "nothing to know": [{ clients: 300 }, today, []],
  "what Basic is for, and that SSTP ends": [
    { tunnelType: "SSTP" },
    lastDayOfSstp,
    [/^Microsoft keeps Basic for development and test/, /from 2026-03-31 on, and on 2027-03-31 it stops\.$/],
  ],
  "that all could use IKEv2": [
    { clients: 250, tunnelType: "IKEv2 and SSTP" },
    lastDayOfSstp,
    [/^VpnGw1AZ carries 250 clients over IKEv2, and 128 more over SSTP\.$/, /SSTP/],
  ],
  "how many have to use SSTP": [
    { clients: 251, tunnelType: "IKEv2 and SSTP" },
    lastDayOfSstp,
    [/over SSTP: 1 to 128 of yours have to use SSTP\.$/, /SSTP/],
  ],
  "what Mbps are": [{ mbps: 1 }, today, [/^Mbps are a benchmark of all tunnels together/]],
  "that sites share": [{ sites: 1 }, today, [/^Clients and sites share the throughput/]],
  "the public IPs of active-active": [{ activeActive: true }, today, [/takes 3 public IPs\.$/]],
  "that zones need a region": [
    { zoneRedundant: true },
    today,
    [/^Take a region that has availability zones/],
  ],
  "that a region is not known": [
    { zoneRedundant: true, region: "newregion" },
    today,
    [/does not have "newregion": look up/],
  ],
  "that RADIUS with OpenVPN is to be relaxed": [
    { authentication: ["Radius"], tunnelType: "OpenVPN" },
    today,
    [/until "openvpn-no-radius" is relaxed\. With tunnel type "IKEv2" it is not\.$/],
  ],
  "no tunnel type that Entra ID can't have": [
    { authentication: ["AAD", "Radius"], tunnelType: "OpenVPN" },
    today,
    [/until "openvpn-no-radius" is relaxed\.$/],
  ],
  "what people need beside Entra ID": [
    { authentication: ["AAD"] },
    today,
    [/^People sign in with Entra ID over OpenVPN alone/],
  ],
  "nothing where they have it": [{ authentication: ["AAD", "Certificate"] }, today, []],
  "nothing where all use OpenVPN": [{ authentication: ["AAD"], tunnelType: "OpenVPN" }, today, []],
  "nothing about RADIUS with IKEv2": [{ authentication: ["Radius"], tunnelType: "IKEv2" }, today, []],
};
test.each(Object.entries(notes))("a note tells %s", (_, [needs, day, expected]) => {
  const told = advise(needs, day).notes;
  expect(told).toEqual(expected.map((pattern) => expect.stringMatching(pattern) as unknown));
});

test("the rule that a note names can be relaxed", () => {
  expect(catalogue.find(({ id }) => id === "openvpn-no-radius")?.isLifted).toBe(true);
});

const faults: Record<string, readonly [object, string]> = {
  "no clients": [{ clients: 0 }, 'clients: "0" is not a whole number from 1 to 1000000; write it like 300'],
  "fewer than none": [{ clients: -1 }, 'clients: "-1"'],
  "half a client": [{ clients: 500.5 }, 'clients: "500.5"'],
  "more than can be meant": [{ clients: 1_000_001 }, 'clients: "1000001"'],
  "no number": [{ clients: Number.NaN }, 'clients: "NaN"'],
  "no number of Mbps": [{ clients: 1, mbps: 0 }, 'mbps: "0"'],
  "no number of sites": [{ clients: 1, sites: 1.5 }, 'sites: "1.5"'],
  "no number of resources": [{ clients: 1, reachedResources: -3 }, 'reachedResources: "-3"'],
  "a tunnel type that has no spelling": [
    { clients: 1, tunnelType: "SSTP and OpenVPN" },
    '"SSTP and OpenVPN" is not a tunnel type; write one of "OpenVPN", "IKEv2", ',
  ],
  "a kind of authentication that is none": [
    { clients: 1, authentication: ["Entra ID"] },
    '"Entra ID" is not a kind of authentication; write one of "AAD", "Radius", "Certificate"',
  ],
};
test.each(Object.entries(faults))("%s is refused", (_, [needs, message]) => {
  expect(() => smallestGateway(needs as GatewayNeeds, today)).toThrow(message);
});

test("a day that is none is refused", () => {
  expect(() => advise({}, { asOf: "2026-02-30" })).toThrow('"2026-02-30" is not a day');
});

describe("the table", () => {
  test("has in VpnGw5AZ the most of everything", () => {
    const numbers = ({ mbps, siteTunnels, sstp, ikev2OpenVpn = 0, vms = 0 }: SkuRow): readonly number[] => [
      mbps,
      siteTunnels,
      sstp,
      ikev2OpenVpn,
      vms,
    ];
    const most = numbers(skuTable[0] as SkuRow).map((_, at) =>
      Math.max(...skuTable.map((row) => numbers(row)[at] ?? 0)),
    );
    expect(skuRows("VpnGw5AZ").map(numbers)).toEqual([most]);
  });

  test("has generations of one SKU that differ in throughput and virtual machines alone", () => {
    const others = (sku: string): Set<string> =>
      new Set(
        skuRows(sku).map(({ siteTunnels, sstp, ikev2OpenVpn, bgp, zoneRedundant }) =>
          JSON.stringify([siteTunnels, sstp, ikev2OpenVpn, bgp, zoneRedundant]),
        ),
      );
    expect(azSkus.map((sku) => others(sku).size)).toEqual(azSkus.map(() => 1));
  });
});

describe("for any needs", () => {
  const tunnelType = fc.constantFrom(...(Object.keys(tunnelProtocols) as TunnelType[]));
  const upTo = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: most });
  const anyNeeds: fc.Arbitrary<GatewayNeeds> = fc.record(
    {
      clients: fc.oneof(upTo(300), upTo(12_000)),
      tunnelType,
      authentication: fc.constantFrom([], ["Certificate"] as const, ["Radius"] as const, ["AAD"] as const),
      mbps: fc.oneof(upTo(150), upTo(11_000)),
      sites: fc.oneof(upTo(12), upTo(110)),
      reachedResources: fc.oneof(upTo(250), upTo(10_000)),
      bgp: fc.boolean(),
      activeActive: fc.boolean(),
      zoneRedundant: fc.boolean(),
      region: fc.constantFrom("westeurope", "westus", "newregion"),
    },
    { requiredKeys: ["clients"] },
  );
  const anyDay = fc.constantFrom("2025-01-01", "2026-03-30", "2026-03-31", "2026-11-22", "2027-04-01");

  // What each SKU may be is also known to the rules, which advice does not ask.
  const rulesOnSkus = catalogue.filter(
    ({ id, reads }) =>
      (reads as readonly string[]).includes("sku") &&
      !["sku-basic-non-production", "sku-vm-count", "auth-tunnel-matrix"].includes(id),
  );
  const more = ["sstp-128", "sstp-enable-blocked", "sstp-dead", "entra-openvpn-only"];
  const rules = [...rulesOnSkus, ...catalogue.filter(({ id }) => more.includes(id))];

  function isRefused(sku: NewSku, needs: GatewayNeeds, asOf: string): boolean {
    const {
      clients,
      tunnelType: type = "IKEv2 and OpenVPN",
      sites = 0,
      mbps = 0,
      reachedResources = 0,
    } = needs;
    const facts: GatewayFacts = {
      sku: known<string>(sku),
      tunnels: known(tunnelProtocols[type]),
      authentication: known(needs.authentication ?? []),
      expectedClients: known(clients),
      bgp: known(needs.bgp === true),
      activeActive: known(needs.activeActive === true),
      connections: known(
        Array.from({ length: sites }, (_, index) => ({ name: `site-${index}`, type: "IPsec", bgp: false })),
      ),
    };
    const { errors, warnings } = check(facts, { rules, asOf });
    const isTooSmall = skuRows(sku).some((row) => row.mbps < mbps || (row.vms ?? 0) < reachedResources);
    const isZoneRedundant =
      skuRows(sku).every((row) => row.zoneRedundant) && zoneSupport(needs.region ?? "") !== "no-zones";
    return (
      errors.length + warnings.length > 0 || isTooSmall || (needs.zoneRedundant === true && !isZoneRedundant)
    );
  }

  test("the smallest SKU is the first one that neither a rule nor the table refuses", () => {
    fc.assert(
      fc.property(anyNeeds, anyDay, (needs, asOf) => {
        const first = newSkus.find((sku) => !isRefused(sku, needs, asOf));
        expect(smallestGateway(needs, { asOf }).smallest?.sku).toBe(first);
      }),
      { numRuns: 500 },
    );
  });

  test("a SKU fits and has its neighbours, or needs are unmet and a nearest SKU meets all others", () => {
    fc.assert(
      fc.property(anyNeeds, anyDay, (needs, asOf) => {
        const { smallest, smaller, next, unmet, nearest } = smallestGateway(needs, { asOf });
        const position = (sku: NewSku | undefined): number => newSkus.findIndex((one) => one === sku);
        if (smallest) {
          expect(smaller.map(({ sku }) => sku)).toEqual(newSkus.slice(0, position(smallest.sku)));
          for (const { lacks } of smaller) expect(lacks).not.toEqual([]);
          expect(next?.sku).toBe(newSkus[position(smallest.sku) + 1]);
          expect([unmet, nearest]).toEqual([[], undefined]);
        } else {
          expect(unmet).not.toEqual([]);
          const short = nearest?.comparisons.filter(({ asked, given }) => Number(given) < Number(asked));
          expect(nearest).toBeDefined();
          for (const { need } of short ?? []) expect(unmet.map((one) => one.need)).toContain(need);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("needs are listed in one order", () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const { smallest, nearest } = smallestGateway(needs, today);
        const listed = (smallest ?? nearest)?.comparisons.map(({ need }) => need) ?? [];
        expect(listed).toEqual(needNames.filter((need) => listed.includes(need)));
        expect(listed[0]).toBe("clients");
      }),
    );
  });
});
