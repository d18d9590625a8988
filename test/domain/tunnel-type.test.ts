import {
  authenticationNames,
  authenticationTable,
  authenticationTypes,
  protocols,
  sameSet,
  tunnelProtocols,
  tunnelTypeOf,
} from "../../lib/domain/tunnel-type";

test.each<[string, readonly string[], string | undefined]>([
  ["OpenVPN alone", ["OpenVPN"], "OpenVPN"],
  ["IKEv2 alone", ["IkeV2"], "IKEv2"],
  ["SSTP alone", ["SSTP"], "SSTP"],
  ["IKEv2 and OpenVPN", ["IkeV2", "OpenVPN"], "IKEv2 and OpenVPN"],
  ["the same in another order", ["OpenVPN", "IkeV2"], "IKEv2 and OpenVPN"],
  ["IKEv2 and SSTP", ["SSTP", "IkeV2"], "IKEv2 and SSTP"],
  ["a protocol twice", ["OpenVPN", "OpenVPN"], "OpenVPN"],
  ["SSTP and OpenVPN, which the portal does not offer", ["SSTP", "OpenVPN"], undefined],
  ["all three, which it does not offer either", ["SSTP", "IkeV2", "OpenVPN"], undefined],
  ["none", [], undefined],
  ["a protocol spelt differently", ["IKEv2"], undefined],
])("the tunnel type of %s", (_, of, type) => {
  expect(tunnelTypeOf(of)).toBe(type);
});

test("every tunnel type is that of its own protocols", () => {
  for (const [type, of] of Object.entries(tunnelProtocols)) {
    expect(tunnelTypeOf(of)).toBe(type);
    expect(protocols).toEqual(expect.arrayContaining([...of]));
  }
});

describe("the table of authentication", () => {
  const sets = Object.entries(authenticationTable).flatMap(([type, allowed]) =>
    allowed.map((set) => ({ type, set })),
  );

  test("gives every tunnel type a way to authenticate, with each set once", () => {
    expect(Object.keys(authenticationTable)).toEqual(Object.keys(tunnelProtocols));
    const written = sets.map(({ type, set }) => `${type}: ${[...set].sort().join(" ")}`);
    expect(written).toHaveLength(new Set(written).size);
    expect(new Set(sets.map(({ type }) => type)).size).toBe(5);
  });

  test("has Entra ID where there is OpenVPN, and nowhere else", () => {
    const withEntra = sets.filter(({ set }) => set.includes("AAD")).map(({ type }) => type);
    expect(new Set(withEntra)).toEqual(new Set(["OpenVPN", "IKEv2 and OpenVPN"]));
  });

  test("has every combination for OpenVPN", () => {
    const combinations = authenticationTypes.reduce<string[][]>(
      (sofar, type) => [...sofar, ...sofar.map((set) => [...set, type])],
      [[]],
    );
    const open: readonly (readonly string[])[] = authenticationTable.OpenVPN;
    const missing = combinations.filter((set) => !open.some((listed) => sameSet(listed, set)));
    expect(missing).toEqual([[]]);
  });

  test("names every type in words", () => {
    expect(Object.keys(authenticationNames)).toEqual(authenticationTypes);
  });
});

test.each<[string, string[], string[], boolean]>([
  ["the same", ["a", "b"], ["a", "b"], true],
  ["another order", ["a", "b"], ["b", "a"], true],
  ["one twice", ["a", "a"], ["a"], true],
  ["none and none", [], [], true],
  ["one more", ["a", "b"], ["a"], false],
  ["one less", ["a"], ["a", "b"], false],
  ["none and some", [], ["a"], false],
  ["another letter case", ["a"], ["A"], false],
])("two lists have the same members or not: %s", (_, some, others, expected) => {
  expect(sameSet(some, others)).toBe(expected);
});
