import provider from "../fixtures/azurerm-arguments.json";
import {
  argumentDefaults,
  forcesReplacement,
  leftToAzure,
  unordered,
} from "../../lib/domain/azurerm-arguments";

// What azurerm 4.55.0 says of itself: an excerpt of its schema.
const gateway = "azurerm_virtual_network_gateway";

test.each(Object.entries(provider.forceNew))("what forces another %s is in the table", (type, forced) => {
  // The provider replaces a gateway for the number of these blocks, and not for what they hold.
  const whole = type === gateway ? forced.filter((name) => name !== "ip_configuration") : forced;
  expect(forcesReplacement[type]).toEqual(whole);
});

test("the defaults that matter are the provider's", () => {
  expect(argumentDefaults).toMatchObject(provider.gateway.defaults);
  const { ip_version, sku, sku_tier } = provider.publicIpDefaults;
  expect(argumentDefaults).toMatchObject({ ip_version, sku, sku_tier });
});

test("every argument that is optional and computed is left to Azure", () => {
  const renamed = provider.gateway.optionalAndComputed.map((path) =>
    path === "enable_bgp" ? "bgp_enabled" : path,
  );
  expect(renamed.filter((path) => !leftToAzure.has(path))).toEqual([]);
});

test("every set is unordered", () => {
  expect(provider.gateway.sets.filter((path) => !unordered.has(path))).toEqual([]);
});
