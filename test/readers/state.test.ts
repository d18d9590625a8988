import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asBlock, type Block } from "../../lib/readers/configuration";
import { readState } from "../../lib/readers/state";

const plan = asBlock(JSON.parse(readFileSync(join(__dirname, "../fixtures/plans/to-radius.json"), "utf8")));
const state: Block = { format_version: "1.0", values: plan["planned_values"] };

test("a gateway of a state runs already, nothing of it changes, and it is followed by ids", () => {
  const [read, ...others] = readState(state, () => undefined);
  expect(others).toEqual([]);
  expect(read?.kind).toBe("existing");
  expect(read?.facts).toMatchObject({
    deployed: {
      state: "known",
      value: { sku: "VpnGw2AZ", pointToSite: true, tunnels: ["IkeV2"], publicIpSku: "Standard" },
    },
    changes: { state: "known", value: [] },
    networkSpace: { state: "known", value: [{ prefixLength: 16 }] },
    generation: { state: "absent" },
    bgpSettings: { state: "known", value: false },
  });
  expect([...(read?.sensitive ?? [])]).toEqual(["radiusSecretLengths"]);
});

test("an empty state has no gateways", () => {
  expect(readState({ format_version: "1.0" }, () => undefined)).toEqual([]);
});
