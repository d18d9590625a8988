// Gateways that must not compile. The id is the reason; what follows @ts-expect-error is what the compiler has to say there.
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
const radius = { servers: [{ address: "10.0.0.4", secret }] };
const entraId = { tenantId: "2a1bd9d2-7b1c-4d3c-8d5e-0f6a7b8c9d0e" };

new P2sVpnGateway(scope, "Basic with RADIUS", {
  ...gateway,
  sku: "Basic",
  deployed: { sku: "Basic", tunnelType: "SSTP" },
  clients: {
    tunnelType: "SSTP",
    addressPool,
    authentication: {
      // @ts-expect-error basic-no-radius
      radius,
    },
  },
});

new P2sVpnGateway(scope, "Basic with Entra ID", {
  ...gateway,
  sku: "Basic",
  clients: {
    // @ts-expect-error basic-no-openvpn
    tunnelType: "OpenVPN",
    addressPool,
    authentication: {
      // @ts-expect-error basic-no-entra
      entraId,
    },
  },
});

new P2sVpnGateway(scope, "Basic with OpenVPN", {
  ...gateway,
  sku: "Basic",
  clients: {
    // @ts-expect-error basic-no-openvpn
    tunnelType: "OpenVPN",
    addressPool,
    authentication: { certificate },
  },
});

new P2sVpnGateway(scope, "Basic with IKEv2", {
  ...gateway,
  sku: "Basic",
  clients: {
    // @ts-expect-error basic-no-ikev2
    tunnelType: "IKEv2",
    addressPool,
    authentication: { certificate },
  },
});

new P2sVpnGateway(scope, "Basic with OpenVPN and IKEv2: one place, both rules", {
  ...gateway,
  sku: "Basic",
  clients: {
    // @ts-expect-error basic-no-openvpn + basic-no-ikev2
    tunnelType: "IKEv2 and OpenVPN",
    addressPool,
    authentication: { certificate },
  },
});

new P2sVpnGateway(scope, "Basic with active-active", {
  ...gateway,
  sku: "Basic",
  deployed: { sku: "Basic", tunnelType: "SSTP" },
  // @ts-expect-error basic-no-active-active
  activeActive: true,
  clients: { tunnelType: "SSTP", addressPool, authentication: { certificate } },
});

new P2sVpnGateway(scope, "Basic with BGP", {
  ...gateway,
  sku: "Basic",
  deployed: { sku: "Basic", tunnelType: "SSTP" },
  // @ts-expect-error basic-no-bgp
  bgp: {},
  clients: { tunnelType: "SSTP", addressPool, authentication: { certificate } },
});

new P2sVpnGateway(scope, "IKEv2 with Entra ID alone", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "IKEv2",
    addressPool,
    authentication: {
      // @ts-expect-error entra-openvpn-only
      entraId,
    },
  },
});

new P2sVpnGateway(scope, "IKEv2 with Entra ID beside certificates", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "IKEv2",
    addressPool,
    authentication: {
      certificate,
      // @ts-expect-error entra-openvpn-only
      entraId,
    },
  },
});

new P2sVpnGateway(scope, "SSTP with Entra ID", {
  ...gateway,
  sku: "VpnGw1AZ",
  deployed: { sku: "VpnGw1AZ", tunnelType: "SSTP" },
  clients: {
    tunnelType: "SSTP",
    addressPool,
    authentication: {
      // @ts-expect-error entra-openvpn-only
      entraId,
    },
  },
});

new P2sVpnGateway(scope, "IKEv2 and SSTP with Entra ID", {
  ...gateway,
  sku: "VpnGw1AZ",
  deployed: { sku: "VpnGw1AZ", tunnelType: "SSTP" },
  clients: {
    tunnelType: "IKEv2 and SSTP",
    addressPool,
    authentication: {
      // @ts-expect-error entra-openvpn-only
      entraId,
    },
  },
});

new P2sVpnGateway(scope, "OpenVPN with RADIUS", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "OpenVPN",
    addressPool,
    authentication: {
      // @ts-expect-error openvpn-no-radius
      radius: { servers: [{ address: "10.0.0.4", secret }] },
    },
  },
});

new P2sVpnGateway(scope, "IKEv2 and OpenVPN with RADIUS beside Entra ID", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "IKEv2 and OpenVPN",
    addressPool,
    authentication: {
      entraId,
      // @ts-expect-error openvpn-no-radius
      radius,
    },
  },
});

