import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { clients, file, folder, overlapping, stack } from "../command";

/** What a report may have in it. */
export type Part = "errors" | "warnings" | "postponed" | "waived" | "relaxed" | "waivers" | "unread";

/** A `p2s check`, and what its report has in it. */
export interface Case {
  readonly args: readonly string[];
  readonly input?: string;
  readonly has: readonly Part[];
}

const fixtures = join(__dirname, "../../fixtures");
const plan = (name: string): string => join(fixtures, "plans", `${name}.json`);
const stackFile = (...given: Parameters<typeof stack>): string => file("cdk.tf.json", stack(...given));
const inNetwork = { vpn_client_configuration: clients({ address_space: ["10.0.4.0/24"] }) };
const overlap = { rule: "pool-overlap-vnet", reason: "NET-12" };

function named(path: string, content: object): string {
  const whole = join(folder(), path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, JSON.stringify(content, null, 2));
  return whole;
}

/** Gateways of a kind that breaks several rules, in a file of one line. */
export function fleet(size: number): string {
  const vpn = { type: "Vpn", sku: "Basic", vpn_client_configuration: clients() };
  const gateways = Object.fromEntries(Array.from({ length: size }, (_, index) => [`Vpn${index}`, vpn]));
  return file("cdk.tf.json", JSON.stringify({ resource: { azurerm_virtual_network_gateway: gateways } }));
}

/** A plan whose client pool is marked as sensitive, and in the network. */
function secretive(): string {
  return readFileSync(plan("create"), "utf8")
    .replaceAll('"172.16.200.0/22"', '"10.0.4.0/24"')
    .replace(/("vpn_client_configuration": ?\[\s*\{\s*"address_space": ?\[\s*)false/, "$1true");
}

/** A state in which a gateway runs. */
function state(): string {
  const { prior_state } = JSON.parse(readFileSync(plan("no-change"), "utf8")) as { prior_state: object };
  return file("state.json", prior_state);
}

/** What has a meaning in XML, in markdown or to a terminal, and what no UTF-8 has. */
export const odd = 'c\u0001 "q" <b>&amp;</b> ]]> ]]> \ud83d\ude00 \ud800 \uffff | ` @all #1 \u202e [x](//y)';

const waiverFile = (address: string, until: string): string =>
  file("waivers.json", { waivers: [{ ...overlap, address, reason: `why ${odd}`, until }] });

/** One `p2s check` for everything a report may have in it. */
export const cases: Readonly<Record<string, () => Case>> = {
  "nothing is wrong": () => ({ args: [stackFile()], has: [] }),
  "there is no gateway": () => ({ args: [file("cdk.tf.json", { resource: {} })], has: [] }),
  "a finding": () => ({ args: [file("cdk.tf.json", overlapping)], has: ["errors"] }),
  "a finding that is waived in code": () => ({
    args: [stackFile(inNetwork, { waivers: [{ ...overlap, owner: "network", until: "2027-01-31" }] })],
    has: ["waived"],
  }),
  "a finding that is waived in a file": () => ({
    args: [file("cdk.tf.json", overlapping), "--waivers", waiverFile("*", "2027-01-31")],
    has: ["waived"],
  }),
  "a waiver of a file that waives nothing": () => ({
    args: [stackFile(), "--waivers", waiverFile("module.hub.*", "2027-01-31")],
    has: ["waivers"],
  }),
  "a waiver of a file that ended": () => ({
    args: [file("cdk.tf.json", overlapping), "--waivers", waiverFile("*", "2026-11-21")],
    has: ["errors", "waivers"],
  }),
  "a waiver in code that names no rule": () => ({
    args: [stackFile({}, { waivers: [{ rule: "pool-overlaps", reason: "NET-12" }] })],
    has: ["errors"],
  }),
  "a rule that is relaxed, and stays a warning": () => ({
    args: [
      stackFile({ sku: "Basic", vpn_client_configuration: clients({ vpn_client_protocols: ["IkeV2"] }) }),
      "--relax",
      "basic-no-ikev2=NET-13",
    ],
    has: ["errors", "warnings", "relaxed"],
  }),
  "values known only at plan": () => ({ args: [stackFile({ sku: "${var.sku}" })], has: ["postponed"] }),
  "values that are sensitive": () => ({ args: ["-"], input: secretive(), has: ["errors"] }),
  "a file that is not there, beside one that is": () => ({
    args: ["nowhere.json", file("cdk.tf.json", overlapping)],
    has: ["errors", "unread"],
  }),
  "a file that is no JSON, and has an odd name": () => ({
    args: [file('c\u0001 "q" <b>.tfplan.json', "{")],
    has: ["unread"],
  }),
  "standard input": () => ({ args: ["-"], input: JSON.stringify(overlapping, null, 2), has: ["errors"] }),
  "a plan with a warning": () => ({ args: [plan("sstp-to-openvpn")], has: ["warnings"] }),
  "a state": () => ({ args: [state()], has: [] }),
  "what az prints": () => ({ args: [join(fixtures, "arm/az-list.json")], has: ["errors", "warnings"] }),
  "an ARM template": () => ({
    args: [join(fixtures, "arm/bicep-modules.json")],
    has: ["errors", "postponed"],
  }),
  "a fleet that breaks the same rules, on one line": () => ({
    args: [fleet(200)],
    has: ["errors", "warnings"],
  }),
  "two stacks with the same address": () => ({
    args: [file("cdk.tf.json", overlapping), file("cdk.tf.json", overlapping)],
    has: ["errors"],
  }),
  "a file name with spaces, a percent sign, letters beyond ASCII and a backslash": () => ({
    args: [named("stack für 100% a\\b#c?d:e/cdk.tf.json", overlapping)],
    has: ["errors"],
  }),
  "values with everything that has a meaning somewhere": () => ({
    args: [
      stackFile(
        {
          location: odd,
          sku: odd,
          vpn_client_configuration: clients({ vpn_client_protocols: [odd, `${odd}2`] }),
        },
        { waivers: [{ rule: odd, reason: odd }] },
      ),
    ],
    has: ["errors"],
  }),
};
