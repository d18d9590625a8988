import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a program of this name can be started without naming its folder. */
export function onPath(program: string): boolean {
  const file = process.platform === "win32" ? `${program}.exe` : program;
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, file)));
}
