import { grpcServer, listen } from "./grpc";
import { provider } from "./provider";
import { address } from "./schema";

/*
 * Prints the value of TF_REATTACH_PROVIDERS with which Terraform uses this process as its azurerm provider, and
 * serves until standard input ends.
 * https://developer.hashicorp.com/terraform/plugin/debugging#starting-a-provider-in-debug-mode
 */
const server = grpcServer(provider);

void listen(server, process.platform === "win32" ? "tcp" : "unix").then((Addr) => {
  const reattach = { Protocol: "grpc", ProtocolVersion: 5, Pid: process.pid, Test: true, Addr };
  process.stdout.write(`${JSON.stringify({ [address]: reattach })}\n`);
});

process.stdin.resume().on("end", () => {
  process.exit();
});
