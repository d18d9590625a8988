/** What a protobuf field may hold in the messages of the plugin protocol; `undefined` and `false` are left out. */
export type FieldValue = Buffer | string | number | boolean | undefined;

/**
 * Writes one protobuf field: bytes, text and messages with their length, numbers and booleans as varints.
 * An empty message is written, since presence can be its meaning.
 * https://protobuf.dev/programming-guides/encoding/
 */
export function field(number: number, value: FieldValue): Buffer {
  if (value === undefined || value === false) return Buffer.alloc(0);
  if (typeof value === "number" || value === true) {
    return Buffer.concat([varint(number << 3), varint(Number(value))]);
  }
  const bytes = Buffer.from(value);
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

/** Writes a message of these fields. */
export function message(...fields: readonly Buffer[]): Buffer {
  return Buffer.concat(fields);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Buffer.from([...bytes, rest]);
}

/** A message that was read: the last value of each length-prefixed field, by field number. */
export class Message {
  private readonly fields = new Map<number, Buffer>();

  /** @throws Error for a wire type other than varint and length-prefixed */
  constructor(bytes: Buffer) {
    let at = 0;
    const readVarint = (): number => {
      let value = 0;
      for (let scale = 1; ; scale *= 0x80) {
        const byte = bytes.readUInt8(at++);
        value += (byte & 0x7f) * scale;
        if (byte < 0x80) return value;
      }
    };
    while (at < bytes.length) {
      const tag = readVarint();
      const length = readVarint();
      if ((tag & 7) === 0) continue;
      if ((tag & 7) !== 2) throw new Error(`wire type ${tag & 7} is not one that Terraform writes`);
      this.fields.set(tag >> 3, bytes.subarray(at, at + length));
      at += length;
    }
  }

  /** The bytes of a field, empty when it is absent. */
  bytes(number: number): Buffer {
    return this.fields.get(number) ?? Buffer.alloc(0);
  }

  /** The text of a field, empty when it is absent. */
  text(number: number): string {
    return this.bytes(number).toString("utf8");
  }

  /** The message in a field. */
  message(number: number): Message {
    return new Message(this.bytes(number));
  }
}
