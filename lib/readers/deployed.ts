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
  return Object.keys(after).filter((name) => !isSame(before[name], after[name]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (isEmpty(one) && isEmpty(other))) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [left, right] = [asBlock(one), asBlock(other)];
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((member, index) => isSame(member, other[index]));
  }
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => isSame(left[name], right[name]));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}
