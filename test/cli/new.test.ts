import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, p2s } from "./command";

const project = join(__dirname, "../..");
const examples = readdirSync(join(project, "examples"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));
const templates = examples.filter((name) => name !== "mistakes");

const made = async (template: string): Promise<string> => {
  const place = join(folder(), "My VPN");
  expect(await p2s(["new", template, place])).toMatchObject({ code: 0, error: "" });
  return place;
};
const read = (...path: readonly string[]): string => readFileSync(join(...path), "utf8");
const json = (...path: readonly string[]): unknown => JSON.parse(read(...path));

test("the templates are the examples that can be deployed", async () => {
  const { out } = await p2s(["new", "--help"]);
  expect([...out.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name]) => name).sort()).toEqual(templates);
});

describe.each(templates)("the template %s", (template) => {
  test("has the example's program, and the certificates it names", async () => {
    const place = await made(template);
    const program = read(place, "main.ts");
    expect(program).toBe(read(project, "examples", `${template}.ts`));
    expect(existsSync(join(place, "certs/corp-root.pem"))).toBe(program.includes("corp-root.pem"));
  });

  test("runs where it stands, and writes the stack of the example", async () => {
    const place = await made(template);
    const printed = execFileSync(process.execPath, ["-r", "@swc-node/register", join(place, "main.ts")], {
      cwd: project,
      encoding: "utf8",
      env: {
        ...process.env,
        CDKTF_OUTDIR: join(place, "cdktf.out"),
        NODE_PATH: join(project, "node_modules"),
      },
    });
    expect(printed).toBe(read(project, "examples/expected", `${template}.txt`));
    expect(read(place, "cdktf.out/stacks/network/cdk.tf.json")).toBe(
      read(project, "examples/expected", `${template}.tf.json`),
    );
  });
});

test("the project depends on what this release is tested with", async () => {
  const { version, devDependencies, peerDependencies } = json(project, "package.json") as {
    version: string;
    devDependencies: Record<string, string>;
    peerDependencies: Record<string, string>;
  };
  const own = json(await made("radius"), "package.json") as { dependencies: Record<string, string> };
  expect(own).toMatchObject({
    name: "my-vpn",
    private: true,
    scripts: { synth: "tsc && node main.js", check: "npm run --silent synth && p2s check cdktf.out" },
  });
  const expected = Object.keys(peerDependencies).map((name) => [name, devDependencies[name]]);
  expect(own.dependencies).toEqual({ ...Object.fromEntries(expected), "cdktf-azure-p2s-vpn": `^${version}` });
});

test("the README says what to put in place of the demo", async () => {
  expect(read(await made("certificate"), "README.md")).toContain("`certs/corp-root.pem` is a demo");
  expect(read(await made("radius"), "README.md")).toContain("export TF_VAR_radius_secret=");
  expect(read(await made("entra-id"), "README.md")).toMatchInlineSnapshot(`
   "# my-vpn

   A point-to-site VPN gateway on Azure, made with cdktf-azure-p2s-vpn. People sign in with Entra ID and the Azure VPN client.

   \`\`\`
   npm install
   npm run synth   # types, rules, and Terraform's JSON in cdktf.out
   npm run check   # the same rules about what was written, as a pipeline asks them
   cd cdktf.out/stacks/network && terraform init && terraform plan
   \`\`\`

   Before it deploys:

   - \`LocalBackend\` in \`main.ts\` keeps the state in \`cdktf.out\`, where it is lost with it; take your team's backend.
   - Names and addresses in \`main.ts\` are examples.

   Pipelines to copy are in \`node_modules/cdktf-azure-p2s-vpn/examples/pipelines\`.
   "
  `);
});

const commands: Record<string, readonly [name: string, command: string]> = {
  "of a plain name": ["my-vpn", "cd PLACE/my-vpn && npm install"],
  "of a name with spaces": ["my vpn", "cd 'PLACE/my vpn' && npm install"],
  "of a name with a quote": ["anna's", "cd 'PLACE/anna'\\''s' && npm install"],
  "of a name a shell reads": ["$HOME", "cd 'PLACE/$HOME' && npm install"],
};
test.each(Object.entries(commands))(
  "the next command is written for a folder %s",
  async (_, [name, command]) => {
    const place = folder();
    const { out } = await p2s(["new", "radius", join(place, name)]);
    expect(out.replaceAll(place, "PLACE")).toContain(`  ${command}`);
  },
);

test("an empty folder will do", async () => {
  const place = folder();
  expect((await p2s(["new", "radius", place])).code).toBe(0);
  expect(readdirSync(place)).toContain("main.ts");
});

describe("refused in one line, with nothing written", () => {
  const taken = folder();
  writeFileSync(join(taken, "notes.txt"), "mine");
  const faults: Record<string, readonly [readonly string[], string]> = {
    "no template": [[], "Templates are certificate, entra-id, radius"],
    "no folder": [["radius"], "needs a template and a folder"],
    "a folder without a name": [["radius", ""], "needs a template and a folder"],
    "a misspelt template": [["certificat", join(taken, "x")], 'Did you mean "certificate"?'],
    "an example that is no template": [["mistakes", join(taken, "x")], 'no template "mistakes"'],
    "a folder with something in it": [["radius", taken], "is not empty"],
    "a file": [["radius", join(taken, "notes.txt")], "is no folder"],
    "a folder in a file": [["radius", join(taken, "notes.txt/x")], "is no folder"],
    "a third word": [["radius", join(taken, "x"), "y"], '"y" is too much'],
    "an option": [["radius", join(taken, "x"), "--force"], "there is no option --force"],
  };
  test.each(Object.entries(faults))("%s", async (_, [args, words]) => {
    const { code, out, error } = await p2s(["new", ...args]);
    expect([code, out, error]).toEqual([2, "", expect.stringMatching(/^p2s: [^\n]+\n$/)]);
    expect(error).toContain(words);
    expect(readdirSync(taken)).toEqual(["notes.txt"]);
  });

  // The path is long enough for main.ts, and too long for what comes next.
  test("a folder in which half of it fits", async () => {
    const deep = `${taken}${`/${"x".repeat(199)}`.repeat(21)}`.slice(0, 4080).replace(/\/$/, "x");
    const { code, error } = await p2s(["new", "certificate", deep]);
    expect([code, error]).toEqual([2, expect.stringContaining("the name is too long")]);
    expect(readdirSync(taken)).toEqual(["notes.txt"]);
  });
});
