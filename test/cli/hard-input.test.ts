import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { asJson } from "../../lib/cli/formats/json";
import { asText } from "../../lib/cli/formats/text";
import { judge } from "../../lib/cli/judge";
import { describeFound, Unreadable } from "../../lib/readers/gateway-read";
import { recognise } from "../../lib/readers/recognise";
import { catalogue } from "../../lib/rules/catalogue";
import { file, folder, p2s, stack } from "./command";

const clean = JSON.stringify(stack());
const oneLine = /^p2s: [^\n]+\n$/;

describe("a text that can't be read: one line that says so, exit code 2", () => {
  const modules = `${'{"child_modules":['.repeat(100_000)}${"]}".repeat(100_000)}`;
  const rows: Record<string, readonly [string | Buffer, string]> = {
    "an empty file": ["", "is empty"],
    "a truncated file": [clean.slice(0, -20), "is JSON that ends early"],
    "a fault in the middle": [clean.replace('"type"', "type"), "is JSON with a fault"],
    "UTF-16": [Buffer.from(`\ufeff${clean}`, "utf16le"), "is UTF-16; write it as UTF-8"],
    "UTF-16 without its mark": [Buffer.from(clean, "utf16le"), "is UTF-16; write it as UTF-8"],
    "UTF-16 of the other order": [Buffer.from(clean, "utf16le").swap16(), "is UTF-16; write it as UTF-8"],
    "Latin-1": [Buffer.from('{"name":"M\u00fcnchen"}', "latin1"), "is no UTF-8 text"],
    "a saved plan": [Buffer.from("PK\u0003\u0004"), "is a saved plan"],
    "the log of a plan": ['{"@level":"info"}\n{"@level":"info"}\n', 'is the log of "terraform plan -json"'],
    "one document a line": ['{"terraform":{}}\n{"terraform":{}}\n', "is JSON with a fault in line 2"],
    HCL: ['# a comment\nresource "azurerm_subnet" "x" {}', "is HCL; plan it"],
    Bicep: ["param location string\nresource vpn 'Microsoft.Network/x@1' = {}", "is Bicep; give what"],
    "another language": ["import os", "is no JSON"],
    "a newer plan": ['{"format_version":"2.0","planned_values":{}}', "is a plan of format version"],
    "a newer state": ['{"format_version":"2.0","values":{}}', "is a state of format version"],
    "a failed plan": ['{"format_version":"1.2","planned_values":{},"errored":true}', "is a plan that failed"],
    "a state file": ['{"version":4,"lineage":"x","resources":[]}', "is a state file"],
    "a number": ["42", "is none of what p2s reads"],
    "a list of numbers": ["[1]", "is none of what p2s reads"],
    "a deep nest": [`{"planned_values":{"root_module":${modules}}}`, "is nested too deeply to be read"],
  };
  test.each(Object.entries(rows))("%s", async (_, [content, reason]) => {
    const { code, error } = await p2s(["check", "-"], content);
    expect([code, error]).toEqual([2, expect.stringMatching(oneLine)]);
    expect(error).toContain(`p2s: standard input ${reason}`);
  });
});

describe("a text that is read all the same", () => {
  const nest = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const rows: Record<string, string> = {
    "a byte order mark": `\ufeff${clean}`,
    "keys of the language": clean.replace(
      '"resource":',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"resource":',
    ),
    "a key twice, the last of which counts": clean.replace('"sku":', '"sku":"Basic","sku":'),
    "a deep nest beside what matters": clean.replace('"resource":', `"output":${nest},"resource":`),
    "a plan of a later minor format": '{"format_version":"1.99","planned_values":{}}',
  };
  test.each(Object.entries(rows))("%s", async (_, content) => {
    const { code, error } = await p2s(["check", "-"], content);
    expect([code, error]).toEqual([0, ""]);
    expect({}).not.toHaveProperty("polluted");
  });
});

test("a fault does not show what stands around it", async () => {
  const { error } = await p2s(["check", "-"], '{"secret": "hunter2hunter2" oops}');
  expect(error).not.toContain("hunter2");
});

