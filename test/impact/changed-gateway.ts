import { readCertificateData } from "../../lib/domain/certificate";
import { Cidr } from "../../lib/domain/cidr";
import { known, type GatewayFacts, type RootCertificateFact } from "../../lib/domain/facts";
import type { GatewayChange } from "../../lib/domain/gateway-change";
import { impactOf, type Impact } from "../../lib/impact/impact";

/** What a row gives: facts of both sides, and what is done beside them. */
export interface Row {
  readonly before?: GatewayFacts;
  readonly after?: GatewayFacts;
  /** Arguments that differ; those known only at apply end in "?". */
  readonly changed?: readonly string[];
  readonly change?: Partial<GatewayChange>;
  readonly asOf?: string;
}

/** The impact of an update, unless a row says otherwise. */
export function impactOfRow({ before, after, changed = [], change = {}, asOf = "2026-11-22" }: Row): Impact {
  return impactOf(
    {
      ...(before && { before }),
      ...(after && { after }),
      change: {
        action: "update",
        changed: changed.map((path) => ({ path: path.replace("?", ""), isKnown: !path.endsWith("?") })),
        because: [],
        beneath: [],
        beside: [],
        isSurrounded: true,
        ...change,
      },
      sensitive: new Set(),
    },
    asOf,
  );
}

/** Each change as "rung id: message", the highest first, and what is undecided as "unknown argument: message". */
export function toldOf({ changes, undecided }: Impact): readonly string[] {
  return [
    ...changes.map(({ rung, id, message }) => `${rung} ${id}: ${message}`),
    ...undecided.map(({ argument, message }) => `unknown ${argument}: ${message}`),
  ];
}

/** A pool of these blocks. */
export function pool(...blocks: readonly string[]): GatewayFacts {
  return { clientPool: known(blocks.map((block) => Cidr.parse(block))) };
}

/** A root certificate of some base64, under a name. */
export function root(name: string, data: string): RootCertificateFact {
  return { name, certificate: readCertificateData(data) };
}