new P2sVpnGateway(scope, "IKEv2 with RADIUS and certificates", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "IKEv2",
    addressPool,
    // @ts-expect-error auth-tunnel-matrix
    authentication: {
      certificate: { roots: [root] },
      radius: { servers: [{ address: "10.0.0.4", secret }] },
    },
  },
});

new P2sVpnGateway(scope, "SSTP with RADIUS and certificates", {
  ...gateway,
  sku: "VpnGw1AZ",
  deployed: { sku: "VpnGw1AZ", tunnelType: "SSTP" },
  clients: {
    tunnelType: "SSTP",
    addressPool,
    // @ts-expect-error auth-tunnel-matrix
    authentication: { certificate, radius },
  },
});

new P2sVpnGateway(scope, "IKEv2 and OpenVPN with Entra ID alone", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "IKEv2 and OpenVPN",
    addressPool,
    // @ts-expect-error auth-tunnel-matrix
    authentication: { entraId },
  },
});

new P2sVpnGateway(scope, "IKEv2 and OpenVPN with RADIUS and certificates, one of its two rules relaxed", {
  ...gateway,
  sku: "VpnGw1AZ",
  relax: { "openvpn-no-radius": "NPS behind OpenVPN tested, SEC-41" },
  clients: {
    tunnelType: "IKEv2 and OpenVPN",
    addressPool,
    // @ts-expect-error auth-tunnel-matrix
    authentication: { certificate, radius },
  },
});

new P2sVpnGateway(scope, "no authentication", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "OpenVPN",
    addressPool,
    // @ts-expect-error people need a way to authenticate: certificate, radius or entraId
    authentication: {},
  },
});

new P2sVpnGateway(scope, "certificates without a root", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    tunnelType: "OpenVPN",
    addressPool,
    authentication: {
      // @ts-expect-error auth-settings-complete-cert
      certificate: { roots: [] },
    },
  },
});

new P2sVpnGateway(scope, "VpnGw1AZ in Generation2", {
  ...gateway,
  sku: "VpnGw1AZ",
  // @ts-expect-error sku-generation-pairing
  generation: "Generation2",
  clients: { tunnelType: "OpenVPN", addressPool, authentication: { certificate } },
});

new P2sVpnGateway(scope, "VpnGw4AZ in Generation1", {
  ...gateway,
  sku: "VpnGw4AZ",
  // @ts-expect-error sku-generation-pairing
  generation: "Generation1",
  clients: { tunnelType: "OpenVPN", addressPool, authentication: { certificate } },
});

new P2sVpnGateway(scope, "a new gateway on a SKU without zones", {
  ...gateway,
  // @ts-expect-error sku-non-az-create-blocked
  sku: "VpnGw1",
  clients: { tunnelType: "OpenVPN", addressPool, authentication: { certificate } },
});

new P2sVpnGateway(scope, "a deployed gateway that moves to a SKU without zones", {
  ...gateway,
  // @ts-expect-error sku-non-az-create-blocked
  sku: "VpnGw1",
  deployed: { sku: "VpnGw1AZ" },
  clients: { tunnelType: "OpenVPN", addressPool, authentication: { certificate } },
});

new P2sVpnGateway(scope, "a new gateway on a legacy SKU", {
  ...gateway,
  // @ts-expect-error sku-legacy-create-blocked
  sku: "HighPerformance",
  clients: { tunnelType: "OpenVPN", addressPool, authentication: { certificate } },
});

new P2sVpnGateway(scope, "SSTP on a new gateway", {
  ...gateway,
  sku: "VpnGw1AZ",
  clients: {
    // @ts-expect-error sstp-enable-blocked
    tunnelType: "SSTP",
    addressPool,
    authentication: { certificate },
  },
});

new P2sVpnGateway(scope, "SSTP on a gateway deployed without it", {
  ...gateway,
  sku: "VpnGw1AZ",
  deployed: { sku: "VpnGw1AZ", tunnelType: "IKEv2" },
  clients: {
    // @ts-expect-error sstp-enable-blocked
    tunnelType: "IKEv2 and SSTP",
    addressPool,
    authentication: { certificate },
  },
});

new P2sVpnGateway(scope, "two mistakes, each told at its place", {
  ...gateway,
  // @ts-expect-error sku-non-az-create-blocked
  sku: "VpnGw1",
  clients: {
    tunnelType: "OpenVPN",
    addressPool,
    authentication: {
      // @ts-expect-error openvpn-no-radius
      radius,
    },
  },
});
