import { asnReservedBy } from "../../lib/domain/bgp";

test.each<[number, ReturnType<typeof asnReservedBy>]>([
  [8073, undefined],
  [8074, "Azure"],
  [8075, "Azure"],
  [8076, undefined],
  [12076, "Azure"],
  [23455, undefined],
  [23456, "IANA"],
  [64495, undefined],
  [64496, "IANA"],
  [64511, "IANA"],
  [64512, undefined],
  [65514, undefined],
  [65515, "Azure"],
  [65516, undefined],
  [65517, "Azure"],
  [65520, "Azure"],
  [65521, undefined],
  [65534, undefined],
  [65535, "IANA"],
  [65551, "IANA"],
  [65552, undefined],
  [429_496_729, "IANA"],
  [4_294_967_294, undefined],
  [4_294_967_295, "IANA"],
])("%d is reserved by %s", (asn, by) => {
  expect(asnReservedBy(asn)).toBe(by);
});
