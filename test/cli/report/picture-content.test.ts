import { pictureContent, type PictureContent } from "../../../lib/cli/report/picture-content";
import { deferred, known, type GatewayFacts } from "../../../lib/domain/facts";
import { blocks, gatewayRead, named } from "./told";

const contentOf = (facts: GatewayFacts): PictureContent =>
  pictureContent(gatewayRead(facts, { constructPath: "hub/Vpn" }), facts);
const empty = {
  publicIps: [],
  network: { title: "Virtual network", lines: [] },
  subnet: { title: "GatewaySubnet", lines: [] },
  gateway: { title: "hub/Vpn", lines: [] },
  peers: [],
  sites: [],
};
const ipsec = { type: "IPsec", bgp: false };

const rows: Record<string, readonly [GatewayFacts, Partial<PictureContent>]> = {
  "what nothing is known of is left out": [{}, {}],
  "clients, with all that is told of them": [
    {
      pointToSite: known(true),
      tunnels: known(["IkeV2", "OpenVPN"]),
      authentication: known(["Certificate", "Radius"]),
      radiusAddresses: known(["10.0.1.4"]),
      rootCertificateCount: known(2),
      expectedClients: known(1200),
      clientOperatingSystems: known(["Windows 11", "macOS"]),
    },
    {
      clients: {
        title: "Clients",
        lines: [
          "IKEv2 and OpenVPN",
          "sign-in: certificates and RADIUS",
          "RADIUS 10.0.1.4",
          "2 root certificates",
          "1,200 expected",
          "Windows 11, macOS",
        ],
      },
    },
  ],
  "clients of whom all is known only at plan": [
    {
      pointToSite: known(true),
      tunnels: deferred("x"),
      authentication: deferred("x"),
      rootCertificateCount: deferred("x"),
      expectedClients: deferred("x"),
    },
    {
      clients: {
        title: "Clients",
        lines: [
          "tunnels known only at plan",
          "sign-in: known only at plan",
          "root certificates known only at plan",
          "expected clients known only at plan",
        ],
      },
    },
  ],
  "whether there are clients is known only at plan": [
    { pointToSite: deferred("x") },
    { clients: { title: "Clients", lines: ["known only at plan"] } },
  ],
  "no clients": [{ pointToSite: known(false), tunnels: known(["OpenVPN"]) }, {}],
  "no root certificates are not told": [
    { pointToSite: known(true), rootCertificateCount: known(0) },
    { clients: { title: "Clients", lines: [] } },
  ],
  "public IPs, by name": [
    {
      publicIpSkus: known([
        { name: "a", value: "Standard" },
        { name: "b", value: "Basic" },
      ]),
      publicIpZones: known([
        { name: "a", value: ["1", "2", "3"] },
        { name: "b", value: [] },
      ]),
    },
    {
      publicIps: [
        { title: "a", lines: ["Standard", "zones 1, 2, 3"] },
        { title: "b", lines: ["Basic", "no zones"] },
      ],
    },
  ],
  "public IPs of the same name, each": [
    {
      publicIpSkus: known([
        { name: "ip", value: "Standard" },
        { name: "ip", value: "Basic" },
      ]),
      publicIpZones: known([
        { name: "ip", value: ["1"] },
        { name: "ip", value: [] },
      ]),
    },
    {
      publicIps: [
        { title: "ip", lines: ["Standard", "zone 1"] },
        { title: "ip", lines: ["Basic", "no zones"] },
      ],
    },
  ],
  "public IPs that are known only at plan": [
    { publicIpSkus: deferred("x"), ipConfigurationCount: known(1) },
    { publicIps: [{ title: "Public IPs", lines: ["known only at plan"] }] },
  ],
  "how many public IPs, known only at plan": [
    { ipConfigurationCount: deferred("x") },
    { publicIps: [{ title: "Public IPs", lines: ["known only at plan"] }] },
  ],
  "public IPs some of which are known only at plan": [
    { publicIpSkus: { state: "partly", value: [{ name: "a", value: "Standard" }], expression: "x" } },
    {
      publicIps: [
        { title: "a", lines: ["Standard"] },
        { title: "More public IPs", lines: ["known only at plan"] },
      ],
    },
  ],
  "public IPs of which nothing is told, counted": [
    { ipConfigurationCount: known(3), ipConfigurationsWithoutPublicIp: known(["third"]) },
    { publicIps: [{ title: "2 public IPs", lines: [] }] },
  ],
  "public IPs of which nothing is told beside one that is": [
    { ipConfigurationCount: known(2), publicIpSkus: known([{ name: "a", value: "Standard" }]) },
    {
      publicIps: [
        { title: "a", lines: ["Standard"] },
        { title: "1 more public IP", lines: [] },
      ],
    },
  ],
  "no public IPs where no ip configuration has one": [
    { ipConfigurationCount: known(1), ipConfigurationsWithoutPublicIp: known(["only"]) },
    {},
  ],
  "no count of public IPs where it is not known which ip configurations have one": [
    { ipConfigurationCount: known(1), ipConfigurationsWithoutPublicIp: deferred("x") },
    {},
  ],
  "the gateway": [
    {
      sku: known("VpnGw1AZ"),
      generation: known("Generation1"),
      activeActive: known(true),
      bgp: known(true),
      asn: known(65010),
      region: known("westeurope"),
    },
    {
      gateway: {
        title: "hub/Vpn",
        lines: ["VpnGw1AZ, Generation1", "active-active", "BGP, ASN 65010", "westeurope"],
      },
    },
  ],
  "a gateway that is known only at plan": [
    {
      sku: deferred("x"),
      generation: deferred("x"),
      activeActive: deferred("x"),
      bgp: deferred("x"),
      region: deferred("x"),
    },
    {
      gateway: {
        title: "hub/Vpn",
        lines: [
          "SKU known only at plan",
          "generation known only at plan",
          "active-active known only at plan",
          "BGP known only at plan",
          "region known only at plan",
        ],
      },
    },
  ],
  "a gateway that is none for VPNs": [
    { type: known("ExpressRoute"), sku: known("ErGw1AZ") },
    { gateway: { title: "hub/Vpn", lines: ["ExpressRoute", "ErGw1AZ"] } },
  ],
  "its networks": [
    {
      networkSpace: blocks("10.0.0.0/16"),
      expressRoute: known(true),
      otherVpnGateways: known(["old"]),
      gatewaySubnetName: known("gateway"),
      gatewaySubnetPrefixes: blocks("10.0.255.0/27"),
    },
    {
      network: {
        title: "Virtual network",
        lines: ["10.0.0.0/16", "with an ExpressRoute gateway", "with VPN gateway old"],
      },
      subnet: { title: "gateway", lines: ["10.0.255.0/27"] },
    },
  ],
  "peers, by their spaces": [
    {
      peeredSpaces: named("apps", "10.2.0.0/16", "10.3.0.0/16", "10.4.0.0/16"),
      peerings: known([{ name: "hub-to-apps" }]),
    },
    { peers: [{ title: "apps", lines: ["10.2.0.0/16", "and 2 more"] }] },
  ],
  "peers whose spaces are not told, by their peerings": [
    { peerings: known([{ name: "hub-to-apps" }]) },
    { peers: [{ title: "hub-to-apps", lines: [] }] },
  ],
  "peers that are known only at plan": [
    { peeredSpaces: deferred("x") },
    { peers: [{ title: "Peers", lines: ["known only at plan"] }] },
  ],
  "peers some of which are known only at plan": [
    { peeredSpaces: { ...named("apps", "10.2.0.0/16"), state: "partly", expression: "x" } },
    {
      peers: [
        { title: "apps", lines: ["10.2.0.0/16"] },
        { title: "More peers", lines: ["known only at plan"] },
      ],
    },
  ],
  "sites that are known only at plan": [
    { onPremisesSpaces: deferred("x") },
    { sites: [{ title: "Sites", lines: ["known only at plan"] }] },
  ],
  "sites behind connections, once, and those of whom only the space is told": [
    {
      connections: known([
        {
          ...ipsec,
          name: "cn-zurich",
          protocol: "IKEv2",
          bgp: true,
          site: { name: "zurich", addressSpace: blocks("192.168.0.0/16").value, prefixes: 1 },
        },
        { ...ipsec, name: "cn-hub", type: "Vnet2Vnet" },
      ]),
      onPremisesSpaces: known([
        ...named("zurich", "192.168.0.0/16").value,
        ...named("home", "192.169.1.0/24").value,
      ]),
    },
    {
      sites: [
        { title: "zurich", lines: ["IPsec, IKEv2, BGP", "192.168.0.0/16"] },
        { title: "cn-hub", lines: ["VNet to VNet"] },
        { title: "home", lines: ["192.169.1.0/24"] },
      ],
    },
  ],
};
test.each(Object.entries(rows))("%s", (_, [facts, expected]) => {
  expect(contentOf(facts)).toEqual({ ...empty, ...expected });
});
