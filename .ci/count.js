// Prints the line that counts the tests, and fails where tests failed or the terraform suites ran nothing.
const { existsSync, readFileSync, statSync } = require("node:fs");
const { execFileSync } = require("node:child_process");

const [results, status] = process.argv.slice(2);
const report = statSync(results).size > 0 ? JSON.parse(readFileSync(results, "utf8")) : undefined;
const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, testResults = [] } = report ?? {};

const ranTerraform = testResults.some(
  ({ name, assertionResults }) =>
    name.includes("/test/terraform/") && assertionResults.some((test) => test.status === "passed"),
);
if (hasTerraform() && !ranTerraform && existsSync("test/terraform")) {
  console.log("terraform is on the PATH, but its suites ran nothing");
  process.exitCode = 1;
}
if (status !== "0") process.exitCode = 1;
const failed = Math.max(numFailedTests, process.exitCode === 1 ? 1 : 0);
console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);

function hasTerraform() {
  try {
    execFileSync("terraform", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
