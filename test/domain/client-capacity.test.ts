import { clientCapacity, sstpShare } from "../../lib/domain/client-capacity";

test.each<[string, string, string[], number | undefined]>([
  ["OpenVPN", "VpnGw1AZ", ["OpenVPN"], 250],
  ["IKEv2 and OpenVPN, which share a number", "VpnGw1AZ", ["IkeV2", "OpenVPN"], 250],
  ["IKEv2 and SSTP, which add up", "VpnGw1AZ", ["IkeV2", "SSTP"], 378],
  ["SSTP alone, whatever the SKU", "VpnGw5AZ", ["SSTP"], 128],
  ["SSTP alone on Basic", "Basic", ["SSTP"], 128],
  ["no IKEv2 on Basic, for which no number is documented", "Basic", ["IkeV2"], undefined],
  ["no tunnel type yet", "VpnGw2AZ", [], 500],
  ["a SKU outside the table", "ErGw1AZ", ["SSTP"], undefined],
])("clientCapacity: %s", (_, sku, tunnels, clients) => {
  expect(clientCapacity(sku, tunnels)).toBe(clients);
});

test.each<[string[], number]>([
  [["SSTP", "IkeV2"], 128],
  [["IkeV2", "OpenVPN"], 0],
])("SSTP adds to %j %i clients", (tunnels, clients) => {
  expect(sstpShare(tunnels)).toBe(clients);
});
