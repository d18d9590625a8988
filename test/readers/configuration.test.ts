import { absent, deferred, known, type ListFact } from "../../lib/domain/facts";
import {
  Configuration,
  expressionOf,
  isDeferred,
  together,
  type Block,
} from "../../lib/readers/configuration";
import { joinLists } from "../../lib/readers/fact-set";

const blocks: Readonly<Record<string, Block>> = {
  "azurerm_resource_group.rg": { name: "rg", location: "westeurope" },
  "azurerm_virtual_network.hub": {
    name: "hub",
    address_space: ["10.0.0.0/16"],
    location: "${azurerm_resource_group.rg.location}",
  },
  "azurerm_subnet.gw": { name: "GatewaySubnet", virtual_network_name: "${azurerm_virtual_network.hub.name}" },
  "azurerm_subnet.byName": { name: "other", virtual_network_name: "hub" },
  "data.azurerm_virtual_network.spoke": { name: "spoke" },
  "azurerm_loop.a": { value: "${azurerm_loop.b.value}" },
  "azurerm_loop.b": { value: "${azurerm_loop.a.value}" },
};

const configuration = new Configuration({
  block: (address) => blocks[address],
  ofType: (type) =>
    Object.entries(blocks)
      .filter(([address]) => address.replace(/^data\./, "").startsWith(`${type}.`))
      .map(([address, block]) => ({ address, block })),
  local: (name) => (name === "region" ? "northeurope" : undefined),
});

describe("a text is", () => {
  test.each<[string, unknown, unknown]>([
    ["known where it is literal", "westeurope", known("westeurope")],
    ["absent where it is left out", undefined, absent],
    ["absent where it is null", null, absent],
    ["known where it refers to a literal", "${azurerm_resource_group.rg.location}", known("westeurope")],
    ["known over several references", "${azurerm_virtual_network.hub.location}", known("westeurope")],
    ["known where a local is literal", "${local.region}", known("northeurope")],
    ["deferred where it is a variable", "${var.region}", deferred("var.region")],
    ["deferred where Azure gives it", "${azurerm_subnet.gw.id}", deferred("azurerm_subnet.gw.id")],
    [
      "deferred where it is of a data source",
      "${data.azurerm_virtual_network.spoke.location}",
      deferred("data.azurerm_virtual_network.spoke.location"),
    ],
    ["deferred where a part of it is", "vpn-${var.env}", deferred('"vpn-${var.env}"')],
    ["literal where the interpolation is escaped", "$${var.region}", known("${var.region}")],
    ["absent where it is no text", 5, absent],
    [
      "deferred where references go round in a circle",
      "${azurerm_loop.a.value}",
      expect.objectContaining({ state: "deferred" }),
    ],
  ])("%s", (_, raw, fact) => {
    expect(configuration.text(raw)).toEqual(fact);
  });
});

describe("other values", () => {
  test.each<[string, unknown, unknown]>([
    ["a number", configuration.number(5), known(5)],
    ["a number in quotes", configuration.number("5"), known(5)],
    ["no number", configuration.number("five"), absent],
    ["an empty text is no number", configuration.number(""), absent],
    ["a flag", configuration.flag(false), known(false)],
    ["a flag in quotes", configuration.flag("true"), known(true)],
    ["a deferred flag", configuration.flag("${var.on}"), deferred("var.on")],
  ])("%s", (_, fact, expected) => {
    expect(fact).toEqual(expected);
  });
});

describe("a list is", () => {
  test.each<[string, unknown, ListFact<string>]>([
    ["known where all members are", ["a", "b"], known(["a", "b"])],
    ["known where it is empty", [], known([])],
    ["absent where it is left out", undefined, absent],
    [
      "known where it refers to a literal list",
      "${azurerm_virtual_network.hub.address_space}",
      known(["10.0.0.0/16"]),
    ],
    ["deferred where it is a variable", "${var.pool}", deferred("var.pool")],
    [
      "partly known where some members are",
      ["10.0.0.0/16", "${var.block}", "${azurerm_resource_group.rg.name}"],
      { state: "partly", value: ["10.0.0.0/16", "rg"], expression: '["10.0.0.0/16", var.block, "rg"]' },
    ],
    [
      "partly known, with a known member that looks like an interpolation",
      ["$${a}", "%%{b}", "${var.block}"],
      { state: "partly", value: ["${a}", "%{b}"], expression: '["$${a}", "%%{b}", var.block]' },
    ],
  ])("%s", (_, raw, fact) => {
    expect(configuration.texts(raw)).toEqual(fact);
  });

  test("joined with others so that a known text stays the text it is", () => {
    const joined = joinLists([known(["${a}"]), deferred("var.more")]);
    expect(joined).toHaveProperty("expression", 'concat(["$${a}"], coalesce(var.more, []))');
  });
});

describe("several facts together", () => {
  test("keep a known text as it is, and leave out what is absent", () => {
    const site = together<{ readonly name: string; readonly address: string; readonly asn?: string }>({
      name: known("${a}"),
      address: deferred("var.address"),
      asn: absent,
    });
    expect(site).toEqual(deferred('{ name = "$${a}", address = var.address }'));
  });
});

describe("the expression of", () => {
  test.each<[string, string, string]>([
    ["one interpolation", "${var.x}", "var.x"],
    ["one with braces inside", '${lookup({"a":"b"}, var.x)}', 'lookup({"a":"b"}, var.x)'],
    ["two interpolations", "${var.a}${var.b}", '"${var.a}${var.b}"'],
    ["a template with quotes", 'say "${var.a["k"]}"', '"say \\"${var.a["k"]}\\""'],
    ["an escaped interpolation beside one", "$${a}${var.b}", '"$${a}${var.b}"'],
  ])("%s", (_, text, expression) => {
    expect(isDeferred(text)).toBe(true);
    expect(expressionOf(text)).toBe(expression);
  });
});

describe("what names a resource", () => {
  test.each<[string, readonly unknown[], readonly string[]]>([
    ["by reference", ["azurerm_virtual_network.hub"], ["azurerm_subnet.gw"]],
    [
      "by reference or by name, each once",
      ["azurerm_virtual_network.hub", "hub"],
      ["azurerm_subnet.gw", "azurerm_subnet.byName"],
    ],
    ["another one", ["azurerm_virtual_network.other"], []],
  ])("%s", (_, targets, addresses) => {
    expect(
      configuration.naming("azurerm_subnet", "virtual_network_name", targets).map(({ address }) => address),
    ).toEqual(addresses);
  });
});
