import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../lib/cli/run";

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `p2s` in this process, on a day on which the tests were written. */
export async function p2s(args: readonly string[], input: string | Buffer = ""): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(args, {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    input: () => Buffer.from(input),
    colour: false,
    watched: false,
    today: "2026-11-22",
  });
  return { code, out: out.join(""), error: error.join("") };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is removed after the tests of the file. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "p2s-"));
  folders.push(path);
  return path;
}

/** A file in a folder of its own. */
export function file(name: string, content: string | Buffer | object): string {
  const path = join(folder(), name);
  const isText = typeof content === "string" || Buffer.isBuffer(content);
  writeFileSync(path, isText ? content : JSON.stringify(content, null, 2));
  return path;
}

/** A synthesized stack with one gateway in a network; what is given takes the place of its arguments. */
export function stack(gateway: object = {}, p2sKey: object = {}): object {
  return {
    "//": { metadata: { stackName: "network", version: "0.21.0" } },
    resource: {
      azurerm_public_ip: {
        Ip: { name: "vpn-ip", sku: "Standard", allocation_method: "Static", zones: ["1", "2", "3"] },
      },
      azurerm_subnet: {
        Gateway: {
          name: "GatewaySubnet",
          virtual_network_name: "${azurerm_virtual_network.Hub.name}",
          address_prefixes: ["10.0.255.0/27"],
        },
      },
      azurerm_virtual_network: {
        Hub: { name: "hub", location: "westeurope", address_space: ["10.0.0.0/16"] },
      },
      azurerm_virtual_network_gateway: {
        Vpn: {
          "//": { metadata: { path: "network/Vpn/Default", uniqueId: "Vpn" }, p2s: p2sKey },
          name: "vpn-weu",
          location: "westeurope",
          type: "Vpn",
          sku: "VpnGw1AZ",
          ip_configuration: [
            { subnet_id: "${azurerm_subnet.Gateway.id}", public_ip_address_id: "${azurerm_public_ip.Ip.id}" },
          ],
          vpn_client_configuration: clients(),
          ...gateway,
        },
      },
    },
  };
}

/** The settings of clients who sign in with Entra ID; what is given takes their place. */
export function clients(more: object = {}): object {
  const tenant = "aaaabbbb-0000-cccc-1111-dddd2222eeee";
  return {
    address_space: ["172.16.200.0/22"],
    vpn_client_protocols: ["OpenVPN"],
    vpn_auth_types: ["AAD"],
    aad_tenant: `https://login.microsoftonline.com/${tenant}/`,
    aad_issuer: `https://sts.windows.net/${tenant}/`,
    aad_audience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
    ...more,
  };
}

/** A stack whose clients get addresses of the network. */
export const overlapping = stack({ vpn_client_configuration: clients({ address_space: ["10.0.4.0/24"] }) });
