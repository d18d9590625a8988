import { serve } from "./provider";

/* Serves the provider until standard input ends, and prints how Terraform finds it. */
void serve(process.platform === "win32" ? "tcp" : "unix").then(({ reattach }) => {
  process.stdout.write(`${reattach}\n`);
});

process.stdin.resume().on("end", () => {
  process.exit();
});
