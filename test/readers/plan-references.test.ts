import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { asBlock } from "../../lib/readers/configuration";
import { readPlan } from "../../lib/readers/plan";
import { describeTerraform, inStack } from "../terraform/terraform";

const provider = `
terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm", version = "4.55.0" }
  }
}
`;
const root = `${provider}
provider "azurerm" {
  features {}
}
`;
const place = `
  location            = "westeurope"
  resource_group_name = "net-weu"
`;
const network = `
resource "azurerm_virtual_network" "hub" {
  name          = "hub"
  address_space = ["10.0.0.0/16"]
  ${place}
}
resource "azurerm_subnet" "gateway" {
  name                 = "GatewaySubnet"
  resource_group_name  = "net-weu"
  virtual_network_name = azurerm_virtual_network.hub.name
  address_prefixes     = ["10.0.255.0/27"]
}
`;
const otherSubnet = `
resource "azurerm_subnet" "other" {
  name                 = "apps"
  resource_group_name  = "net-weu"
  virtual_network_name = azurerm_virtual_network.hub.name
  address_prefixes     = ["10.0.1.0/24"]
}
`;
const publicIp = (extra = ""): string => `
resource "azurerm_public_ip" "vpn" {
  name              = "vpn-ip"
  allocation_method = "Static"
  zones             = ["1", "2", "3"]
  ${place}
  ${extra}
}
`;
const gateway = (ipConfigurations: string): string => `
resource "azurerm_virtual_network_gateway" "vpn" {
  name = "vpn-weu"
  type = "Vpn"
  sku  = "VpnGw1AZ"
  ${place}
  ${ipConfigurations}
  vpn_client_configuration {
    address_space        = ["172.16.200.0/22"]
    vpn_client_protocols = ["OpenVPN"]
  }
}
`;
const ipConfiguration = (subnet: string, ip: string): string => `
  ip_configuration {
    subnet_id            = ${subnet}
    public_ip_address_id = ${ip}
  }
`;
const input = (name: string): string => `variable "${name}" {}\n`;
const inModule = (more: string): string =>
  provider +
  input("subnet_id") +
  publicIp() +
  gateway(ipConfiguration("var.subnet_id", "azurerm_public_ip.vpn.id")) +
  more;

