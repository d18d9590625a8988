import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asBlock, type Block } from "../../lib/readers/configuration";
import type { GatewayChangeRead } from "../../lib/readers/gateway-changes";
import { changesInPlan } from "../../lib/readers/plan-changes";

const fixture = (name: string): Block =>
  asBlock(JSON.parse(readFileSync(join(__dirname, `../fixtures/plans/${name}.json`), "utf8")));
const read = (plan: Block): readonly GatewayChangeRead[] => [...changesInPlan(plan, () => undefined)];

describe("plans of the real provider", () => {
  const client = "vpn_client_configuration";
  const rows: Record<string, Partial<Omit<GatewayChangeRead, "changed">> & { changed: readonly string[] }> = {
    create: { action: "create", changed: [] },
    "no-change": { action: "none", changed: [] },
    "tags-only": { action: "update", changed: ["tags"] },
    "sku-upgrade-to-az": { action: "update", changed: ["sku"] },
    "sku-other-generation-in-place": { action: "update", changed: ["sku"] },
    "generation-replaced": { action: "replace", because: ["generation"], changed: ["generation", "sku"] },
    "active-active-replaced": {
      action: "replace",
      because: ["ip_configuration"],
      reason: "replace_because_cannot_update",
      changed: ["active_active", "ip_configuration"],
    },
    "zones-added-replaced": {
      action: "update",
      changed: [],
      beneath: [
        {
          address: 'module.vpn["weu"].azurerm_public_ip.vpn[0]',
          type: "azurerm_public_ip",
          action: "replace",
          because: ["zones"],
        },
      ],
    },
    "pool-renumbered": { action: "update", changed: [`${client}.address_space`] },
    "client-revoked": { action: "update", changed: [`${client}.revoked_certificate`] },
    "sstp-to-openvpn": { action: "update", changed: [`${client}.vpn_client_protocols`] },
    "sstp-to-ikev2-sstp": { action: "update", changed: [`${client}.vpn_client_protocols`] },
    "root-rotated": {
      action: "update",
      changed: [`${client}.root_certificate.name`, `${client}.root_certificate.public_cert_data`],
    },
    "to-radius": {
      action: "update",
      changed: [
        `${client}.radius_server`,
        `${client}.root_certificate`,
        `${client}.vpn_auth_types`,
        `${client}.vpn_client_protocols`,
      ],
    },
  };
  test.each(Object.entries(rows))("%s", (name, { changed, ...expected }) => {
    const [change, ...others] = read(fixture(name));
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      address: 'module.vpn["weu"].azurerm_virtual_network_gateway.vpn',
      ...expected,
    });
    expect(change?.changed.map(({ path }) => path)).toEqual(changed);
  });
});

