import { asBlock } from "../readers/configuration";
import type { DeclaredAt, DeclaredGateway } from "../readers/described-instances";
import { Unreadable } from "../readers/gateway-read";
import { recognise } from "../readers/recognise";
import { declaredGateways } from "../readers/synthesized";
import { filesAt, parseJson, readText } from "./files";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/**
 * What authors declared in the synthesized stacks of a folder, by Terraform address.
 * @throws UsageError if the folder can't be read; when asked, if two stacks say different things of one address.
 */
export function declaredIn(folder: string, terminal: Terminal): DeclaredAt {
  const told = new Map<string, DeclaredGateway[]>();
  const { files, unread } = filesAt(folder);
  const [fault] = unread;
  if (fault) throw new UsageError(`--declared: ${fault.file} ${fault.reason}`);
  for (const file of files) {
    for (const [address, declared] of stackIn(file, terminal)) {
      told.set(address, [...(told.get(address) ?? []), declared]);
    }
  }
  return (address) => {
    const [first, ...others] = told.get(address) ?? [];
    if (others.some((other) => JSON.stringify(other.declared) !== JSON.stringify(first?.declared))) {
      throw new UsageError(
        `--declared ${folder} has several stacks with ${address}; name the stack of this plan, like --declared ${folder}/stacks/NAME`,
      );
    }
    return first;
  };
}

function stackIn(file: string, terminal: Terminal): ReadonlyMap<string, DeclaredGateway> {
  try {
    const json = parseJson(readText(file, terminal));
    return recognise(json).kind === "synthesized" ? declaredGateways(asBlock(json)) : new Map();
  } catch (error) {
    if (error instanceof Unreadable) throw new UsageError(`--declared: ${file} ${error.message}`);
    throw error;
  }
}
