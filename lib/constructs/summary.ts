import { postponedText } from "../check/finding-text";
import { isCertificateFault } from "../domain/certificate";
import { knownValues, type FactName, type FactValues, type GatewayFacts } from "../domain/facts";
import { ipv4Addresses, poolCapacity } from "../domain/pool-capacity";
import { skuRows } from "../domain/sku";
import { tunnelTypeOf } from "../domain/tunnel-type";
import type { IConstruct } from "./bindings";
import { P2sVpnGateway } from "./p2s-vpn-gateway";

/**
 * What the point-to-site gateways below a scope amount to, a few lines each: SKU and its client limit, pool, certificates
 * and when they expire, what is excused and what waits for plan.
 */
export function summary(scope: IConstruct): string {
  const gateways = scope.node.findAll().filter((construct) => construct instanceof P2sVpnGateway);
  return gateways.map(gatewaySummary).join("\n\n");
}

function gatewaySummary({ node, facts, report }: P2sVpnGateway): string {
  const values = knownValues(facts);
  const excused = [...report.waived, ...report.relaxed].map(({ rule, reason }) => `${rule}: ${reason}`);
  const warnings = report.warnings.map(({ rule, message }) => `${rule}: ${message}`);
  return [
    node.path,
    ...lines("SKU", [skuText(facts, values)]),
    ...lines("clients", [clientsText(facts, values)]),
    ...lines("pool", [poolText(facts, values)]),
    ...lines("roots", certificateTexts(values)),
    ...lines("excused", excused),
    ...lines("warnings", warnings),
    ...lines("postponed", report.postponed.length > 0 ? report.postponed.map(postponedText) : ["nothing"]),
  ].join("\n");
}

function lines(word: string, texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => `  ${(index === 0 ? word : "").padEnd(10)} ${text}`);
}

function skuText(facts: GatewayFacts, { sku = "", generation, region }: FactValues): string {
  const limits = [
    ...new Set(
      skuRows(sku, generation).map(
        ({ sstp, ikev2OpenVpn = 0 }) => `${ikev2OpenVpn} IKEv2 and OpenVPN clients, ${sstp} SSTP`,
      ),
    ),
  ];
  const limit = limits.length === 0 ? "" : `: up to ${limits.join(" or ")}`;
  return `${told(facts, "sku", sku)}${limit}${region === undefined ? "" : ` (${region})`}`;
}

function clientsText(facts: GatewayFacts, { tunnels, authentication, expectedClients }: FactValues): string {
  const tunnelType = told(facts, "tunnels", tunnelTypeOf(tunnels) ?? tunnels.join(" and "));
  const expected = expectedClients === undefined ? "" : `, ${expectedClients} expected`;
  return `${tunnelType} with ${told(facts, "authentication", authentication.join(" and "))}${expected}`;
}

function poolText(facts: GatewayFacts, { clientPool, clientPoolWritten, tunnels }: FactValues): string {
  const { sstp, ikev2OpenVpn } = poolCapacity(ipv4Addresses(clientPool), tunnels);
  const parts = sstp > 0 && ikev2OpenVpn > 0 ? ` (${sstp} SSTP, ${ikev2OpenVpn} IKEv2)` : "";
  return told(
    facts,
    "clientPoolWritten",
    `${clientPoolWritten.join(", ")}: ${sstp + ikev2OpenVpn} clients${parts}`,
  );
}

function certificateTexts({ rootCertificates }: FactValues): readonly string[] {
  return rootCertificates.map(({ name, certificate }) =>
    isCertificateFault(certificate)
      ? `${name}: ${certificate.message}`
      : `${name}: expires ${certificate.notAfter.slice(0, 10)} (${certificate.subject})`,
  );
}

function told(facts: GatewayFacts, name: FactName, value: string): string {
  const fact = facts[name];
  return fact?.state === "deferred" ? `known at plan (${fact.expression})` : value;
}
