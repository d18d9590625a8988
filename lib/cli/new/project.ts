import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The blessed examples one can start from, and whom each is for. */
export const templates = {
  certificate: "certificates of the company's own root, IKEv2 or OpenVPN",
  "entra-id": "sign-in with Entra ID and the Azure VPN client",
  radius: "a RADIUS server in the network, IKEv2",
} as const;

/** Name of a blessed example. */
export type Template = keyof typeof templates;

/** Contents of a project by path within its folder. */
export type Project = ReadonlyMap<string, string | Buffer>;

/**
 * A project of its own around a blessed example, whose program is taken as it is.
 *
 * @param root folder of this package
 * @param name what the project is called
 * @throws Error if the package has lost its examples
 */
export function renderProject(template: Template, root: string, name: string): Project {
  const examples = join(root, "examples");
  const program = readFileSync(join(examples, `${template}.ts`), "utf8");
  const certificates = readdirSync(join(examples, "certs")).filter((file) => program.includes(`"${file}"`));
  return new Map<string, string | Buffer>([
    ["main.ts", program],
    ...certificates.map((file) => [`certs/${file}`, readFileSync(join(examples, "certs", file))] as const),
    ["package.json", asJson(manifest(root, name))],
    ["tsconfig.json", asJson(compilerSettings)],
    ["cdktf.json", asJson(cdktfSettings)],
    [".gitignore", "node_modules/\ncdktf.out/\n.terraform/\n*.js\n*.tfstate*\n"],
    ["README.md", readme(name, program, certificates)],
  ]);
}

interface Manifest {
  readonly version: string;
  readonly engines: object;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Versions are those this release is tested with. */
function manifest(root: string, name: string): object {
  const { version, engines, devDependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as Manifest;
  const tested = (...names: readonly string[]): object =>
    Object.fromEntries(names.map((one) => [one, devDependencies[one]]));
  return {
    name,
    private: true,
    engines,
    scripts: {
      synth: "tsc && node main.js",
      check: "npm run --silent synth && p2s check cdktf.out",
    },
    dependencies: {
      ...tested("@cdktf/provider-azurerm", "cdktf"),
      "cdktf-azure-p2s-vpn": `^${version}`,
      ...tested("constructs"),
    },
    devDependencies: tested("@types/node", "typescript"),
  };
}

const compilerSettings = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023"],
    module: "node16",
    moduleResolution: "node16",
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
  },
  include: ["*.ts"],
};

const cdktfSettings = {
  language: "typescript",
  app: "npm run --silent synth",
  sendCrashReports: "false",
  terraformProviders: [],
  terraformModules: [],
  context: {},
};

function readme(name: string, program: string, certificates: readonly string[]): string {
  const sentence = /^\/\*\* (.*) \*\/$/m.exec(program)?.[1] ?? "";
  const secrets = [...program.matchAll(/new TerraformVariable\(this, "(\w+)"/g)].map(([, id]) => id ?? "");
  const own = [
    ...certificates.map((file) => `- \`certs/${file}\` is a demo; put your own root certificate there.`),
    ...secrets.map((id) => `- \`export TF_VAR_${id}=…\` gives Terraform the secret.`),
    "- `LocalBackend` in `main.ts` keeps the state in `cdktf.out`, where it is lost with it; take your team's backend.",
    "- Names and addresses in `main.ts` are examples.",
  ];
  return `# ${name}

A point-to-site VPN gateway on Azure, made with cdktf-azure-p2s-vpn. ${sentence}

\`\`\`
npm install
npm run synth   # types, rules, and Terraform's JSON in cdktf.out
npm run check   # the same rules about what was written, as a pipeline asks them
cd cdktf.out/stacks/network && terraform init && terraform plan
\`\`\`

Before it deploys:

${own.join("\n")}

Pipelines to copy are in \`node_modules/cdktf-azure-p2s-vpn/examples/pipelines\`.
`;
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
