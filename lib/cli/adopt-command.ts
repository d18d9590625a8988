import { statSync } from "node:fs";
import type { Day } from "../domain/day";
import { asArray, asBlock } from "../readers/configuration";
import { Unreadable } from "../readers/gateway-read";
import { gatewaySources, Hidden, type GatewaySource, type GatewaySources } from "../readers/gateway-source";
import { catalogue } from "../rules/catalogue";
import { kindsOf } from "./adopt/authentication-props";
import { clientArgument } from "./adopt/client-argument";
import { Draft } from "./adopt/draft";
import { gatewayProps } from "./adopt/gateway-props";
import { notesOf } from "./adopt/notes";
import { placesOf } from "./adopt/place";
import { programOf } from "./adopt/program";
import { readBack } from "./adopt/read-back";
import { parseArguments, type Options } from "./arguments";
import type { Command } from "./command";
import { nameOf, parseJson, readText } from "./files";
import { plain } from "./formats/layout";
import { judge, type Judging } from "./judge";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import { writeFile } from "./write-file";

const options: Options = { output: { type: "string", short: "o" } };

/** `p2s adopt`. */
export const adoptCommand: Command = {
  help: `p2s adopt FILE: prints the program that makes the gateways that run today

FILE is what "p2s check" reads too, or - for standard input:

  az network vnet-gateway show -g GROUP -n NAME | p2s adopt - -o main.ts
  terraform show -json | p2s adopt - -o main.ts
  terraform show -json tfplan | p2s adopt -       (what runs before the plan)

The program synthesizes the same arguments, so that a plan changes nothing.
Standard error says of each gateway where its Terraform address went, what the
program asks for, what it could not take along and why, and its findings.
Secrets and sensitive values are never written out: variables take their place.

Options

  -o, --output FILE   write the program there; a file that is there stays

Exit code: 0, or 2 where there is no point-to-site gateway to adopt.
`,
  run: (args, terminal) => {
    const given = parseArguments(args, options);
    const [file, ...more] = given.paths;
    if (file === undefined)
      throw new UsageError("adopt needs a file, like: terraform show -json | p2s adopt - -o main.ts");
    if (more.length > 0) throw new UsageError(`adopt takes one file; "${plain(more.join(" "))}" is too much`);
    const target = given.one("output");
    if (target !== undefined && isFile(target))
      throw new UsageError(`${target} is there already; name a new file`);

    const taken = new Set<string>();
    const gateways = placesOf(adoptable(file, terminal), taken).map(({ source, place }, index) => {
      const constant = index === 0 ? "gateway" : `gateway${index + 1}`;
      const draft = new Draft(index === 0 ? "" : `${constant}_`, taken);
      return { source, place, constant, draft, props: gatewayProps(source, draft) };
    });
    const program = programOf(gateways);
    if (target === undefined) terminal.out(program);
    else writeFile(target, program);
    const judging = judgingOn(terminal.today);
    for (const [gateway, read] of readBack(gateways))
      terminal.error(notesOf(gateway, judge(gateway.source.read, judging), judge(read, judging)));
    return Promise.resolve(0);
  },
};

/** The gateways of a file that the construct can make; of the others standard error says why not. */
function adoptable(file: string, terminal: Terminal): readonly GatewaySource[] {
  const { sources, planned } = read(file, terminal);
  const refused = [
    ...planned.map((address) => ({ address, why: "does not run yet: the plan makes it" })),
    ...sources.flatMap((source) => {
      const why = whyNot(source);
      return why === undefined ? [] : [{ address: source.read.address, why }];
    }),
  ];
  for (const { address, why } of refused) terminal.error(`p2s: ${plain(address)} ${why}\n`);
  const found = sources.filter((source) => whyNot(source) === undefined);
  if (found.length === 0) throw new UsageError(`${nameOf(file)} has no point-to-site gateway to adopt`);
  return found;
}

function read(file: string, terminal: Terminal): GatewaySources {
  try {
    return gatewaySources(parseJson(readText(file, terminal)));
  } catch (error) {
    if (error instanceof Unreadable) throw new UsageError(`${nameOf(file)} ${error.message}`);
    throw error;
  }
}

function judgingOn(asOf: Day): Judging {
  return { rules: catalogue, waiversOf: () => [], relax: {}, trustsDeclared: true, asOf };
}

const withoutAuthentication =
  "tells of no certificates, RADIUS or Entra ID for its clients: the construct makes no gateway without";

function whyNot({ block, read: { facts } }: GatewaySource): string | undefined {
  const { type, pointToSite } = facts;
  if (type?.state === "known" && type.value !== "Vpn") return `is no VPN gateway but of type ${type.value}`;
  const [client] = asArray(block[clientArgument]);
  if (client instanceof Hidden) return `has point-to-site settings that are ${client.why}`;
  if (typeof client === "object" && client !== null)
    return kindsOf(asBlock(client)).length > 0 ? undefined : withoutAuthentication;
  return pointToSite?.state === "deferred"
    ? "has point-to-site settings that are known only at plan"
    : "has no point-to-site settings";
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