describe("a path that is no file of text: one line that says so, exit code 2", () => {
  const inFolder = (name: string, make: (path: string) => void) => (): string => {
    const path = join(folder(), name);
    make(path);
    return path;
  };
  const rows: Record<string, readonly [() => string, string]> = {
    "an empty path, as of a variable that is not set": [() => "", 'p2s: "" is no path\n'],
    "a device that is empty": [() => "/dev/null", "p2s: /dev/null is empty\n"],
    "a device that never ends": [() => "/dev/zero", "p2s: /dev/zero is no text\n"],
    "a pipe that nobody writes to": [
      inFolder("pipe", (path) => execFileSync("mkfifo", [path])),
      "is a pipe that nobody writes to\n",
    ],
    "a link that leads back to itself": [
      inFolder("cdk.tf.json", (path) => {
        symlinkSync(path, path);
      }),
      "is a symbolic link that leads back to itself\n",
    ],
    "a link that leads nowhere": [
      inFolder("cdk.tf.json", (path) => {
        symlinkSync("nowhere", path);
      }),
      "is not there\n",
    ],
    "more than a text can hold": [
      () => {
        const path = file("tfplan.json", "");
        truncateSync(path, 2 ** 30);
        return path;
      },
      "is larger than 536 MB",
    ],
    "a path through a file": [() => join(file("tfplan.json", ""), "x"), "is not there\n"],
  };
  const testUnlessWindows = process.platform === "win32" ? test.skip : test;
  testUnlessWindows.each(Object.entries(rows))("%s", async (_, [make, told]) => {
    const { code, error } = await p2s(["check", make()]);
    expect([code, error]).toEqual([2, expect.stringMatching(oneLine)]);
    expect(error).toContain(told);
  });

  testUnlessWindows("a socket", async () => {
    const path = join(folder(), "socket");
    const server = createServer().listen(path);
    const { code, error } = await p2s(["check", path]);
    server.close();
    expect([code, error]).toEqual([2, `p2s: ${path} is neither a file nor a folder\n`]);
  });

  testUnlessWindows("a pipe among the plans of a folder", async () => {
    const root = folder();
    execFileSync("mkfifo", [join(root, "tfplan.json")]);
    const { code, error } = await p2s(["check", root]);
    expect([code, error]).toEqual([2, `p2s: ${join(root, "tfplan.json")} is neither a file nor a folder\n`]);
  });

  testUnlessWindows("a name that a terminal would obey", async () => {
    const { error } = await p2s(["check", "\u001b[31m\nplan.json"]);
    expect(error).toBe("p2s: \ufffd[31m\ufffdplan.json is not there\n");
  });

  const testUnlessRoot = process.getuid?.() === 0 ? test.skip : test;
  testUnlessRoot("a folder without permission", async () => {
    const root = folder();
    mkdirSync(join(root, "closed"));
    chmodSync(join(root, "closed"), 0);
    const { code, error } = await p2s(["check", root]);
    expect([code, error]).toEqual([2, expect.stringContaining("permission denied")]);
  });
});

describe("folders", () => {
  test("one that cdktf has not written yet", async () => {
    const { error } = await p2s(["check", join(folder(), "cdktf.out")]);
    expect(error).toContain('cdktf.out is not there; "cdktf synth" writes it\n');
  });

  test("one of Terraform's own language is told how to write a plan", async () => {
    const path = file("main.tf", "");
    const { error } = await p2s(["check", join(path, "..")]);
    expect(error).toContain("make one with: terraform plan -out tfplan && terraform show -json tfplan");
  });
});

/** Every document with one value in it replaced by another, or taken out. */
function* faulty(root: unknown, replacements: readonly unknown[]): Generator<string> {
  function* within(holder: Record<string, unknown> | unknown[], path: string): Generator<string> {
    const block = holder as Record<string, unknown>;
    for (const key of Object.keys(block)) {
      const value = block[key];
      for (const replacement of replacements) {
        block[key] = replacement;
        yield `${path}.${key} = ${JSON.stringify(replacement).slice(0, 20)}`;
      }
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(block, key);
      yield `${path}.${key} taken out`;
      if (Array.isArray(holder)) holder.splice(Number(key), 0, value);
      else block[key] = value;
      if (typeof value === "object" && value !== null)
        yield* within(value as Record<string, unknown>, `${path}.${key}`);
    }
  }
  yield* within(root as Record<string, unknown>, "");
}

describe("whatever stands in place of any one value, the file is judged or refused", () => {
  const fixtures = join(__dirname, "../fixtures");
  const read = (path: string): unknown => JSON.parse(readFileSync(join(fixtures, path), "utf8"));
  const replacements = [null, [], {}, "", 0, true, "x".repeat(300), [null], "${a.b.c}"];
  const state = (plan: object): object => ({
    format_version: "1.0",
    values: (plan as { readonly planned_values: object }).planned_values,
  });
  const documents: Record<string, unknown> = {
    "a stack with all a gateway is described from": read("stacks/everything.tf.json"),
    "a plan that creates": read("plans/create.json"),
    "a plan that changes": read("plans/to-radius.json"),
    "a state": state(read("plans/to-radius.json") as object),
    "what az prints": read("arm/az-list.json"),
    "a template": read("arm/bicep-modules.json"),
  };
  const judging = {
    rules: catalogue,
    waiversOf: () => [],
    relax: {},
    trustsDeclared: true,
    asOf: "2026-11-22",
  };
  const outcomeOf = (json: unknown): Parameters<typeof asJson>[0] => ({
    asOf: "2026-11-22",
    failOn: "error",
    files: 1,
    judged: recognise(json)
      .found(() => undefined)
      .map(describeFound)
      .map((gateway) => ({ file: "x.json", gateway, report: judge(gateway, judging) })),
    waiverFaults: [],
    unread: [],
    rules: catalogue,
    textOf: () => undefined,
  });

  test.each(Object.entries(documents))("%s", (_, json) => {
    const faults: string[] = [];
    let judged = 0;
    for (const told of faulty(json, replacements)) {
      try {
        const outcome = outcomeOf(json);
        asText(outcome, { colour: false });
        asJson(outcome);
        judged += outcome.judged.length;
      } catch (error) {
        if (!(error instanceof Unreadable)) faults.push(`${told}: ${String(error)}`);
      }
    }
    expect(faults).toEqual([]);
    expect(judged).toBeGreaterThan(0);
  });
});
