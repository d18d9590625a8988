import { AtPlan } from "./at-plan";
import type { P2sVpnGatewayProps } from "./props";
import { Secret } from "./secret";

/** What a value has to be for anything to be made of it; which values are allowed, the rules say. */
interface Shape {
  readonly what: string;
  /** What to write. */
  readonly like: string;
  readonly holds: (value: unknown) => boolean;
  readonly isOptional?: boolean;
  /** Shapes of an object's options. */
  readonly options?: Readonly<Record<string, Shape>>;
  /** Shape of each member of a list. */
  readonly each?: Shape;
}

// cdktf takes a reference typed by hand in place of any value.
const isReference = (value: unknown): boolean => typeof value === "string" && value.includes("${");
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
// That a reason says something is asked with the rules.
const isReason = (value: unknown): boolean => value === undefined || typeof value === "string";
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const text = (like: string): Shape => ({ what: "a text", like, holds: isText });
const number = (like: string): Shape => ({
  what: "a number",
  like,
  holds: (value) => (typeof value === "number" && !Number.isNaN(value)) || isReference(value),
});
const flag: Shape = {
  what: "true or false",
  like: "true",
  holds: (value) =>
    typeof value === "boolean" || (isObject(value) && "resolve" in value) || isReference(value),
};
const choice = (like: string): Shape => ({
  what: "one of its choices or atPlan(…)",
  like,
  holds: (value) => isText(value) || value instanceof AtPlan,
});
const object = (like: string, options: Readonly<Record<string, Shape>> = {}): Shape => ({
  what: "an object",
  like,
  holds: (value) => isObject(value) && !Array.isArray(value),
  options,
});
const list = (like: string, each: Shape): Shape => ({
  what: "a list",
  like,
  holds: (value) => Array.isArray(value) || isReference(value),
  each,
});
const secret: Shape = {
  what: "a Secret",
  like: "Secret.fromVariable(variable)",
  holds: (value) => value instanceof Secret,
};

const optional = (shape: Shape): Shape => ({ ...shape, isOptional: true });
const texts = (like: string): Shape => list(`["${like}"]`, text(`"${like}"`));

const namedSpaces = list(
  '[{ name: "spoke", addressSpace: ["10.1.0.0/16"] }]',
  object('{ name: "spoke", addressSpace: ["10.1.0.0/16"] }', {
    name: text('"spoke"'),
    addressSpace: texts("10.1.0.0/16"),
  }),
);

const network = object("{ gatewaySubnetId: subnet.id }", {
  gatewaySubnetId: text("subnet.id"),
  gatewaySubnetPrefixes: optional(texts("10.0.255.0/27")),
  addressSpace: optional(texts("10.0.0.0/16")),
  location: optional(text('"westeurope"')),
  peers: optional(namedSpaces),
  onPremises: optional(namedSpaces),
  expressRoute: optional(flag),
  dnsServers: optional(texts("10.0.0.4")),
  dnsForwards: optional(flag),
});

const authentication = object("{ entraId: { tenantId } }", {
  certificate: optional(
    object('{ roots: [RootCertificate.fromFile("corp-root", "corp-root.pem")] }', {
      roots: list(
        '[RootCertificate.fromFile("corp-root", "corp-root.pem")]',
        object('RootCertificate.fromFile("corp-root", "corp-root.pem")', {
          name: text('"corp-root"'),
          data: text("RootCertificate.fromFile(…).data"),
        }),
      ),
      revoked: optional(
        list(
          "[RevokedCertificate.fromThumbprint(name, thumbprint)]",
          object("RevokedCertificate.fromThumbprint(name, thumbprint)", {
            name: text('"lost-laptop"'),
            thumbprint: text("RevokedCertificate.fromThumbprint(…).thumbprint"),
          }),
        ),
      ),
    }),
  ),
  radius: optional(
    object("{ servers: [{ address, secret }] }", {
      servers: list(
        "[{ address, secret }]",
        object("{ address, secret }", {
          address: text('"10.0.0.5"'),
          secret,
          score: optional(number("30")),
        }),
      ),
    }),
  ),
  entraId: optional(
    object("{ tenantId }", {
      tenantId: text('"aaaabbbb-0000-cccc-1111-dddd2222eeee"'),
      cloud: optional(text('"public"')),
      audience: optional(text('"c632b3df-fb67-4d84-bdcf-b95ad541b5c8"')),
    }),
  ),
});

const clients = object("{ tunnelType, addressPool, authentication }", {
  tunnelType: choice('"OpenVPN"'),
  addressPool: texts("172.16.200.0/22"),
  authentication,
  ipsecPolicy: optional(
    object("{ ikeEncryption, ikeIntegrity, dhGroup, … }", {
      ikeEncryption: choice('"AES256"'),
      ikeIntegrity: choice('"SHA256"'),
      dhGroup: choice('"DHGroup14"'),
      ipsecEncryption: choice('"AES256"'),
      ipsecIntegrity: choice('"SHA256"'),
      pfsGroup: choice('"None"'),
      saLifetimeSeconds: number("27000"),
      saDataSizeKilobytes: number("102400000"),
    }),
  ),
  connections: optional(
    list(
      "[{ name, policyGroups, addressPool }]",
      object("{ name, policyGroups, addressPool }", {
        name: text('"engineering"'),
        policyGroups: texts("engineering"),
        addressPool: texts("172.16.204.0/24"),
      }),
    ),
  ),
  expected: optional(number("400")),
  operatingSystems: optional(texts("Windows 11")),
});

