// Bundles the Python parser into one classic script: `make vendor`.
// The pages load it with a plain script tag: modules do not load from file://.
import { readFileSync } from "node:fs";
import { build } from "esbuild";

const packages = ["@lezer/python", "@lezer/lr", "@lezer/common", "@lezer/highlight"];
const read = (name, file) => readFileSync(`node_modules/${name}/${file}`, "utf8");
const versions = packages.map((name) => `${name} ${JSON.parse(read(name, "package.json")).version}`);
// The licences differ in their years alone.
const years = packages.map((name) => read(name, "LICENSE").match(/Copyright.*/)[0]);
const licence = read(packages[0], "LICENSE").replace(/Copyright.*/, [...new Set(years)].join("\n"));
const head = `Made by \`make vendor\` from tandem/tools/vendor, never by hand.\n
A Python parser that reads on after a mistake:
${versions.join("\n")}\n
${licence.trim()}`;

await build({
  stdin: {
    contents: `export { parser } from "@lezer/python";`,
    resolveDir: ".",
  },
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "PythonParser",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  banner: { js: `/*\n${head.replaceAll("*/", "* /").replace(/^/gm, " * ").replace(/ +$/gm, "")}\n */` },
  outfile: "../../theme/vendor/python-parser.js",
});
