/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  globalSetup: "<rootDir>/test/terraform/global-setup.ts",
  globalTeardown: "<rootDir>/test/terraform/global-teardown.ts",
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  moduleNameMapper: {
    "^cdktf-azure-p2s-vpn$": "<rootDir>/lib/index.ts",
    "^cdktf-azure-p2s-vpn/rules$": "<rootDir>/lib/rules/index.ts",
    "^cdktf-azure-p2s-vpn/testing$": "<rootDir>/lib/testing/index.ts",
  },
};