describe("small plans", () => {
  const group = "/subscriptions/1/resourceGroups/net";
  const network = `${group}/providers/Microsoft.Network`;
  const values = {
    id: `${network}/virtualNetworkGateways/vpn`,
    name: "vpn",
    resource_group_name: "net",
    type: "Vpn",
    sku: "VpnGw1AZ",
    ip_configuration: [
      {
        subnet_id: `${network}/virtualNetworks/hub/subnets/GatewaySubnet`,
        public_ip_address_id: `${network}/publicIPAddresses/ip`,
      },
    ],
  };
  const gateway = (
    address: string,
    actions: readonly string[],
    more: object = {},
    change: object = {},
  ): object => ({
    address,
    mode: "managed",
    type: "azurerm_virtual_network_gateway",
    name: "vpn",
    change: {
      actions,
      before: actions.includes("create") && !actions.includes("delete") ? null : values,
      after: actions.join() === "delete" || actions.includes("forget") ? null : values,
      after_unknown: {},
      ...change,
    },
    ...more,
  });
  const beneath = (type: string, id: string, actions: readonly string[], paths?: unknown): object => ({
    address: `${type}.one`,
    mode: "managed",
    type,
    name: "one",
    change: { actions, before: { id, name: "one" }, after: { name: "one" }, replace_paths: paths },
  });
  const changing = (type: string, kept: object): object => ({
    address: `${type}.one`,
    mode: "managed",
    type,
    name: "one",
    change: {
      actions: ["update"],
      before: { ...kept, tags: null, timeouts: null },
      after: { ...kept, tags: { team: "net" }, timeouts: { create: "2h" } },
    },
  });
  const plan = (...entries: readonly object[]): Block => ({
    format_version: "1.2",
    planned_values: {
      root_module: {
        resources: entries
          .map(asBlock)
          .filter(({ deposed }) => deposed === undefined)
          .flatMap((entry) => {
            const { after } = asBlock(entry["change"]);
            return after ? [{ ...entry, values: after }] : [];
          }),
      },
    },
    resource_changes: entries,
    configuration: { root_module: {} },
  });
  const vpn = "azurerm_virtual_network_gateway.vpn";

  test("a plan without a gateway has none", () => {
    expect(read(plan(beneath("azurerm_public_ip", "/a", ["delete"])))).toEqual([]);
  });

  test("an ExpressRoute gateway is not ours", () => {
    const express = { ...values, type: "ExpressRoute" };
    expect(read(plan(gateway(vpn, ["update"], {}, { before: express, after: express })))).toEqual([]);
  });

  test("a deleted gateway is read from before", () => {
    const [change] = read(plan(gateway(vpn, ["delete"], { action_reason: "delete_because_count_index" })));
    expect(change).toMatchObject({ action: "delete", reason: "delete_because_count_index" });
    expect(change?.before?.facts.sku).toEqual({ state: "known", value: "VpnGw1AZ" });
    expect(change?.after).toBeUndefined();
  });

  test("a forgotten gateway is not deleted", () => {
    expect(read(plan(gateway(vpn, ["forget"])))).toMatchObject([{ action: "forget" }]);
  });

  test("a moved gateway keeps its address of before", () => {
    const moved = gateway(`module.hub.${vpn}`, ["no-op"], {
      module_address: "module.hub",
      previous_address: vpn,
    });
    expect(read(plan(moved))).toMatchObject([
      { action: "none", address: `module.hub.${vpn}`, previousAddress: vpn },
    ]);
  });

  test("a gateway that goes from one index to another is made again there", () => {
    const changes = read(plan(gateway(`${vpn}[0]`, ["delete"]), gateway(`${vpn}["weu"]`, ["create"])));
    expect(changes).toMatchObject([
      { address: `${vpn}[0]`, action: "delete", madeAgainAt: `${vpn}["weu"]` },
      { address: `${vpn}["weu"]`, action: "create" },
    ]);
  });

  test("a gateway that was left over by a replacement is deleted beside the one that stays", () => {
    const left = gateway(vpn, ["delete"], { deposed: "4b8e1a2c" });
    expect(read(plan(gateway(vpn, ["no-op"]), left))).toMatchObject([
      { address: vpn, action: "none" },
      { address: `${vpn} (deposed 4b8e1a2c)`, action: "delete" },
    ]);
  });

  const grounds: Record<string, readonly [string, string, number]> = {
    "its public IP, whatever the letter case": ["azurerm_public_ip", `${network}/publicIPAddresses/IP`, 1],
    "its subnet": ["azurerm_subnet", `${network}/virtualNetworks/hub/subnets/GatewaySubnet`, 1],
    "its network": ["azurerm_virtual_network", `${network}/virtualNetworks/hub`, 1],
    "its resource group": ["azurerm_resource_group", group, 1],
    "another public IP": ["azurerm_public_ip", `${network}/publicIPAddresses/ip2`, 0],
    "a network whose name begins alike": ["azurerm_virtual_network", `${network}/virtualNetworks/hu`, 0],
    "another resource group": ["azurerm_resource_group", `${group}2`, 0],
  };
  test.each(Object.entries(grounds))("it stands on %s", (_, [type, id, count]) => {
    const paths = [["location"], ["name", 0]];
    const [change] = read(plan(gateway(vpn, ["no-op"]), beneath(type, id, ["delete", "create"], paths)));
    expect(change?.beneath).toEqual(
      count === 0 ? [] : [{ address: `${type}.one`, type, action: "replace", because: ["location", "name"] }],
    );
    const [stays] = read(plan(gateway(vpn, ["no-op"]), beneath(type, id, ["update"])));
    expect(stays?.beneath).toEqual([]);
  });

  const beside: Record<string, readonly [object, readonly string[]]> = {
    "its public IP": [
      changing("azurerm_public_ip", { id: `${network}/publicIPAddresses/ip` }),
      ["azurerm_public_ip.tags"],
    ],
    "its network": [
      changing("azurerm_virtual_network", { id: `${network}/virtualNetworks/hub` }),
      ["azurerm_virtual_network.tags"],
    ],
    "a connection of it": [
      changing("azurerm_virtual_network_gateway_connection", {
        id: `${network}/connections/c`,
        virtual_network_gateway_id: values.id.toUpperCase(),
      }),
      ["azurerm_virtual_network_gateway_connection.tags"],
    ],
    "a connection of another": [
      changing("azurerm_virtual_network_gateway_connection", { virtual_network_gateway_id: "/b" }),
      [],
    ],
    "its resource group": [changing("azurerm_resource_group", { id: group }), []],
  };
  test.each(Object.entries(beside))("a change of %s stands beside it", (_, [entry, paths]) => {
    const [change] = read(plan(gateway(vpn, ["no-op"]), entry));
    expect(change?.beside.map(({ path }) => path)).toEqual(paths);
    expect(change).toMatchObject({ action: "none", beneath: [] });
  });

  test("a subnet that its network has within itself, and no longer, is deleted", () => {
    const inline = { name: "GatewaySubnet", id: `${network}/virtualNetworks/hub/subnets/GatewaySubnet` };
    const other = { name: "apps", id: `${network}/virtualNetworks/hub/subnets/apps` };
    const hub = { id: `${network}/virtualNetworks/hub`, name: "hub" };
    const after = (...subnet: readonly object[]): object => ({
      ...changing("azurerm_virtual_network", hub),
      change: {
        actions: ["update"],
        before: { ...hub, subnet: [inline, other] },
        after: { ...hub, subnet },
      },
    });
    const beneath = (...subnet: readonly object[]): unknown =>
      read(plan(gateway(vpn, ["no-op"]), after(...subnet)))[0]?.beneath;
    expect(beneath(other)).toMatchObject([{ type: "azurerm_subnet", action: "delete" }]);
    expect(beneath(inline)).toEqual([]);
  });

  test("a gateway that Terraform puts off to a later plan is told with the reason", () => {
    const deferred = {
      ...plan(),
      deferred_changes: [
        { reason: "resource_config_unknown", resource_change: gateway(vpn, ["update"]) },
        {
          reason: "resource_config_unknown",
          resource_change: gateway(vpn, ["update"], {}, { before: { ...values, type: "ExpressRoute" } }),
        },
      ],
    };
    expect(read(deferred)).toMatchObject([
      { address: vpn, action: "none", deferredFor: "resource_config_unknown" },
    ]);
  });

  test("a gateway is described only where something happens to it or around it", () => {
    const isDescribed = (...entries: readonly object[]): boolean =>
      read(plan(gateway(vpn, ["no-op"]), ...entries))[0]?.before !== undefined;
    const elsewhere = changing("azurerm_storage_account", { id: "/a" });
    const peering = changing("azurerm_virtual_network_peering", { id: "/a" });
    expect([isDescribed(), isDescribed(elsewhere), isDescribed(peering)]).toEqual([false, false, true]);
  });

  test("whether the new gateway is made before the old one is deleted is told", () => {
    const isMadeFirst = (...actions: readonly string[]): unknown =>
      read(plan(gateway(vpn, actions)))[0]?.isMadeFirst;
    expect([isMadeFirst("create", "delete"), isMadeFirst("delete", "create")]).toEqual([true, undefined]);
  });

  test("a gateway that is moved has no neighbour at its old address", () => {
    const prior = {
      address: vpn,
      mode: "managed",
      type: "azurerm_virtual_network_gateway",
      name: "vpn",
      values,
    };
    const moved = gateway("module.hub." + vpn, ["update"], {
      module_address: "module.hub",
      previous_address: vpn,
    });
    const [change] = read({
      ...plan(moved),
      prior_state: { values: { root_module: { resources: [prior] } } },
    });
    expect(change?.before?.facts.otherVpnGateways).toEqual({ state: "known", value: [] });
  });

  test("what is known only at apply is told apart", () => {
    const unknown = gateway(
      vpn,
      ["update"],
      {},
      { after: { ...values, sku: undefined }, after_unknown: { sku: true } },
    );
    const configured = {
      ...plan(unknown),
      configuration: {
        root_module: { resources: [{ address: vpn, expressions: { sku: { references: ["var.sku"] } } }] },
      },
    };
    expect(read(configured)[0]?.changed).toEqual([{ path: "sku", isKnown: false }]);
  });
});
