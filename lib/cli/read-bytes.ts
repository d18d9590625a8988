import { constants as limits } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { Unreadable } from "../readers/gateway-read";

const mostBytes = limits.MAX_STRING_LENGTH;
const tooLarge = `is larger than ${Math.floor(mostBytes / 1e6)} MB, the most that can be read; check its stacks or modules one by one`;

/** How long a named pipe may have nobody who writes to it, and how long a pause between two looks is, in milliseconds. */
const patience = { writer: 2000, pause: 1 };

/**
 * Everything in a file, a pipe or a device.
 * @throws Unreadable if it is more than a text can hold, starts with what is no text, or is a pipe that nobody writes to;
 * and what the system throws.
 */
export function readBytes(path: string): Buffer {
  // A pipe without a writer would hold up whoever opens it.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return readStream(descriptor, stats.isFIFO() && !isOwnDescriptor(path));
    if (stats.size > mostBytes) throw new Unreadable(tooLarge);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Everything on standard input, with what `readBytes` throws. */
export function readInput(): Buffer {
  return readStream(0, false);
}

function readStream(descriptor: number, awaitsWriter: boolean): Buffer {
  const parts: Buffer[] = [];
  const part = Buffer.alloc(65_536);
  const since = performance.now();
  for (let size = 0; size <= mostBytes;) {
    const count = readPart(descriptor, part);
    if (count === undefined) {
      pause();
    } else if (count > 0) {
      parts.push(Buffer.from(part.subarray(0, count)));
      size += count;
      if (parts.length === 1) refuseBinary(part.subarray(0, count));
    } else if (parts.length > 0 || !awaitsWriter) {
      return Buffer.concat(parts);
    } else {
      if (performance.now() - since > patience.writer)
        throw new Unreadable("is a pipe that nobody writes to");
      pause();
    }
  }
  throw new Unreadable(tooLarge);
}

/** How many bytes were read: 0 at the end, undefined if there are none yet. */
function readPart(descriptor: number, part: Buffer): number | undefined {
  try {
    return readSync(descriptor, part);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EAGAIN") return undefined;
    if (code === "EOF") return 0;
    throw error;
  }
}

// A device such as /dev/zero never ends.
function refuseBinary(start: Buffer): void {
  if (start.length >= 4 && start.subarray(0, 4).every((byte) => byte === 0))
    throw new Unreadable("is no text");
}

// <(terraform show -json) is a pipe that is written from the start.
function isOwnDescriptor(path: string): boolean {
  return /^\/(?:dev|proc)\//.test(path);
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience.pause);
}
