import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { onPath } from "./on-path";

declare global {
  // Jest runs set-up and tear-down in one process, where only a global is common to them.
  var standInProvider: ChildProcessByStdio<Writable, Readable, null> | undefined;
}

/**
 * Starts the stand-in azurerm provider and points every terraform that the tests run at it. With
 * P2S_REAL_PROVIDER=1, or where there is no terraform, it does nothing.
 *
 * The provider has a process of its own, so that a test that waits for terraform without letting others run
 * (`execFileSync`) does not wait for ever.
 */
export default async function startStandInProvider(): Promise<void> {
  if (process.env["P2S_REAL_PROVIDER"] === "1" || !onPath("terraform")) return;
  const program = join(__dirname, "provider/server.ts");
  const server = spawn(process.execPath, ["-r", "@swc-node/register", program], {
    cwd: join(__dirname, "../.."),
    stdio: ["pipe", "pipe", "inherit"],
  });
  globalThis.standInProvider = server;
  const line = once(createInterface(server.stdout), "line").then(([text]) => String(text));
  const exit = once(server, "exit").then(([code]) => {
    throw new Error(`the stand-in azurerm provider ended with exit code ${code} before it listened`);
  });
  process.env["TF_REATTACH_PROVIDERS"] = await Promise.race([line, exit]);
}
