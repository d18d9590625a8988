// A plan of as many gateways, each with a network of its own, in the shape of one that the real provider wrote.
const { closeSync, openSync, readFileSync, writeSync } = require("node:fs");
const { join } = require("node:path");

const one = JSON.parse(readFileSync(join(__dirname, "../test/fixtures/plans/create.json"), "utf8"));
const roots = ["azurerm_subnet.gateway", "azurerm_virtual_network.hub"];

/** A resource, a module or a change again, for another key of the `for_each` that everything is repeated by. */
function again(value, key) {
  const repeated = roots.includes(value.address)
    ? { ...value, address: `${value.address}["${key}"]`, index: key }
    : value;
  const text = JSON.stringify(repeated).replaceAll('[\\"weu\\"]', `[\\"${key}\\"]`);
  return JSON.parse(text, (name, inner) =>
    name === "values" || name === "after" ? renamed(inner, key) : inner,
  );
}

/** Values with a name of their own: two networks of one group have not the same. */
function renamed(values, key) {
  const ofKey = (name) => (["hub", "vpn-weu"].includes(name) ? `${name}-${key}` : name);
  const network = values.virtual_network_name;
  return { ...values, name: ofKey(values.name), ...(network && { virtual_network_name: ofKey(network) }) };
}

/** Writes a plan of `count` gateways to a file, piece by piece, since it may be larger than a string can be. */
function writePlan(file, count) {
  const { planned_values: planned, resource_changes: changes, configuration, ...rest } = one;
  const { resources, child_modules: modules } = planned.root_module;
  const shared = resources.filter(({ address }) => !roots.includes(address));
  const own = resources.filter(({ address }) => roots.includes(address));
  for (const resource of configuration.root_module.resources) {
    if (roots.includes(resource.address)) resource.for_each_expression = { references: ["var.regions"] };
  }
  const out = openSync(file, "w");
  const list = (values) => {
    for (let from = 0; from < count; from += 500) {
      const keys = Array.from({ length: Math.min(500, count - from) }, (_, index) => `g${from + index}`);
      const text = keys.flatMap((key) => values.map((value) => JSON.stringify(again(value, key)))).join(",");
      writeSync(out, `${from === 0 ? "" : ","}${text}`);
    }
  };
  writeSync(out, `${JSON.stringify(rest).slice(0, -1)},"planned_values":{"root_module":{"resources":[`);
  writeSync(out, `${shared.map((one) => JSON.stringify(one)).join(",")},`);
  list(own);
  writeSync(out, `],"child_modules":[`);
  list(modules);
  writeSync(out, `]}},"resource_changes":[`);
  list(changes.filter(({ address }) => address.startsWith("module.") || roots.includes(address)));
  writeSync(out, `],"configuration":${JSON.stringify(configuration)}}`);
  closeSync(out);
}

module.exports = { writePlan };
