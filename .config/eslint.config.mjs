import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const typescript = ["**/*.{ts,tsx}"];

/** What would let a result depend on the clock, on chance or on the viewer's language. */
const impureGlobals = ["Date", "Intl", "performance", "crypto"].map((name) => ({
  name,
  message: "Results depend on their arguments alone, never on the clock, on chance or on a language.",
}));
const hostGlobals = [
  "window",
  "document",
  "navigator",
  "Office",
  "Excel",
  "OfficeExtension",
  "CustomFunctions",
]
  .concat(["process", "fetch", "console", "localStorage", "setTimeout", "setInterval", "globalThis"])
  .map((name) => ({ name, message: "The domain knows no host, no page and no network." }));
const impureProperties = [
  { object: "Math", property: "random", message: "Results depend on their arguments alone." },
  ...["toLocaleString", "toLocaleUpperCase", "toLocaleLowerCase", "localeCompare"]
    .concat(["toLocaleDateString", "toLocaleTimeString"])
    .map((property) => ({ property, message: "Results do not depend on the viewer's language." })),
];

export default defineConfig(
  { ignores: ["node_modules/", "dist/", "test-output/", "coverage/"] },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: [".config/*.ts"] },
        tsconfigRootDir: `${import.meta.dirname}/..`,
      },
    },
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      // `Outcome<void>`: it went well, and there is nothing to tell.
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: "error",
      // Full-width blanks are part of Chinese texts, control characters part of what hostile cells hold.
      "no-irregular-whitespace": ["error", { skipTemplates: true, skipRegExps: true, skipComments: true }],
      "no-control-regex": "off",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    // A fact that may be left out shows as "undefined" in a sentence that does not ask for it.
    files: ["src/texts/**/*.ts"],
    rules: { "@typescript-eslint/restrict-template-expressions": ["error", { allowNullish: false }] },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      // The plugin's rules on load() do not follow a range into a helper or a list of properties into a constant.
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.tsx"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A test that is wrong about it fails, which is what a test is for.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    // Jest asks for a default export here.
    files: ["test/browser/support/build-site.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impureGlobals, ...hostGlobals],
      "no-restricted-properties": ["error", ...impureProperties],
    },
  },
  {
    files: ["src/functions/**/*.ts", "src/templates/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impureGlobals],
      "no-restricted-properties": ["error", ...impureProperties],
    },
  },
  {
    files: ["**/*.cjs", "*.js", ".config/*.js"],
    languageOptions: { sourceType: "commonjs", globals: node() },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: node() } },
);

function node() {
  const names = ["module", "require", "process", "console", "__dirname", "__filename", "URL", "Buffer"];
  return Object.fromEntries(names.map((name) => [name, "readonly"]));
}
