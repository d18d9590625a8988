import { Call, printed, Raw, width, type Code, type Fields } from "./code";
import type { Draft, Statement } from "./draft";
import type { Placed } from "./place";

/** A gateway as it stands in the program. */
export interface Written extends Placed {
  /** Name of the constant that holds it. */
  readonly constant: string;
  readonly props: Fields;
  readonly draft: Draft;
}

/** A program with a stack of gateways, in the manner of the examples. */
export function programOf(gateways: readonly Written[]): string {
  const variables = gateways.flatMap(({ draft }) => draft.variables);
  const constructs = gateways.map(statementsOf);
  const groups = [...(variables.length === 0 ? [] : [variables]), ...constructs];
  const names = new Set(groups.flat().flatMap(({ code }) => namesIn(code)));
  const body = groups.map((statements) => statements.map(statementText).join("\n")).join("\n\n");
  return [
    'import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";',
    importText([...["App", "LocalBackend", "TerraformStack"], ...namesOf(cdktf, names)], "cdktf"),
    importText(
      [...["P2sVpnGateway", "summary", "validateAll"], ...namesOf(own, names)],
      "cdktf-azure-p2s-vpn",
    ),
    'import type { Construct } from "constructs";',
    "",
    head,
    body,
    tail,
  ].join("\n");
}

const cdktf = ["TerraformVariable", "Token"];
const own = ["RevokedCertificate", "RootCertificate", "Secret", "atPlan"];

const head = `class NetworkStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new LocalBackend(this, { path: \`\${id}.tfstate\` });
    new AzurermProvider(this, "azurerm", { features: [{}] });
`;

const tail = `  }
}

const app = new App();
new NetworkStack(app, "network");

const { errors, warnings } = validateAll(app);
for (const line of [...warnings, ...errors]) console.error(line);
if (errors.length > 0) process.exit(1);

app.synth();
console.log(summary(app));
`;

function statementsOf({ constant, place, props, draft }: Written): readonly Statement[] {
  const told = (property: string, value: Code): Statement =>
    /^(?:put|move|import)/.test(property)
      ? { code: new Call(`${constant}.resource.${property}`, [value]) }
      : { target: `${constant}.resource.${property}`, code: value };
  const after = [
    ...draft.kept.map(({ property, value }) => told(property, value)),
    ...(place.movedFrom === undefined ? [] : [told("moveFromId", place.movedFrom)]),
    ...(place.importedFrom === undefined ? [] : [told("importFrom", place.importedFrom)]),
  ];
  const made = new Call("new P2sVpnGateway", [new Raw("this"), place.id, props]);
  return [{ ...(after.length > 0 && { target: `const ${constant}` }), code: made }, ...after];
}

function statementText({ target, code }: Statement): string {
  const start = target === undefined ? "    " : `    ${target} =`;
  const value = printed(code, 4, start.length + 1, 1);
  const isPushed = typeof code === "string" && start.length + 1 + value.length + 1 > width;
  return `${start}${isPushed ? "\n      " : target === undefined ? "" : " "}${value};`;
}

/** Names the calls in an expression begin with. */
function namesIn(code: Code | undefined): readonly string[] {
  if (code instanceof Call)
    return [code.callee.replace(/^new /, "").replace(/\..*$/, ""), ...code.parameters.flatMap(namesIn)];
  if (typeof code !== "object" || code instanceof Raw) return [];
  return Object.values(code).flatMap(namesIn);
}

function namesOf(module: readonly string[], used: ReadonlySet<string>): readonly string[] {
  return module.filter((name) => used.has(name));
}

function importText(names: readonly string[], module: string): string {
  const sorted = [...names].sort();
  const line = `import { ${sorted.join(", ")} } from "${module}";`;
  return line.length <= width
    ? line
    : `import {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "${module}";`;
}
