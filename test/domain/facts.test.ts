import { Cidr } from "../../lib/domain/cidr";
import {
  absent,
  deferred,
  known,
  knownValues,
  listFacts,
  type FactName,
  type GatewayFacts,
} from "../../lib/domain/facts";

describe("a rule reads", () => {
  const pool = [Cidr.parse("172.16.201.0/24")];
  test.each<[string, GatewayFacts, FactName, unknown]>([
    ["a known value", { sku: known("Basic") }, "sku", "Basic"],
    ["a known value that is false", { activeActive: known(false) }, "activeActive", false],
    ["no value where it is absent", { sku: absent }, "sku", undefined],
    ["no value where nobody told", {}, "sku", undefined],
    ["no value where Terraform decides it", { sku: deferred("var.sku") }, "sku", undefined],
    ["a known list", { clientPool: known(pool) }, "clientPool", pool],
    ["an empty list where it is absent", { clientPool: absent }, "clientPool", []],
    ["an empty list where nobody told", {}, "clientPool", []],
    ["an empty list where Terraform decides it", { clientPool: deferred("var.pool") }, "clientPool", []],
    [
      "the known members of a list that is partly known",
      { clientPool: { state: "partly", value: pool, expression: 'concat(["172.16.201.0/24"], var.pool)' } },
      "clientPool",
      pool,
    ],
  ])("%s", (_, facts, name, value) => {
    expect(knownValues(facts)[name]).toEqual(value);
  });

  test("a list for every fact that is one", () => {
    const lists = Object.entries(knownValues({})).filter(([, value]) => Array.isArray(value));
    expect(lists.map(([name]) => name)).toEqual(listFacts);
    expect(lists.every(([, value]) => (value as readonly unknown[]).length === 0)).toBe(true);
  });
});

test("what was read of one gateway is not in the next", () => {
  knownValues({ tunnels: known(["SSTP"]) });
  expect(knownValues({}).tunnels).toEqual([]);
});
