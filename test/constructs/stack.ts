import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { App, LocalBackend, TerraformStack, Testing, type AppConfig } from "cdktf";
import {
  GatewayNetwork,
  P2sVpnGateway,
  RootCertificate,
  validateAll,
  type P2sVpnGatewayProps,
} from "cdktf-azure-p2s-vpn";

/** A day on which tests judge. */
export const asOf = "2026-11-22";

/** A root certificate nobody has anything to say against. */
export const corpRoot = RootCertificate.fromFile(
  "corp-root",
  join(__dirname, "../../examples/certs/corp-root.pem"),
);

/** An app that writes to a folder of its own. */
export function newApp(config: AppConfig = {}): App {
  return new App({ outdir: mkdtempSync(join(tmpdir(), "p2s-")), stackTraces: false, ...config });
}

/** A stack with a backend and a provider. */
export function newStack(app: App = newApp(), id = "network"): TerraformStack {
  const stack = new TerraformStack(app, id);
  new LocalBackend(stack, { path: `${id}.tfstate` });
  new AzurermProvider(stack, "azurerm", { features: [{}] });
  return stack;
}

/** Props of a gateway nobody has anything to say against. */
export function soundProps(stack: TerraformStack): P2sVpnGatewayProps {
  return {
    name: "vpn-weu",
    resourceGroupName: "rg-network-weu",
    location: "westeurope",
    network: new GatewayNetwork(stack, "Network", {
      name: "vnet-hub-weu",
      resourceGroupName: "rg-network-weu",
      location: "westeurope",
      addressSpace: ["10.0.0.0/16"],
      gatewaySubnetPrefixes: ["10.0.255.0/27"],
    }),
    sku: "VpnGw2AZ",
    clients: {
      tunnelType: "IKEv2 and OpenVPN",
      addressPool: ["172.16.200.0/22"],
      authentication: { certificate: { roots: [corpRoot] } },
    },
    asOf,
  };
}

/** A gateway called Vpn in a stack of its own, with some props changed. */
export function newGateway(changed: Partial<P2sVpnGatewayProps> = {}, app: App = newApp()): P2sVpnGateway {
  const stack = newStack(app);
  const props: P2sVpnGatewayProps = { ...soundProps(stack), ...changed };
  return new P2sVpnGateway(stack, "Vpn", props);
}

/** Resources of a stack by type and logical id, as they are synthesized; validations are left out. */
export function resources(stack: TerraformStack): Record<string, Record<string, Record<string, unknown>>> {
  const { resource } = JSON.parse(Testing.synth(stack)) as {
    resource: Record<string, Record<string, Record<string, unknown>>>;
  };
  return resource;
}

/** Ids of the rules that refuse an app, in the order of their findings. */
export function refusals(app: App): readonly string[] {
  return validateAll(app).errors.map(ruleOf);
}

/** Ids of the rules that warn about an app. */
export function warnings(app: App): readonly string[] {
  return validateAll(app).warnings.map(ruleOf);
}

function ruleOf(text: string): string {
  return /^\[[^\]]*\] ([^:]+):/.exec(text)?.[1] ?? text;
}
