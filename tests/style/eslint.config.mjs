import js from "@eslint/js";
import globals from "globals";

const rules = {
  ...js.configs.recommended.rules,
  eqeqeq: ["error", "always"],
  "no-var": "error",
  "prefer-const": "error",
  // A control character is what these expressions look for.
  "no-control-regex": "off",
};

export default [
  { ignores: ["**/vendor/**", "**/node_modules/**"] },
  {
    files: ["**/tandem/theme/scripts/**/*.js"],
    languageOptions: {
      sourceType: "script",
      globals: { ...globals.browser, PythonParser: "readonly" },
    },
    rules,
  },
  {
    files: ["**/tandem/theme/sw.js"],
    languageOptions: { sourceType: "script", globals: { ...globals.serviceworker, tandem: "readonly" } },
    rules,
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { sourceType: "module", globals: globals.node },
    rules,
  },
];
