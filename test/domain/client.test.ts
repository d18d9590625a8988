import { clientOperatingSystems, speaks } from "../../lib/domain/client";

test.each([
  ["OpenVPN", []],
  ["IkeV2", ["Windows 8.1", "Windows 7"]],
  ["SSTP", ["macOS", "macOS 12 or older", "Linux", "iOS", "Android"]],
])("who does not speak %s", (protocol, systems) => {
  expect(clientOperatingSystems.filter((system) => !speaks(system, [protocol]))).toEqual(systems);
});

test.each([
  ["one protocol of two is enough", ["SSTP", "IkeV2"]],
  ["no protocol told", []],
])("macOS speaks: %s", (_, tunnels) => {
  expect(speaks("macOS", tunnels)).toBe(true);
});
