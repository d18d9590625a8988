import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Http2Server, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Message } from "./protobuf";

/** A remote procedure: a request in, the bytes of its response out. What it throws becomes the call's error. */
export type Procedure = (request: Message) => Buffer;

/** Where a server listens, in the words of Go's `net.Addr`. */
export interface Address {
  Network: "unix" | "tcp";
  String: string;
}

const headers = { ":status": 200, "content-type": "application/grpc+proto" };
const unimplemented = { "grpc-status": "12" };
const internalError = "13";

/**
 * Serves unary gRPC calls over cleartext HTTP/2, by path (`/package.Service/Method`); other paths are
 * answered as unimplemented.
 * https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md
 */
export function grpcServer(procedures: ReadonlyMap<string, Procedure>): Http2Server {
  const server = createServer();
  server.on("stream", (stream, { ":path": path = "" }) => {
    const procedure = procedures.get(path);
    if (procedure) answer(stream, procedure);
    else stream.respond({ ...headers, ...unimplemented }, { endStream: true });
  });
  return server;
}

function answer(stream: ServerHttp2Stream, procedure: Procedure): void {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  stream.on("end", () => {
    const { body, trailers } = call(procedure, Buffer.concat(chunks));
    stream.respond(headers, { waitForTrailers: true });
    stream.on("wantTrailers", () => {
      stream.sendTrailers(trailers);
    });
    stream.end(body);
  });
}

/** Each message travels after five bytes: whether it is compressed (never here), and its length. */
const prefixLength = 5;

function call(procedure: Procedure, request: Buffer): { body: Buffer; trailers: Record<string, string> } {
  try {
    const response = procedure(new Message(request.subarray(prefixLength)));
    const prefix = Buffer.alloc(prefixLength);
    prefix.writeUInt32BE(response.length, 1);
    return { body: Buffer.concat([prefix, response]), trailers: { "grpc-status": "0" } };
  } catch (error) {
    const trailers = { "grpc-status": internalError, "grpc-message": encodeURIComponent(String(error)) };
    return { body: Buffer.alloc(0), trailers };
  }
}

/** Listens on a fresh unix socket, or on a free port of this machine where there are no unix sockets. */
export function listen(server: Http2Server, network: Address["Network"]): Promise<Address> {
  return new Promise((resolve) => {
    if (network === "tcp") {
      server.listen(0, "127.0.0.1", () => {
        const { port } = server.address() as AddressInfo;
        resolve({ Network: network, String: `127.0.0.1:${port}` });
      });
      return;
    }
    const socket = join(mkdtempSync(join(tmpdir(), "azurerm-")), "socket");
    process.on("exit", () => {
      rmSync(dirname(socket), { recursive: true });
    });
    server.listen(socket, () => {
      resolve({ Network: network, String: socket });
    });
  });
}
