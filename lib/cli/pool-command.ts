import { freePools } from "../advice/free-pools";
import { mostPools, type PoolNeeds } from "../advice/pool-needs";
import { Cidr } from "../domain/cidr";
import { choice, parseArguments, type Given, type Options } from "./arguments";
import type { Command } from "./command";
import { poolText } from "./formats/pool-text";
import { numberOf } from "./number-option";
import { tunnelTypeHelp, tunnelTypeOf } from "./tunnel-type-option";
import { UsageError } from "./usage-error";

const options: Options = {
  clients: { type: "string" },
  avoid: { type: "string", multiple: true },
  near: { type: "string", multiple: true },
  "tunnel-type": { type: "string" },
  "active-active": { type: "boolean" },
  count: { type: "string" },
  format: { type: "string" },
};

/** `p2s pool`. */
export const poolCommand: Command = {
  help: `p2s pool --clients N --avoid CIDR…: finds address space that is free for clients

  p2s pool --clients 300 --avoid 10.0.0.0/16 192.168.0.0/16
  p2s pool --clients 300 --avoid 10.0.0.0/16 --near 172.20.0.0/16 --count 3

Options

  --clients N         clients at the same time, each of which takes an address
  --avoid CIDR…       what the virtual network, its peers, networks on premises
                      and those that people connect from have
  --near CIDR         where the pool should lie (172.16.201.0/24); one more of
                      IPv6 asks for addresses of both
${tunnelTypeHelp}
  --active-active     both instances of the gateway carry traffic
  --count N           so many pools, none of which overlaps another (1)
  --format FORMAT     text (default) or json

Exit code: 0 all pools found, 1 too little is free, 2 wrong usage.
`,
  run: (args, terminal) => {
    const given = parseArguments(oneByOne(args), options);
    const format = choice("format", given.one("format") ?? "text", ["text", "json"]);
    const advice = freePools(needsIn(given));
    terminal.out(
      format === "json" ? `${JSON.stringify({ formatVersion: 1, ...advice }, null, 2)}\n` : poolText(advice),
    );
    return Promise.resolve(advice.pools.length < advice.needs.count ? 1 : 0);
  },
};

/** The arguments with `--avoid A B` written as `--avoid=A --avoid=B`; one that nothing follows lacks its value. */
function oneByOne(args: readonly string[]): readonly string[] {
  let isAvoided = false;
  return args.flatMap((arg, index) => {
    if (!arg.startsWith("-")) return isAvoided ? [`--avoid=${arg}`] : [arg];
    isAvoided = arg === "--avoid";
    const isFollowed = args[index + 1]?.startsWith("-") === false;
    return isAvoided ? (isFollowed ? [] : ["--avoid="]) : [arg];
  });
}

function needsIn(given: Given): PoolNeeds {
  const clients = numberOf(given, "clients");
  const avoid = given.all("avoid").map((text) => blockOf("avoid", text));
  if (given.paths.length > 0) {
    throw new UsageError(
      `pool takes no "${given.paths[0]}" here; blocks to avoid stand after --avoid, a value of several words in quotes`,
    );
  }
  if (clients === undefined || avoid.length === 0) {
    throw new UsageError(
      "pool needs --clients and --avoid, like: p2s pool --clients 300 --avoid 10.0.0.0/16",
    );
  }
  const count = numberOf(given, "count", mostPools);
  return {
    clients,
    avoid,
    near: given.all("near").map((text) => blockOf("near", text)),
    tunnelType: tunnelTypeOf(given),
    activeActive: given.has("active-active"),
    ...(count !== undefined && { count }),
  };
}

function blockOf(option: string, text: string): Cidr {
  try {
    return Cidr.parse(text);
  } catch (error) {
    throw new UsageError(`--${option}: ${error instanceof Error ? error.message : ""}`);
  }
}