const policyGroups = list(
  "[{ name, members }]",
  object("{ name, members }", {
    name: text('"engineering"'),
    members: list(
      "[{ name, type, value }]",
      object("{ name, type, value }", {
        name: text('"engineers"'),
        type: choice('"AADGroupId"'),
        value: text('"aaaabbbb-0000-cccc-1111-dddd2222eeee"'),
      }),
    ),
    isDefault: optional(flag),
    priority: optional(number("0")),
  }),
);

const bgp = object("{ asn }", {
  asn: optional(number("65010")),
  peerWeight: optional(number("0")),
  peeringAddresses: optional(
    list(
      "[{ ipConfigurationName, apipaAddresses }]",
      object("{ ipConfigurationName, apipaAddresses }", {
        ipConfigurationName: text('"vnetGatewayConfig"'),
        apipaAddresses: texts("169.254.21.5"),
      }),
    ),
  ),
});

const gateway = object("{ name, resourceGroupName, location, network, sku, clients }", {
  name: text('"vpn-weu"'),
  resourceGroupName: text('"rg-network-weu"'),
  location: text('"westeurope"'),
  sku: choice('"VpnGw1AZ"'),
  network,
  clients,
  generation: optional(choice('"Generation2"')),
  activeActive: optional(flag),
  publicIps: optional(list("[publicIp]", object("publicIp", { id: text("publicIp.id") }))),
  publicIpNames: optional(texts("vpn-weu-pip")),
  ipConfigurationNames: optional(texts("vnetGatewayConfig")),
  zones: optional(texts("1")),
  bgp: optional(bgp),
  policyGroups: optional(policyGroups),
  customRoutes: optional(texts("10.9.0.0/16")),
  dnsForwarding: optional(flag),
  edgeZone: optional(text('"losangeles"')),
  privateIpAddress: optional(flag),
  ipsecReplayProtection: optional(flag),
  bgpRouteTranslationForNat: optional(flag),
  remoteVnetTraffic: optional(flag),
  virtualWanTraffic: optional(flag),
  defaultLocalNetworkGatewayId: optional(text("localNetworkGateway.id")),
  timeouts: optional(object('{ create: "90m" }')),
  tags: optional(object('{ owner: "network team" }')),
  lifecycle: optional(object("{ preventDestroy: true }")),
  provider: optional(object("provider")),
  dependsOn: optional(list("[resource]", object("resource"))),
  deployed: optional(
    object('{ sku: "VpnGw1AZ" }', {
      sku: optional(text('"VpnGw1AZ"')),
      generation: optional(text('"Generation1"')),
      tunnelType: optional(text('"IKEv2"')),
      publicIpSku: optional(text('"Standard"')),
      ipv6: optional(flag),
    }),
  ),
  reachedResources: optional(number("200")),
  relax: optional({
    what: "an object with a reason for each rule",
    like: '{ "openvpn-no-radius": "why" }',
    holds: (value) => isObject(value) && !Array.isArray(value) && Object.values(value).every(isReason),
  }),
  waivers: optional(
    list(
      '[{ rule: "pool-overlap-vnet", reason: "why" }]',
      object('{ rule: "pool-overlap-vnet", reason: "why" }', {
        rule: text('"pool-overlap-vnet"'),
        reason: { ...text('"why"'), holds: isReason },
        owner: optional(text('"network team"')),
        until: optional(text('"2027-01-31"')),
      }),
    ),
  ),
  asOf: optional(text('"2026-11-22"')),
});

/**
 * Refuses props of which nothing can be made: what plain JavaScript or a cast left out, or gave as something else.
 * @throws Error that names the option, what it has and what to write.
 */
export function requireShape(path: string, props: P2sVpnGatewayProps): void {
  requireThat(`P2sVpnGateway "${path}"`, "", props, gateway);
}

function requireThat(who: string, option: string, value: unknown, shape: Shape): void {
  if (value === undefined && shape.isOptional === true) return;
  if (!shape.holds(value)) throw new Error(`${who}: ${fault(option || "props", value, shape)}`);
  for (const [name, inner] of Object.entries(shape.options ?? {})) {
    requireThat(who, option === "" ? name : `${option}.${name}`, Reflect.get(value as object, name), inner);
  }
  const { each } = shape;
  if (each === undefined || !Array.isArray(value)) return;
  for (const [index, member] of value.entries()) requireThat(who, `${option}[${index}]`, member, each);
}

function fault(option: string, value: unknown, shape: Shape): string {
  const has = value === undefined ? "is missing" : `is ${shown(value, shape)}, not ${shape.what}`;
  const leave = shape.isOptional === true ? ", or leave it out" : "";
  return `${option} ${has}; write it like ${shape.like}${leave}`;
}

function shown(value: unknown, shape: Shape): string {
  if (Array.isArray(value)) return "a list";
  if (shape === secret || isObject(value) || typeof value === "function") return `of type ${typeof value}`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
