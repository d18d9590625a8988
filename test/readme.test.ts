import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import { Testing } from "cdktf";
import { matchers } from "cdktf-azure-p2s-vpn/testing";
import { newGateway, newStack, soundProps } from "./constructs/stack";

const readme = readFileSync(join(__dirname, "..", "README.md"), "utf8");
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

interface Ran {
  readonly printed: string;
  readonly exitCode: number | undefined;
  readonly synthesized: string | undefined;
}

class Exit extends Error {
  constructor(readonly exitCode: number) {
    super(`exit ${exitCode}`);
  }
}

/** Runs a program of the README as CommonJS, with the console, the exit and the output folder of its own. */
function run(program: string, around: Readonly<Record<string, unknown>> = {}): Ran {
  const { code } = transformSync(program, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const outdir = mkdtempSync(join(tmpdir(), "p2s-readme-"));
  const lines: string[] = [];
  const say = (...words: unknown[]): void => void lines.push(words.join(" "));
  const scope = {
    require: (name: string): unknown => jest.requireActual(name),
    exports: {},
    console: { log: say, error: say },
    process: {
      exit: (exitCode: number) => {
        throw new Exit(exitCode);
      },
    },
    ...around,
  };
  process.env["CDKTF_OUTDIR"] = outdir;
  let exitCode: number | undefined;
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the README's own text is what is tested.
    const ran = new Function(...Object.keys(scope), code) as (...values: unknown[]) => void;
    ran(...Object.values(scope));
  } catch (thrown) {
    if (!(thrown instanceof Exit)) throw thrown;
    ({ exitCode } = thrown);
  } finally {
    delete process.env["CDKTF_OUTDIR"];
  }
  return {
    printed: lines.join("\n"),
    exitCode,
    synthesized: readIfThere(join(outdir, "stacks", "network", "cdk.tf.json")),
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function programWith(text: string): string {
  const found = programs.find((program) => program.includes(text));
  if (found === undefined) throw new Error(`the README has no program with ${text}`);
  return found;
}

describe("the shortest program", () => {
  const shortest = programWith("new TerraformStack(app");

  test("synthesizes a gateway and prints what was built", () => {
    const { printed, exitCode, synthesized } = run(shortest);
    expect(exitCode).toBeUndefined();
    expect(printed).toMatch(/^network\/Vpn\n {2}SKU {8}VpnGw2AZ/);
    expect(synthesized).toContain('"azurerm_virtual_network_gateway"');
  });

  test("with the README's one mistake, prints the README's message and writes nothing", () => {
    const mistaken = shortest.replace('addressPool: ["172.16.200.0/22"]', 'addressPool: ["10.0.200.0/22"]');
    const { printed, exitCode, synthesized } = run(mistaken);
    expect(exitCode).toBe(1);
    expect(readme).toContain(printed);
    expect(synthesized).toBeUndefined();
  });
});

test("a team's own rule refuses what is not from its space", () => {
  const app = Testing.app();
  newGateway({}, app);
  run(
    programWith("acme/pool-from-ipam").replace("P2sGuard.of", 'require("cdktf-azure-p2s-vpn").P2sGuard.of'),
    { app },
  );
  expect(() => Testing.fullSynth(app.node.findChild("network") as never)).toThrow("acme/pool-from-ipam");
});

test("the test of one's own stack runs", () => {
  const titles: string[] = [];
  const NetworkStack = jest.fn(() => {
    const stack = newStack();
    newGateway(soundProps(stack));
    return stack;
  });
  const test = (title: string, body: () => void): void => {
    titles.push(title);
    body();
  };
  run(programWith("toBeDeployable"), { expect, test, NetworkStack, Testing });
  expect(titles).toEqual(["the network stack can be deployed"]);
  expect(Object.keys(matchers)).toEqual(["toHaveFinding", "toBeDeployable"]);
});
