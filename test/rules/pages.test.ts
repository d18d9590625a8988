import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";
import { coveragePage } from "../../scripts/coverage-page";
import { rulesPage } from "../../scripts/rules-page";

test.each<[string, () => string]>([
  ["lib/rules/README.md", rulesPage],
  ["docs/coverage.md", coveragePage],
])("%s is what `npm run docs` writes", async (path, page) => {
  const written = readFileSync(join(__dirname, "../..", path), "utf8");
  expect(written).toBe(await format(page(), { parser: "markdown", plugins: [markdown] }));
});
