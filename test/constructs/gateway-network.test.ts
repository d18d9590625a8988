import { TerraformStack, Testing } from "cdktf";
import { GatewayNetwork, validateAll } from "cdktf-azure-p2s-vpn";
import { newApp, newGateway, newStack, resources } from "./stack";

test("makes a virtual network with its GatewaySubnet", () => {
  const stack = newStack();
  new GatewayNetwork(stack, "Network", {
    name: "vnet",
    resourceGroupName: "rg",
    location: "westeurope",
    addressSpace: ["10.0.0.0/16"],
    gatewaySubnetPrefixes: ["10.0.255.0/27"],
    dnsServers: ["10.0.0.4"],
  });
  expect(resources(stack)).toMatchInlineSnapshot(`
   {
     "azurerm_subnet": {
       "Network_GatewaySubnet_B81B9939": {
         "address_prefixes": [
           "10.0.255.0/27",
         ],
         "name": "GatewaySubnet",
         "resource_group_name": "rg",
         "virtual_network_name": "\${azurerm_virtual_network.Network.name}",
       },
     },
     "azurerm_virtual_network": {
       "Network": {
         "address_space": [
           "10.0.0.0/16",
         ],
         "dns_servers": [
           "10.0.0.4",
         ],
         "location": "westeurope",
         "name": "vnet",
         "resource_group_name": "rg",
       },
     },
   }
  `);
});

test("a network that is looked up is judged at plan", () => {
  const app = newApp();
  const stack = newStack(app, "other");
  const network = GatewayNetwork.lookup(stack, "Hub", { name: "vnet-hub", resourceGroupName: "rg" });
  const gateway = newGateway({ network }, app);
  expect(gateway.report.errors).toEqual([]);
  expect(JSON.parse(Testing.synth(stack))).toMatchObject({
    data: {
      azurerm_subnet: {
        Hub_GatewaySubnet_C890314C: expect.objectContaining({ name: "GatewaySubnet" }) as unknown,
      },
    },
  });
});

test("a network that is looked up in the same stack waits for its address space", () => {
  const app = newApp();
  const gateway = newGateway({}, app);
  const stack = TerraformStack.of(gateway);
  const network = GatewayNetwork.lookup(stack, "Hub", { name: "vnet-hub", resourceGroupName: "rg" });
  gateway.resource.addOverride("ip_configuration.0.subnet_id", network.gatewaySubnetId);
  const { errors, notes } = validateAll(app);
  expect(errors).toEqual([]);
  expect(notes).toContain(
    "[network/Vpn] postponed: pool-overlap-vnet: waits for networkSpace (data.azurerm_virtual_network.Hub.address_space); Terraform decides it at plan",
  );
});
