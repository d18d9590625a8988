import { UNKNOWN, type Fields, type Value } from "./value";

/**
 * Writes a value as MessagePack, the unknown as extension 0.
 * https://github.com/hashicorp/terraform/blob/main/docs/plugin-protocol/object-wire-format.md
 */
export function encode(value: Value): Buffer {
  if (value === UNKNOWN) return Buffer.from([0xd4, 0, 0]);
  if (value === null) return Buffer.from([0xc0]);
  if (typeof value === "boolean") return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === "number") return encodeNumber(value);
  if (typeof value === "string") {
    const bytes = Buffer.from(value);
    return Buffer.concat([withLength(0xdb, bytes.length), bytes]);
  }
  if (Array.isArray(value)) return Buffer.concat([withLength(0xdd, value.length), ...value.map(encode)]);
  const entries = Object.entries(value);
  return Buffer.concat([withLength(0xdf, entries.length), ...entries.flat().map(encode)]);
}

function encodeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(9);
  if (Number.isSafeInteger(value)) {
    bytes[0] = 0xd3;
    bytes.writeBigInt64BE(BigInt(value), 1);
  } else {
    bytes[0] = 0xcb;
    bytes.writeDoubleBE(value, 1);
  }
  return bytes;
}

function withLength(type: number, length: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes[0] = type;
  bytes.writeUInt32BE(length, 1);
  return bytes;
}

/** Reads one MessagePack value. Every extension is the unknown: 0 plain, 12 with what is known about it. */
export function decode(bytes: Buffer): Value {
  return new Decoder(bytes).read();
}

class Decoder {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  read(): Value {
    const type = this.unsigned(1);
    if (type < 0x80) return type;
    if (type < 0x90) return this.fields(type & 0x0f);
    if (type < 0xa0) return this.list(type & 0x0f);
    if (type < 0xc0) return this.text(type & 0x1f);
    if (type >= 0xe0) return type - 0x100;
    switch (type) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.extension(this.unsigned(2 ** (type - 0xc7)));
      case 0xca:
        return this.take(4).readFloatBE();
      case 0xcb:
        return this.take(8).readDoubleBE();
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.unsigned(2 ** (type - 0xcc));
      case 0xcf:
        return Number(this.take(8).readBigUInt64BE());
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.signed(2 ** (type - 0xd0));
      case 0xd3:
        return Number(this.take(8).readBigInt64BE());
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
        return this.extension(2 ** (type - 0xd4));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.text(this.unsigned(2 ** (type - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.list(this.unsigned(2 ** (type - 0xdb)));
      case 0xde:
      case 0xdf:
        return this.fields(this.unsigned(2 ** (type - 0xdd)));
      default:
        throw new Error(`0x${type.toString(16)} is not a MessagePack type that Terraform writes`);
    }
  }

  private take(length: number): Buffer {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  private unsigned(width: number): number {
    return this.take(width).readUIntBE(0, width);
  }

  private signed(width: number): number {
    return this.take(width).readIntBE(0, width);
  }

  private text(length: number): string {
    return this.take(length).toString("utf8");
  }

  private list(length: number): Value[] {
    return Array.from({ length }, () => this.read());
  }

  private fields(length: number): Fields {
    return Object.fromEntries(Array.from({ length }, () => [this.name(), this.read()]));
  }

  private name(): string {
    const name = this.read();
    if (typeof name !== "string") throw new Error("a MessagePack map from Terraform has text for its keys");
    return name;
  }

  private extension(length: number): typeof UNKNOWN {
    this.take(1 + length);
    return UNKNOWN;
  }
}
