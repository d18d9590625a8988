import {
  awayWords,
  daysBetween,
  gatewayName,
  grouped,
  otherType,
  shortened,
  some,
  tunnelWords,
} from "../../../lib/cli/report/words";
import { deferred, known } from "../../../lib/domain/facts";
import { gatewayRead } from "./told";

test.each([
  [0, "today"],
  [1, "in 1 day"],
  [60, "in 60 days"],
  [61, "in 2 months"],
  [365, "in 12 months"],
  [730, "in 24 months"],
  [731, "in 2 years"],
  [-1, "1 day ago"],
  [-62, "2 months ago"],
  [-3653, "10 years ago"],
])("%i days away is %s", (days, words) => {
  expect(awayWords(days)).toBe(words);
});

test.each([
  ["2026-11-22", "2026-11-22", 0],
  ["2026-11-22", "2027-03-31", 129],
  ["2026-11-22", "2026-09-30", -53],
  ["2024-02-28", "2024-03-01", 2],
  ["2026-03-28", "2026-03-30", 2],
])("from %s to %s it is %i days, whatever clocks do", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [16777216, "16,777,216"],
])("%i is written %s", (count, text) => {
  expect(grouped(count)).toBe(text);
});

test("of many names the first are told, and how many more there are", () => {
  expect(some(["a", "b"], 2)).toBe("a, b");
  expect(some(["a", "b", "c", "d"], 2)).toBe("a, b and 2 more");
});

test.each([
  ["the path of its construct", { constructPath: "hub/Vpn", address: "a.b" }, "hub/Vpn"],
  [
    "its Terraform address, without the type",
    { address: 'module.hub["weu"].azurerm_virtual_network_gateway.vpn["a.b"]' },
    'module.hub["weu"].vpn["a.b"]',
  ],
  ["its name, where the address has nothing else", { address: "azurerm_virtual_network_gateway.vpn" }, "vpn"],
  ["its Terraform address in AzAPI", { address: "module.hub.azapi_resource.vpn" }, "module.hub.vpn"],
  ["its name in a template", { address: "vpn-weu" }, "vpn-weu"],
  ["the last part of its ARM id", { address: "/subscriptions/1/virtualNetworkGateways/vpn-weu" }, "vpn-weu"],
])("a gateway is called by %s", (_, more, name) => {
  expect(gatewayName(gatewayRead({}, more))).toBe(name);
});

test.each([
  ["ExpressRoute", known("ExpressRoute"), "ExpressRoute"],
  ["a VPN gateway", known("Vpn"), undefined],
  ["what is known only at plan", deferred("var.type"), undefined],
])("the type that is none for VPNs: %s", (_, type, name) => {
  expect(otherType({ type })).toBe(name);
});

test.each([
  ["80 letters", "x".repeat(80), "x".repeat(80)],
  ["81 letters", "x".repeat(81), `${"x".repeat(80)}…`],
  ["81 emoji of two halves each", "👍".repeat(81), `${"👍".repeat(80)}…`],
])("among others, %s", (_, text, short) => {
  expect(shortened(text)).toBe(short);
});

test.each([
  ["a tunnel type as the portal spells it", known(["OpenVPN", "IkeV2"]), "IKEv2 and OpenVPN"],
  ["protocols that are no tunnel type", known(["SSTP", "OpenVPN", "IkeV2"]), "SSTP, OpenVPN and IKEv2"],
  ["no protocols", known([]), undefined],
  ["what is not known", deferred("var.tunnels"), "known only at plan"],
  [
    "what is known in part",
    { state: "partly", value: ["OpenVPN"], expression: "x" } as const,
    "OpenVPN; more known only at plan",
  ],
])("in words: %s", (_, tunnels, words) => {
  expect(tunnelWords({ tunnels })).toBe(words);
});
