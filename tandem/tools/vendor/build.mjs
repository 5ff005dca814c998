// Bundles the Python parser into one classic script: `make vendor`.
// The pages load it with a plain script tag: modules do not load from file://.
import { mkdtempSync, copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildParserFile } from "@lezer/generator";
import { build } from "esbuild";

const packages = ["@lezer/python", "@lezer/generator", "@lezer/lr", "@lezer/common"];
const read = (name, file) => readFileSync(`node_modules/${name}/${file}`, "utf8");
const versions = packages.map((name) => `${name} ${JSON.parse(read(name, "package.json")).version}`);
// The licences differ in their years alone.
const years = packages.map((name) => read(name, "LICENSE").match(/Copyright.*/)[0]);
const licence = read(packages[0], "LICENSE").replace(/Copyright.*/, [...new Set(years)].join("\n"));
const head = `Made by \`make vendor\` from tandem/tools/vendor, never by hand.\n
A Python parser that reads on after a mistake, its grammar changed as python.grammar says there:
${versions.join("\n")}\n
${licence.trim()}`;

// How many steps a sum may take, two a term, before the parser cuts it lest its tree grow too deep:
// CPython's own parser takes some thousands of terms.
const TERMS = { from: "300 /* Rec.MaxLeftAssociativeReductionCount */", to: "5000" };
const longSums = {
  name: "long sums",
  setup({ onLoad }) {
    onLoad({ filter: /@lezer\/lr\/dist\/index\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8");
      if (!contents.includes(TERMS.from)) throw new Error(`${path} says its longest sum in other words`);
      return { contents: contents.replace(TERMS.from, TERMS.to) };
    });
  },
};

const made = mkdtempSync(join(".", "node_modules", ".made-"));
try {
  const grammar = readFileSync("python.grammar", "utf8");
  const { parser, terms } = buildParserFile(grammar, { fileName: "python.grammar", moduleStyle: "es" });
  writeFileSync(join(made, "parser.js"), parser);
  writeFileSync(join(made, "parser.terms.js"), terms);
  copyFileSync("tokens.js", join(made, "tokens.js"));
  await build({
    entryPoints: [join(made, "parser.js")],
    bundle: true,
    plugins: [longSums],
    minify: true,
    format: "iife",
    globalName: "PythonParser",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    banner: { js: `/*\n${head.replaceAll("*/", "* /").replace(/^/gm, " * ").replace(/ +$/gm, "")}\n */` },
    outfile: "../../theme/vendor/python-parser.js",
  });
} finally {
  rmSync(made, { recursive: true });
}