/** The same gateway, each time told in another way: the files of a configuration. */
const shapes: Record<string, Record<string, string>> = {
  "references in one module": {
    "main.tf":
      root +
      network +
      publicIp() +
      gateway(ipConfiguration("azurerm_subnet.gateway.id", "azurerm_public_ip.vpn.id")),
  },
  "a local value, and another subnet beside it": {
    "main.tf":
      root +
      network +
      otherSubnet +
      publicIp() +
      `locals { subnet = azurerm_subnet.gateway.id }` +
      gateway(ipConfiguration("local.subnet", "azurerm_public_ip.vpn.id")),
  },
  "one instance of a count": {
    "main.tf":
      root +
      network +
      publicIp("count = 1") +
      gateway(ipConfiguration("azurerm_subnet.gateway.id", "azurerm_public_ip.vpn[0].id")),
  },
  "one instance of a for_each": {
    "main.tf":
      root +
      network +
      publicIp('for_each = toset(["a"])') +
      gateway(ipConfiguration("azurerm_subnet.gateway.id", 'azurerm_public_ip.vpn["a"].id')),
  },
  "a dynamic block": {
    "main.tf":
      root +
      network +
      publicIp("count = 1") +
      gateway(`
  dynamic "ip_configuration" {
    for_each = azurerm_public_ip.vpn[*].id
    content {
      subnet_id            = azurerm_subnet.gateway.id
      public_ip_address_id = ip_configuration.value
    }
  }`),
  },
  "a module's variable": {
    "main.tf": `${root}${network}
module "vpn" {
  source    = "./vpn"
  subnet_id = azurerm_subnet.gateway.id
}`,
    "vpn/main.tf": inModule(""),
  },
  "a module's variable from another module's output": {
    "main.tf": `${root}
module "network" {
  source = "./network"
}
module "vpn" {
  source    = "./vpn"
  subnet_id = module.network.subnets["gateway"]
}`,
    "network/main.tf": `${provider}${network}${otherSubnet}
output "subnets" { value = { gateway = azurerm_subnet.gateway.id, other = azurerm_subnet.other.id } }`,
    "vpn/main.tf": inModule(""),
  },
  "the values of a module's for_each": {
    "main.tf": `${root}${network}${otherSubnet}
module "vpn" {
  source    = "./vpn"
  for_each  = { weu = { subnet = azurerm_subnet.gateway.id } }
  subnet_id = each.value.subnet
}`,
    "vpn/main.tf": inModule(""),
  },
  "an output of one instance of a module": {
    "main.tf": `${root}
module "network" {
  source   = "./network"
  for_each = toset(["weu"])
}
module "vpn" {
  source    = "./vpn"
  subnet_id = module.network["weu"].subnet_id
}`,
    "network/main.tf": `${provider}${network}${otherSubnet}
output "subnet_id" { value = azurerm_subnet.gateway.id }`,
    "vpn/main.tf": inModule(""),
  },
  "an output of the module's instance of the same key": {
    "main.tf": `${root}
module "network" {
  source   = "./network"
  for_each = toset(["weu"])
}
module "vpn" {
  source    = "./vpn"
  for_each  = module.network
  subnet_id = each.value.subnet_id
}`,
    "network/main.tf": `${provider}${network}
output "subnet_id" { value = azurerm_subnet.gateway.id }`,
    "vpn/main.tf": inModule(""),
  },
  "the instance of the same key": {
    "main.tf": `${root}${network}${otherSubnet}
module "vpn" {
  source    = "./vpn"
  for_each  = toset(["weu"])
  subnet_id = azurerm_subnet.gateway.id
}`,
    "vpn/main.tf": `${provider}${input("subnet_id")}${publicIp('for_each = toset(["weu"])')}${gateway(`
  for_each = toset(["weu"])
  ${ipConfiguration("var.subnet_id", "azurerm_public_ip.vpn[each.key].id")}`)}`,
  },
  "three modules, out of one and into the others": {
    "main.tf": `${root}
module "network" { source = "./network" }
module "one" {
  source    = "./one"
  subnet_id = module.network.subnet_id
}`,
    "network/main.tf": `module "inner" { source = "./inner" }
output "subnet_id" { value = module.inner.subnet_id }`,
    "network/inner/main.tf": `${provider}${network}
output "subnet_id" { value = azurerm_subnet.gateway.id }`,
    "one/main.tf": `${input("subnet_id")}
module "two" {
  source    = "./two"
  subnet_id = var.subnet_id
}`,
    "one/two/main.tf": `${input("subnet_id")}
locals { subnet = var.subnet_id }
module "vpn" {
  source    = "../../vpn"
  count     = 1
  subnet_id = local.subnet
}`,
    "vpn/main.tf": inModule(""),
  },
  "a module in a module": {
    "main.tf": `${root}${network}
module "outer" {
  source    = "./outer"
  subnet_id = azurerm_subnet.gateway.id
}`,
    "outer/main.tf": `${input("subnet_id")}
module "vpn" {
  source    = "../vpn"
  subnet_id = var.subnet_id
}`,
    "vpn/main.tf": inModule(""),
  },
};

describeTerraform("what a created gateway refers to", () => {
  test.each(Object.entries(shapes))("is followed through %s", async (_, files) => {
    const folder = mkdtempSync(join(tmpdir(), "plan-references-"));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const stack = inStack(folder);
    rmSync(folder, { recursive: true });
    await stack.init();
    const plan = await stack.plan();
    expect(plan.errors).toEqual([]);
    const [read, ...others] = readPlan(asBlock(await plan.planJson()), () => undefined);
    expect(others).toEqual([]);
    expect(read?.kind).toBe("new");
    const { gatewaySubnetPrefixes, networkSpace, publicIpZones, bgpSettings } = read?.facts ?? {};
    expect({ gatewaySubnetPrefixes, networkSpace, publicIpZones, bgpSettings }).toMatchObject({
      gatewaySubnetPrefixes: { state: "known", value: [{ prefixLength: 27 }] },
      networkSpace: { state: "known", value: [{ prefixLength: 16 }] },
      publicIpZones: { state: "known", value: [{ name: "vpn-ip", value: ["1", "2", "3"] }] },
      bgpSettings: { state: "known", value: false },
    });
  });
});
