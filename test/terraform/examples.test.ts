import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeTerraform, inStack } from "./terraform";

const project = join(__dirname, "../..");
const gatewayType = "azurerm_virtual_network_gateway";
const refused = "mistakes.ts";
const deployable = readdirSync(join(project, "examples")).filter(
  (file) => file.endsWith(".ts") && file !== refused,
);

const output = mkdtempSync(join(tmpdir(), "examples-"));
afterAll(() => {
  rmSync(output, { recursive: true, force: true });
});

const command = (example: string): string[] => ["-r", "@swc-node/register", join("examples", example)];
const options = (example: string) =>
  ({
    cwd: project,
    env: { ...process.env, CDKTF_OUTDIR: join(output, example) },
    encoding: "utf8",
  }) as const;

describeTerraform("an example", () => {
  test.each(deployable)("is accepted and planned: %s", async (example) => {
    execFileSync(process.execPath, command(example), options(example));
    const stacks = join(output, example, "stacks");
    for (const name of readdirSync(stacks)) {
      const stack = inStack(join(stacks, name));
      await stack.init();
      expect(await stack.validate()).toEqual({ ok: true, exitCode: 0, errors: [] });
      const plan = await stack.plan(valuesForVariables(join(stacks, name, "cdk.tf.json")));
      expect(plan).toMatchObject({ ok: true, exitCode: 2, errors: [] });
      const { resource_changes: changes = [] } = await plan.planJson();
      expect(changes.filter(({ type }) => type === gatewayType)).toMatchObject([
        { change: { actions: ["create"] } },
      ]);
    }
  });

  test("with mistakes is refused, and nothing is written", () => {
    const { status, stderr } = spawnSync(process.execPath, command(refused), options(refused));
    expect(status).toBe(1);
    expect(stderr).toContain("[network/Vpn] pool-overlap-vnet: ");
    expect(existsSync(join(output, refused, "stacks/network/cdk.tf.json"))).toBe(false);
  });
});

function valuesForVariables(file: string): Record<string, string> {
  const { variable = {} } = JSON.parse(readFileSync(file, "utf8")) as { variable?: object };
  return Object.fromEntries(Object.keys(variable).map((name) => [name, "not-a-real-value"]));
}
