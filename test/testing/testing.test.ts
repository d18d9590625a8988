import { TerraformStack } from "cdktf";
import { findings, matchers } from "cdktf-azure-p2s-vpn/testing";
import { newGateway, soundProps, newStack } from "../constructs/stack";

expect.extend(matchers);

const sound = (): TerraformStack => TerraformStack.of(newGateway());
const overlapping = (): TerraformStack => {
  const { clients } = soundProps(newStack());
  return TerraformStack.of(newGateway({ clients: { ...clients, addressPool: ["10.0.1.0/24"] } }));
};
const warned = (): TerraformStack =>
  TerraformStack.of(newGateway({ waivers: [{ rule: "pool-overlap-vnet", reason: "x" }] }));

test("findings are told by rule, severity and path", () => {
  expect(findings(sound())).toEqual([]);
  expect(findings(overlapping())).toEqual([
    expect.objectContaining({ rule: "pool-overlap-vnet", severity: "error", path: "network/Vpn" }),
  ]);
  expect(findings(warned())).toEqual([
    expect.objectContaining({ rule: "waiver-unused", severity: "warning" }),
  ]);
});

test("somebody else's validation has no rule", () => {
  const stack = sound();
  stack.node.addValidation({ validate: () => ["no tags on anything"] });
  expect(findings(stack)).toEqual([
    { severity: "error", path: "network", text: "[network] no tags on anything" },
  ]);
});

describe("matchers", () => {
  test.each<[string, () => void, string | undefined]>([
    [
      "toHaveFinding passes with the finding",
      () => {
        expect(overlapping()).toHaveFinding("pool-overlap-vnet");
      },
      undefined,
    ],
    [
      "toHaveFinding fails without, and lists what there is",
      () => {
        expect(overlapping()).toHaveFinding("pool-cidr");
      },
      "expected a finding of pool-cidr; there is\n  [network/Vpn] pool-overlap-vnet",
    ],
    [
      "its negation fails with the finding",
      () => {
        expect(overlapping()).not.toHaveFinding("pool-overlap-vnet");
      },
      "expected no finding of pool-overlap-vnet",
    ],
    [
      "toBeDeployable passes where nothing refuses",
      () => {
        expect(warned()).toBeDeployable();
      },
      undefined,
    ],
    [
      "toBeDeployable fails where something does",
      () => {
        expect(overlapping()).toBeDeployable();
      },
      "refused:\n  [network/Vpn] pool-overlap-vnet",
    ],
    [
      "its negation fails where nothing does",
      () => {
        expect(sound()).not.toBeDeployable();
      },
      "expected something to refuse the stack",
    ],
  ])("%s", (_, expectation, message) => {
    if (message === undefined) expect(expectation).not.toThrow();
    else expect(expectation).toThrow(message);
  });
});
