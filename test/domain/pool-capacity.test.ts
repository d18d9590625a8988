import { Cidr } from "../../lib/domain/cidr";
import { ipv4Addresses, poolCapacity, poolPrefixFor } from "../../lib/domain/pool-capacity";

test.each<[string, string[], number]>([
  ["no blocks", [], 0],
  ["every address of a block", ["172.16.200.0/24"], 256],
  ["blocks side by side", ["172.16.200.0/24", "172.16.202.0/23"], 768],
  ["a block inside another once", ["172.16.200.0/24", "172.16.200.128/25"], 256],
  ["a block around an earlier one once", ["172.16.200.128/25", "172.16.200.0/24"], 256],
  ["the same block once", ["172.16.200.0/24", "172.16.200.0/24"], 256],
  ["no IPv6 addresses", ["fd00::/64", "172.16.200.0/29"], 8],
  ["all of IPv4", ["0.0.0.0/0"], 4_294_967_296],
])("ipv4Addresses counts %s", (_, blocks, count) => {
  expect(ipv4Addresses(blocks.map(Cidr.parse))).toBe(count);
});

test.each<[string, number, string[], { sstp: number; ikev2OpenVpn: number }]>([
  ["OpenVPN", 256, ["OpenVPN"], { sstp: 0, ikev2OpenVpn: 256 }],
  ["IKEv2 and OpenVPN", 256, ["IkeV2", "OpenVPN"], { sstp: 0, ikev2OpenVpn: 256 }],
  ["SSTP", 256, ["SSTP"], { sstp: 256, ikev2OpenVpn: 0 }],
  ["halves of a small pool", 128, ["IkeV2", "SSTP"], { sstp: 64, ikev2OpenVpn: 64 }],
  ["halves at the SSTP limit", 256, ["IkeV2", "SSTP"], { sstp: 128, ikev2OpenVpn: 128 }],
  ["the rest for IKEv2 beyond it", 1024, ["IkeV2", "SSTP"], { sstp: 128, ikev2OpenVpn: 896 }],
  ["a lone address for IKEv2", 1, ["SSTP", "IkeV2"], { sstp: 0, ikev2OpenVpn: 1 }],
])("poolCapacity gives %s", (_, addresses, tunnels, capacity) => {
  expect(poolCapacity(addresses, tunnels)).toEqual(capacity);
});

test.each<[number, string[], number]>([
  [1, ["OpenVPN"], 32],
  [256, ["OpenVPN"], 24],
  [257, ["OpenVPN"], 23],
  [256, ["IkeV2", "OpenVPN"], 24],
  [64, ["IkeV2", "SSTP"], 25],
  [128, ["IkeV2", "SSTP"], 24],
  [129, ["IkeV2", "SSTP"], 23],
  [384, ["IkeV2", "SSTP"], 23],
  [385, ["IkeV2", "SSTP"], 22],
])("poolPrefixFor(%d, %j) is /%d, and one bit longer holds too few", (clients, tunnels, prefix) => {
  const held = (length: number): number => poolCapacity(2 ** (32 - length), tunnels).ikev2OpenVpn;
  expect(poolPrefixFor(clients, tunnels)).toBe(prefix);
  expect(held(prefix)).toBeGreaterThanOrEqual(clients);
  if (prefix < 32) expect(held(prefix + 1)).toBeLessThan(clients);
});
