const js = require("@eslint/js");
const tseslint = require("typescript-eslint");

const onlyBindings = {
  patterns: [
    {
      regex: "^(cdktf|constructs|@cdktf)(/|$)",
      message: "lib/constructs/bindings.ts is the only file that imports cdktf, constructs and the provider.",
    },
  ],
};

module.exports = tseslint.config(
  { ignores: ["dist/**", "coverage/**", "**/cdktf.out/**", ".stryker-tmp/**", "reports/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-invalid-void-type": ["error", { allowAsThisParameter: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_$", varsIgnorePattern: "^_$" }],
      eqeqeq: "error",
    },
  },
  {
    files: ["lib/**/*.ts"],
    ignores: ["lib/constructs/bindings.ts"],
    rules: { "no-restricted-imports": ["error", onlyBindings] },
  },
  {
    // Loaded when an address is first read.
    files: ["lib/domain/cidr.ts"],
    rules: { "@typescript-eslint/no-require-imports": ["error", { allow: ["^ip-num$"] }] },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        process: "readonly",
        console: "readonly",
      },
    },
  },
);
