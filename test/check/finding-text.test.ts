import { findingText, postponedText } from "../../lib/check/finding-text";
import type { Finding, Postponed } from "../../lib/check/report";

describe("a finding reads", () => {
  const withoutSource: Finding = {
    rule: "pool-overlap-vnet",
    severity: "error",
    message: "client block 10.1.5.0/24 overlaps network space 10.1.0.0/16",
    statement: "Client address blocks do not overlap the virtual network's address space.",
    remedy: 'Give clients a block outside the network, for example "172.16.201.0/24".',
  };
  const source = {
    page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about",
    date: "2026-06-08",
  };
  const finding: Finding = { ...withoutSource, source };

  test("with which rule, which values, why, what to change and who says so", () => {
    expect(findingText(finding)).toMatchInlineSnapshot(`
     "pool-overlap-vnet: client block 10.1.5.0/24 overlaps network space 10.1.0.0/16
           rule    Client address blocks do not overlap the virtual network's address space.
           remedy  Give clients a block outside the network, for example "172.16.201.0/24".
           source  https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about (2026-06-08)"
    `);
  });

  test("with what Azure would have said", () => {
    const azure = { when: "apply", code: "PoolOverlaps", says: "overlaps with the virtual network" } as const;
    expect(findingText({ ...finding, azure })).toMatchInlineSnapshot(`
     "pool-overlap-vnet: client block 10.1.5.0/24 overlaps network space 10.1.0.0/16
           rule    Client address blocks do not overlap the virtual network's address space.
           remedy  Give clients a block outside the network, for example "172.16.201.0/24".
           azure   fails at apply: PoolOverlaps: "overlaps with the virtual network"
           source  https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about (2026-06-08)"
    `);
  });

  test.each<[string, NonNullable<Finding["azure"]>, string]>([
    ["when, where no words were seen", { when: "run time" }, "fails at run time"],
    ["the code alone", { when: "apply", code: "PoolOverlaps" }, "fails at apply: PoolOverlaps"],
    ["the words alone", { when: "client connect", says: "no" }, 'fails at client connect: "no"'],
  ])("of Azure with %s", (_, azure, text) => {
    expect(findingText({ ...finding, azure })).toContain(`\n      azure   ${text}\n`);
  });

  test("with when Azure lifted its rule", () => {
    const lifted = { on: "2023-03-08", source: { ...source, date: "2026-08-17" } };
    expect(findingText({ ...finding, lifted })).toMatchInlineSnapshot(`
     "pool-overlap-vnet: client block 10.1.5.0/24 overlaps network space 10.1.0.0/16
           rule    Client address blocks do not overlap the virtual network's address space.
           remedy  Give clients a block outside the network, for example "172.16.201.0/24".
           lifted  2023-03-08, says https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about (2026-08-17); in force here until relaxed by name
           source  https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about (2026-06-08)"
    `);
  });

  test("without a source where it is about a waiver", () => {
    expect(findingText(withoutSource)).not.toContain("source");
  });
});

describe("what is postponed reads in one line", () => {
  const undecidable: Postponed = {
    rule: "pool-overlap-vnet",
    severity: "error",
    statement: "Client address blocks do not overlap the virtual network's address space.",
    remedy: "Give clients a block outside the network.",
    source: { page: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about", date: "2026-06-08" },
    waitsFor: [
      { fact: "clientPool", expression: "var.pool" },
      { fact: "networkSpace", expression: "azurerm_virtual_network.hub.address_space" },
    ],
  };
  const postponed: Postponed = { ...undecidable, condition: "false" };

  test("where Terraform decides it", () => {
    expect(postponedText(postponed)).toMatchInlineSnapshot(
      `"pool-overlap-vnet: waits for clientPool (var.pool), networkSpace (azurerm_virtual_network.hub.address_space); Terraform decides it at plan"`,
    );
  });

  test.each<[string, Postponed]>([
    ["where Terraform can't decide it", undecidable],
    ["where it is a warning, for which Terraform has no way", { ...postponed, severity: "warning" }],
  ])("%s", (_, one) => {
    expect(postponedText(one)).toContain("; p2s check decides it on the plan");
  });
});
