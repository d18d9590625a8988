import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { coveragePage } from "./coverage-page";
import { rulesPage } from "./rules-page";

const root = join(__dirname, "..");

async function write(path: string, page: string): Promise<void> {
  writeFileSync(join(root, path), await format(page, { parser: "markdown" }));
  console.log(path);
}

void write("lib/rules/README.md", rulesPage()).then(() => write("docs/coverage.md", coveragePage()));
