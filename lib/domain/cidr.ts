import type * as IpNum from "ip-num";
import { remembering } from "./bounded-cache";

/** IP version of an address block. */
export type IpVersion = 4 | 6;

/** Why a text is no address block, and, where it can be told, the block that was meant. */
export interface CidrFault {
  readonly fault: "bare-address" | "host-bits" | "malformed";
  /** The whole sentence, with the value and what to write instead. */
  readonly message: string;
  /** The block around the address that was written: /32 or /128 for a bare address. */
  readonly meant?: Cidr;
}

const bitsOf: Readonly<Record<IpVersion, number>> = { 4: 32, 6: 128 };
const largestSplit = 65_536;
/** The upper 96 bits of an IPv4 address in the form of an IPv6 one: no network has such blocks. */
const ipv4Mapped = 0xffffn;

/**
 * A block of IPv4 or IPv6 addresses in CIDR notation, such as `172.16.200.0/22`: aligned, with a prefix length.
 * Follows RFC 4632 (IPv4) and RFC 4291 (IPv6); IPv6 is written as RFC 5952 recommends.
 */
export class Cidr {
  private constructor(
    readonly version: IpVersion,
    /** Bits of the network part: 0–32, or 0–128. */
    readonly prefixLength: number,
    /** Lowest address, as a number. */
    readonly first: bigint,
    /** Highest address, as a number. */
    readonly last: bigint,
    private readonly text: string,
  ) {}

  /**
   * The block a text stands for.
   * @throws Error if the text has host bits, no prefix length or leading zeros, or is no address at all.
   */
  static parse(this: void, text: string): Cidr {
    const read = readCidr(text);
    if (read instanceof Cidr) return read;
    throw new Error(read.message);
  }

  /** @internal The block of `prefixLength` bits around an address. */
  static around(version: IpVersion, address: bigint, prefixLength: number): Cidr {
    const size = 1n << BigInt(bitsOf[version] - prefixLength);
    const first = address - (address % size);
    return new Cidr(
      version,
      prefixLength,
      first,
      first + size - 1n,
      `${format(version, first)}/${prefixLength}`,
    );
  }

  /** How many addresses the block holds. */
  get size(): bigint {
    return this.last - this.first + 1n;
  }

  /** Whether the two blocks share an address; blocks of different IP versions never do. */
  overlaps(other: Cidr): boolean {
    return this.version === other.version && this.first <= other.last && other.first <= this.last;
  }

  /** Whether every address of the other block is in this one. */
  contains(other: Cidr): boolean {
    return this.version === other.version && this.first <= other.first && other.last <= this.last;
  }

  /** Whether an address such as `10.0.0.4` is in this block; text that is no address is in none. */
  containsAddress(address: string): boolean {
    const read = readAddress(address);
    return read !== undefined && this.contains(Cidr.around(read.version, read.value, bitsOf[read.version]));
  }

  /** Whether both are the same block. */
  equals(other: Cidr): boolean {
    return this.text === other.text;
  }

  /**
   * The blocks of `prefixLength` bits that make up this one, lowest first.
   * @throws RangeError if the length is shorter than this block's or longer than its addresses, or gives more than 65,536 blocks.
   */
  split(prefixLength: number): readonly Cidr[] {
    if (
      !Number.isInteger(prefixLength) ||
      prefixLength < this.prefixLength ||
      prefixLength > bitsOf[this.version]
    ) {
      throw new RangeError(
        `${this.text} can't be split into /${prefixLength} blocks; give a prefix length from ${this.prefixLength} to ${bitsOf[this.version]}`,
      );
    }
    const count = 2 ** (prefixLength - this.prefixLength);
    if (count > largestSplit) {
      throw new RangeError(
        `${this.text} has ${count} blocks of /${prefixLength}; split it into at most ${largestSplit}`,
      );
    }
    const step = this.size / BigInt(count);
    return Array.from({ length: count }, (_, index) =>
      Cidr.around(this.version, this.first + step * BigInt(index), prefixLength),
    );
  }

  /** The block in CIDR notation. */
  toString(): string {
    return this.text;
  }

  /** The block in CIDR notation, for JSON. */
  toJSON(): string {
    return this.text;
  }
}

/** The block a text stands for, or what is wrong with the text. Never throws. */
export const readCidr: (text: string) => Cidr | CidrFault = remembering((text) => {
  const [address = "", length, ...rest] = text.split("/");
  const read = readAddress(address);
  if (read === undefined || rest.length > 0) return malformed(text);
  const bits = bitsOf[read.version];
  if (length === undefined) {
    const meant = Cidr.around(read.version, read.value, bits);
    return {
      fault: "bare-address",
      message: `"${text}" has no prefix length; write a block like "${example(read.version)}", or "${meant}" for the one address`,
      meant,
    };
  }
  if (!/^(0|[1-9]\d{0,2})$/.test(length) || Number(length) > bits) return malformed(text);
  const block = Cidr.around(read.version, read.value, Number(length));
  if (block.first === read.value) return block;
  return {
    fault: "host-bits",
    message: `"${text}" does not start a block of /${length}: the block around it is "${block}"`,
    meant: block,
  };
});

/** Whether a text is one IPv4 address in dotted-decimal notation, without leading zeros. */
export function isIpv4Address(text: string): boolean {
  return readAddress(text)?.version === 4;
}

function malformed(text: string): CidrFault {
  return {
    fault: "malformed",
    message: `"${text}" is not an address block; write it like "${example(text.includes(":") ? 6 : 4)}"`,
  };
}

function example(version: IpVersion): string {
  return version === 4 ? "172.16.201.0/24" : "fd00:201::/64";
}

function readAddress(text: string): { version: IpVersion; value: bigint } | undefined {
  const version = text.includes(":") ? 6 : 4;
  // ip-num drops an IPv6 zone ("%eth0") without a word; a block has none.
  if (text.includes("%")) return undefined;
  try {
    const { IPv4, IPv6 } = ipNum();
    const { value } = version === 4 ? new IPv4(text) : IPv6.fromString(text);
    return version === 6 && value >> 32n === ipv4Mapped ? undefined : { version, value };
  } catch {
    return undefined;
  }
}

let loaded: typeof IpNum | undefined;

// ip-num works out what is reserved when it is loaded, which takes as long as loading half of the rules.
function ipNum(): typeof IpNum {
  loaded ??= require("ip-num") as typeof IpNum;
  return loaded;
}

function format(version: IpVersion, address: bigint): string {
  if (version === 4) return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join(".");
  const groups = address.toString(16).padStart(32, "0").match(/.{4}/g) ?? [];
  const short = groups.map((group) => group.replace(/^0{1,3}/, ""));
  const zeros = [...short.join(":").matchAll(/(?<![^:])0(:0)+(?![^:])/g)].map((match) => match[0]);
  const longest = zeros.reduce((best, run) => (run.length > best.length ? run : best), "");
  if (longest === "") return short.join(":");
  const [before, after] = splitOnce(short.join(":"), longest);
  return `${before.replace(/:$/, "")}::${after.replace(/^:/, "")}`;
}

function splitOnce(text: string, at: string): readonly [string, string] {
  const start = text.search(new RegExp(`(?<![^:])${at}(?![^:])`));
  return [text.slice(0, start), text.slice(start + at.length)];
}
