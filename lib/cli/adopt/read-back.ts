import { absent, known } from "../../domain/facts";
import { asBlock, type Block } from "../../readers/configuration";
import { declaredKey } from "../../readers/declared";
import { gatewayType } from "../../readers/describe-gateway";
import type { GatewayRead } from "../../readers/gateway-read";
import type { GatewaySource } from "../../readers/gateway-source";
import { readSynthesized } from "../../readers/synthesized";
import { sayable } from "./deployed";
import type { Note } from "./draft";
import { addressOf } from "./place";
import type { Written } from "./program";

/**
 * Gateways as their program tells of them: without what stands around them in the file and the program does not declare.
 * Those of a stack are read where they stand, since what they refer to has to stand beside the program too.
 */
export function readBack(gateways: readonly Written[]): readonly (readonly [Written, GatewayRead])[] {
  const blocks = gateways.map((gateway) => [gateway.place.id, programBlock(gateway)] as const);
  const program = readSynthesized({ resource: { [gatewayType]: Object.fromEntries(blocks) } });
  const reads = new Map(program.map((read) => [read.address, read]));
  return gateways.map((gateway) => {
    const { source, place } = gateway;
    const alone = reads.get(addressOf(place.id));
    return [gateway, source.origin === "stack" || alone === undefined ? inPlace(source) : alone];
  });
}

function inPlace({ read, declared }: GatewaySource): GatewayRead {
  const deployed = sayable(declared.deployed);
  return { ...read, facts: { ...read.facts, deployed: deployed ? known(deployed) : absent } };
}

function programBlock({ source: { block, declared }, draft }: Written): Block {
  return {
    ...asBlock(withoutGaps(block, "", pathsOf(draft.asked), pathsOf(draft.left))),
    "//": { [declaredKey]: { ...declared, cloud: draft.cloud, deployed: sayable(declared.deployed) } },
  };
}

function pathsOf(notes: readonly Note[]): ReadonlySet<string> {
  return new Set(notes.map(({ path }) => path));
}

/** A value of which what the program asks for is left open, and what it leaves out is not there. */
function withoutGaps(
  value: unknown,
  path: string,
  asked: ReadonlySet<string>,
  left: ReadonlySet<string>,
): unknown {
  if (asked.has(path)) return "${var.asked}";
  if (Array.isArray(value)) {
    const at = (index: number): string => (value.length === 1 ? path : `${path}[${index}]`);
    return value.map((member: unknown, index) => withoutGaps(member, at(index), asked, left));
  }
  if (typeof value !== "object" || value === null) return value;
  const within = path === "" ? "" : `${path}.`;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !left.has(within + name))
      .map(([name, part]) => [name, withoutGaps(part, within + name, asked, left)]),
  );
}
