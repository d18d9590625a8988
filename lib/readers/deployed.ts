import type { Deployed } from "../domain/facts";
import { asArray, asBlock, type Block } from "./configuration";

/** Public IPs that run, by id in lower case. */
export type RunningPublicIps = ReadonlyMap<string, Block>;

/** What runs, told from the values Terraform has of a gateway. */
export function deployedOf(values: Block, publicIps: RunningPublicIps): Deployed {
  const { sku, generation } = values;
  const client = asArray(values["vpn_client_configuration"])[0];
  const { vpn_client_protocols: tunnels, address_space: pool } = asBlock(client);
  const publicIpId = asBlock(asArray(values["ip_configuration"])[0])["public_ip_address_id"];
  const publicIpSku = publicIps.get(String(publicIpId).toLowerCase())?.["sku"];
  return {
    pointToSite: client !== undefined,
    ...(typeof sku === "string" && { sku }),
    ...(typeof generation === "string" && { generation }),
    ...(client !== undefined && { ipv6: asArray(pool).some((block) => String(block).includes(":")) }),
    ...(Array.isArray(tunnels) && { tunnels: tunnels.map(String) }),
    ...(typeof publicIpSku === "string" && { publicIpSku }),
  };
}

/** Arguments that are planned to be something else than what runs; an empty value equals none. */
export function changedArguments(before: Block, after: Block): readonly string[] {
  return Object.keys(after).filter((name) => {
    const [was, becomes] = [before[name], after[name]];
    if (was === becomes || JSON.stringify(was) === JSON.stringify(becomes)) return false;
    return JSON.stringify(withoutEmpty(was)) !== JSON.stringify(withoutEmpty(becomes));
  });
}

function withoutEmpty(value: unknown): unknown {
  if (value === null || value === "" || value === false) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  if (typeof value !== "object") return value;
  const given = Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
    const left = withoutEmpty(member);
    return left === undefined ? [] : [[key, left]];
  });
  return Object.fromEntries(given.sort(([one], [other]) => (one < other ? -1 : 1)));
}
