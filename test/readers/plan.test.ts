import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asBlock, type Block } from "../../lib/readers/configuration";
import type { GatewayRead } from "../../lib/readers/gateway-read";
import { readPlan } from "../../lib/readers/plan";

const plans = join(__dirname, "../fixtures/plans");
const planOf = (name: string): Block =>
  asBlock(JSON.parse(readFileSync(join(plans, `${name}.json`), "utf8")));
const only = (reads: readonly GatewayRead[]): GatewayRead => {
  expect(reads).toHaveLength(1);
  return reads[0] as GatewayRead;
};
const nothing = (): undefined => undefined;

describe("plans of the real provider", () => {
  // name, kind, SKU that runs, arguments that change
  const rows: readonly (readonly [string, string, string | undefined, readonly string[] | undefined])[] = [
    ["create", "new", undefined, undefined],
    ["no-change", "existing", "VpnGw2AZ", []],
    ["tags-only", "existing", "VpnGw2AZ", ["tags"]],
    ["sku-upgrade-to-az", "existing", "VpnGw1", ["sku"]],
    ["sku-other-generation-in-place", "existing", "VpnGw1", ["sku"]],
    ["generation-replaced", "replaced", undefined, undefined],
    ["active-active-replaced", "replaced", undefined, undefined],
    ["zones-added-replaced", "existing", "VpnGw1AZ", ["ip_configuration"]],
    ["pool-renumbered", "existing", "VpnGw2AZ", ["vpn_client_configuration"]],
    ["root-rotated", "existing", "VpnGw2AZ", ["vpn_client_configuration"]],
    ["to-radius", "existing", "VpnGw2AZ", ["vpn_client_configuration"]],
  ];
  test.each(rows)("%s is %s", (name, kind, sku, changes) => {
    const { kind: read, facts } = only(readPlan(planOf(name), nothing));
    expect(read).toBe(kind);
    expect(facts.deployed).toMatchObject(
      sku === undefined ? { state: "absent" } : { state: "known", value: { sku } },
    );
    expect(facts.changes).toEqual(changes && { state: "known", value: changes });
  });

  test("a created gateway is followed to its subnet and public IP through a module and a dynamic block", () => {
    const { facts, address, path } = only(readPlan(planOf("create"), nothing));
    expect(address).toBe('module.vpn["weu"].azurerm_virtual_network_gateway.vpn');
    expect(path.slice(0, 4)).toEqual(["planned_values", "root_module", "child_modules", 0]);
    expect(facts.networkSpace).toMatchObject({ state: "known", value: [{ prefixLength: 16 }] });
    expect(facts.publicIpSkus).toEqual({
      state: "known",
      value: [{ name: "vpn-weu-ip-0", value: "Standard" }],
    });
  });

  test("a gateway that stays is followed by the ids in the plan", () => {
    const { facts } = only(readPlan(planOf("tags-only"), nothing));
    expect(facts.gatewaySubnetPrefixes).toMatchObject({ state: "known", value: [{ prefixLength: 27 }] });
    expect(facts.publicIpZones).toMatchObject({ state: "known" });
  });

  test("what azurerm fills in is not taken for written", () => {
    const { facts } = only(readPlan(planOf("sku-other-generation-in-place"), nothing));
    expect(facts.generation).toEqual({ state: "absent" });
    expect(facts.bgpSettings).toEqual({ state: "known", value: false });
    expect(facts.aadTenant).toEqual({ state: "absent" });
  });

  test("facts that depend on a sensitive value are told apart", () => {
    const plan = structuredClone(planOf("create")) as {
      planned_values: {
        root_module: { child_modules: { resources: { type: string; sensitive_values: object }[] }[] };
      };
    };
    for (const resource of plan.planned_values.root_module.child_modules[0]?.resources ?? []) {
      if (resource.type.endsWith("gateway"))
        resource.sensitive_values = { vpn_client_configuration: [{ address_space: [true] }] };
    }
    expect([...only(readPlan(asBlock(plan), nothing)).sensitive]).toEqual([
      "clientPoolWritten",
      "clientPool",
    ]);
  });
});

describe("a small plan", () => {
  const address = "azurerm_virtual_network_gateway.vpn";
  const plan = (change: object, values?: object): Block => ({
    format_version: "1.2",
    planned_values: {
      root_module: {
        resources: values
          ? [{ address, mode: "managed", type: "azurerm_virtual_network_gateway", name: "vpn", values }]
          : [],
      },
    },
    resource_changes: [
      { address, mode: "managed", type: "azurerm_virtual_network_gateway", name: "vpn", change },
    ],
    configuration: { root_module: {} },
  });
  const running = { sku: "VpnGw1AZ", type: "Vpn" };

  test("a deleted gateway is not read", () => {
    expect(readPlan(plan({ actions: ["delete"], before: running, after: null }), nothing)).toEqual([]);
  });

  test("an unknown value is deferred to the plan", () => {
    const { facts } = only(
      readPlan(
        plan({ actions: ["create"], before: null, after_unknown: { sku: true } }, { type: "Vpn" }),
        nothing,
      ),
    );
    expect(facts.sku).toEqual({ state: "deferred", expression: `${address}.sku` });
  });

  test("a deposed object does not hide the change of the gateway", () => {
    const both = plan({ actions: ["update"], before: { ...running, sku: "VpnGw2AZ" } }, running);
    const changes = both["resource_changes"] as object[];
    const deposed = {
      ...both,
      resource_changes: [
        ...changes,
        { address, deposed: "4b8e1a2c", change: { actions: ["delete"], before: running } },
      ],
    };
    expect(only(readPlan(deposed, nothing)).facts.deployed).toMatchObject({ value: { sku: "VpnGw2AZ" } });
  });

  test("what an author declared counts, but the plan knows better what runs", () => {
    const told = {
      declared: { expectedClients: 300, deployed: { sku: "Basic" } },
      constructPath: "network/Vpn",
    };
    const existing = only(readPlan(plan({ actions: ["no-op"], before: running }, running), () => told));
    expect(existing.constructPath).toBe("network/Vpn");
    expect(existing.facts.deployed).toMatchObject({ value: { sku: "VpnGw1AZ" } });
    const made = only(readPlan(plan({ actions: ["create"], before: null }, running), () => told));
    expect(made.facts.deployed).toEqual({ state: "absent" });
  });
});
