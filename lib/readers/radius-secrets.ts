import { asArray, asBlock, type Block } from "./configuration";

/**
 * A gateway's arguments with the RADIUS secrets that are not shown left open: Azure gives none back, so that what it says of
 * a gateway that runs has none, nor has a state after an import.
 */
export function withSecretsOpen(gateway: Block): Block {
  const client = asArray(gateway["vpn_client_configuration"])[0];
  if (typeof client !== "object" || client === null) return gateway;
  const { radius_server: servers, ...settings } = asBlock(client);
  const opened: Block = {
    ...withSecret(settings, "radius_server_address", "radius_server_secret"),
    ...(Array.isArray(servers)
      ? { radius_server: servers.map((server) => withSecret(asBlock(server), "address", "secret")) }
      : servers !== undefined && { radius_server: servers }),
  };
  return { ...gateway, vpn_client_configuration: [opened] };
}

function withSecret(block: Block, address: string, secret: string): Block {
  const isShown = block[secret] !== undefined && block[secret] !== null && block[secret] !== "";
  const isServer = block[address] !== undefined && block[address] !== null && block[address] !== "";
  return isServer && !isShown ? { ...block, [secret]: `\${${secret}}` } : block;
}
