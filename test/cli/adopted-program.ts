import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import * as cdktf from "cdktf";
import { asArray, asBlock, type Block } from "../../lib/readers/configuration";

const gatewayType = "azurerm_virtual_network_gateway";

/** What a program synthesized and said. */
export interface Ran {
  /** The synthesized stack, written though rules refuse it. */
  readonly stack: Block;
  /** What rules say of it, warnings first; the last of them refuse where `isRefused`. */
  readonly told: readonly string[];
  readonly isRefused: boolean;
}

/** Runs a program as CommonJS on the library in `lib`; what it refuses is synthesized all the same. */
export function runProgram(program: string): Ran {
  const { code } = transformSync(program, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const outdir = mkdtempSync(join(tmpdir(), "p2s-adopted-"));
  class App extends cdktf.App {
    constructor() {
      super({ outdir, skipValidation: true, stackTraces: false });
    }
  }
  const told: string[] = [];
  let isRefused = false;
  const scope = {
    require: (name: string): unknown => (name === "cdktf" ? { ...cdktf, App } : jest.requireActual(name)),
    exports: {},
    console: { log: () => undefined, error: (line: string) => told.push(line) },
    process: { exit: () => (isRefused = true) },
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the printed program is what is tested.
  const run = new Function(...Object.keys(scope), code) as (...values: unknown[]) => void;
  run(...Object.values(scope));
  const text = readFileSync(join(outdir, "stacks", "network", "cdk.tf.json"), "utf8");
  return { stack: asBlock(JSON.parse(text)), told, isRefused };
}

/** The gateways of a synthesized stack by name. */
export function gatewaysOf(stack: Block): Readonly<Record<string, Block>> {
  return asBlock(asBlock(stack["resource"])[gatewayType]) as Readonly<Record<string, Block>>;
}

/** What azurerm fills in where nothing is written. */
const unsaid: Readonly<Record<string, unknown>> = {
  private_ip_address_allocation: "Dynamic",
  ip_sec_replay_protection_enabled: true,
  name: "vnetGatewayConfig",
  peer_weight: 0,
  priority: 0,
};

const isNoArgument = new Set(["id", "//", "lifecycle"]);

/** Paths of a source's arguments that the other block has not, or otherwise. Sets and lists of one are compared as such. */
export function differences(source: unknown, other: unknown, path = ""): readonly string[] {
  if (Array.isArray(source) && source.every((member) => typeof member !== "object")) {
    const sorted = (list: unknown): string => JSON.stringify(asArray(list).map(String).sort());
    return sorted(source) === sorted(other) ? [] : [path];
  }
  if (Array.isArray(source)) {
    const others = asArray(other);
    return source.flatMap((member, index) => differences(member, others[index], `${path}[${index}]`));
  }
  if (typeof source !== "object" || source === null) return String(source) === String(other) ? [] : [path];
  if (path !== "" && (typeof other !== "object" || other === null)) return [path];
  const single = asBlock(asArray(other)[0]);
  return Object.entries(source).flatMap(([name, value]) => {
    if (path === "" && isNoArgument.has(name)) return [];
    const found = single[name];
    const isNothing = isEmpty(value) || (value === unsaid[name] && found === undefined);
    return isNothing && isEmpty(found ?? null)
      ? []
      : differences(value, found, path === "" ? name : `${path}.${name}`);
  });
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
