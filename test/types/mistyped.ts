// Gateways that must not compile, whatever is waived: what is misspelt, or of the wrong kind.
import type { Construct } from "constructs";
import { P2sVpnGateway } from "../../lib/constructs/p2s-vpn-gateway";
import type { Secret } from "../../lib/constructs/secret";
import type { RootCertificate } from "../../lib/domain/root-certificate";

declare const scope: Construct;
declare const root: RootCertificate;
declare const secret: Secret;

const gateway = {
  name: "vpn-weu",
  resourceGroupName: "rg-network",
  location: "westeurope",
  network: { gatewaySubnetId: "subnet-id" },
};
const addressPool = ["172.16.200.0/22"];
const certificate = { roots: [root] };
const clients = { tunnelType: "OpenVPN", addressPool, authentication: { certificate } } as const;

new P2sVpnGateway(scope, "SSTP and OpenVPN, which has no spelling", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    // @ts-expect-error "SSTP and OpenVPN"
    tunnelType: "SSTP and OpenVPN",
    addressPool,
    authentication: { certificate },
  },
});

new P2sVpnGateway(scope, "a string as RADIUS secret", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "IKEv2",
    addressPool,
    // @ts-expect-error Type 'string' is not assignable to type 'Secret'
    authentication: { radius: { servers: [{ address: "10.0.0.4", secret: "hunter2" }] } },
  },
});

new P2sVpnGateway(scope, "a misspelt option of the gateway", {
  ...gateway,
  sku: "VpnGw1AZ",
  // @ts-expect-error there is no option 'dnsForwardin'
  dnsForwardin: true,
  clients,
});

new P2sVpnGateway(scope, "a misspelt option of the clients", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "OpenVPN",
    addressPool,
    authentication: { certificate },
    // @ts-expect-error there is no option 'expectd'
    expectd: 400,
  },
});

new P2sVpnGateway(scope, "a misspelt required option", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "OpenVPN",
    // @ts-expect-error Did you mean to write 'addressPool'?
    adressPool: addressPool,
    authentication: { certificate },
  },
});

new P2sVpnGateway(scope, "a misspelt kind of authentication beside another", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "OpenVPN",
    addressPool,
    authentication: {
      certificate,
      // @ts-expect-error there is no option 'entraID'
      entraID: { tenantId: "2a1bd9d2-7b1c-4d3c-8d5e-0f6a7b8c9d0e" },
    },
  },
});

new P2sVpnGateway(scope, "a misspelt kind of authentication alone", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "OpenVPN",
    addressPool,
    // @ts-expect-error Did you mean to write 'certificate'?
    authentication: { certificates: { roots: [root] } },
  },
});

new P2sVpnGateway(scope, "a misspelt option of the second RADIUS server", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "IKEv2",
    addressPool,
    authentication: {
      radius: {
        servers: [
          { address: "10.0.0.4", secret },
          // @ts-expect-error there is no option 'scor'
          { address: "10.0.0.5", secret, scor: 20 },
        ],
      },
    },
  },
});

new P2sVpnGateway(scope, "misspelt options in lists and objects", {
  ...gateway,
  sku: "VpnGw1AZ",
  // @ts-expect-error there is no option 'isDefalt'
  policyGroups: [{ name: "staff", isDefalt: true, members: [] }],
  // @ts-expect-error there is no option 'peerWeigth'
  bgp: { asn: 65010, peerWeigth: 10 },
  // @ts-expect-error there is no option 'preventDestory'
  lifecycle: { createBeforeDestroy: true, preventDestory: true },
  // @ts-expect-error there is no option 'generaton'
  deployed: { sku: "VpnGw1AZ", generaton: "Generation1" },
  clients: {
    tunnelType: "OpenVPN",
    addressPool,
    authentication: { certificate },
    // @ts-expect-error there is no option 'pool'
    connections: [{ name: "staff", policyGroups: ["staff"], addressPool, pool: addressPool }],
  },
});

new P2sVpnGateway(scope, "a misspelt option alone in its object", {
  ...gateway,
  sku: "VpnGw1AZ",
  // @ts-expect-error Did you mean to write 'peerWeight'?
  bgp: { peerWeigth: 10 },
  clients,
});

new P2sVpnGateway(scope, "a misspelt option of the network", {
  ...gateway,
  sku: "VpnGw1AZ",
  // @ts-expect-error there is no option 'adressSpace'
  network: { gatewaySubnetId: "subnet-id", adressSpace: ["10.0.0.0/16"] },
  clients,
});

new P2sVpnGateway(scope, "a waiver of a rule nobody knows", {
  ...gateway,
  sku: "VpnGw1AZ",
  // @ts-expect-error Did you mean '"openvpn-no-radius"'?
  waivers: [{ rule: "openvpn-no-radus", reason: "NPS behind OpenVPN tested, SEC-41" }],
  clients,
});

new P2sVpnGateway(scope, "a relaxation of a rule nobody knows", {
  ...gateway,
  sku: "VpnGw1AZ",
  // @ts-expect-error '"openvpn-no-radus"' does not exist
  relax: { "openvpn-no-radus": "NPS behind OpenVPN tested, SEC-41" },
  clients,
});

new P2sVpnGateway(scope, "a relaxation of a rule that was not lifted", {
  ...gateway,
  sku: "VpnGw1AZ",
  // @ts-expect-error '"basic-no-radius"' does not exist
  relax: { "basic-no-radius": "we need it" },
  clients,
});

new P2sVpnGateway(scope, "a relaxation of a rule that was not lifted beside one that was", {
  ...gateway,
  sku: "VpnGw1AZ",
  // @ts-expect-error there is no option 'basic-no-radius'
  relax: { "openvpn-no-radius": "NPS behind OpenVPN tested, SEC-41", "basic-no-radius": "we need it" },
  clients,
});
