// Answers programs with their rewritings, a line of JSON each: what the page `translate` would say.
// `{ text }` is a program; `{ name, way }` puts other data in the place of a name's.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import vm from "node:vm";

import { READER, SCRIPTS, load } from "../scripts/load.mjs";

const page = load("en", ...READER);

/** The answer to one line; a mistake of the engine is one too. */
function answer({ text, name, way }) {
  try {
    if (!way) return { calls: page.tandem.rewrite.calls(text) };
    page.tandem.twins.ways[name] = way;
    // What it derives of the data it derives once: anew.
    for (const script of ["ready", "calls"]) vm.runInContext(readFileSync(`${SCRIPTS}rewrite/${script}.js`, "utf8"), page);
    return { calls: [] };
  } catch (mistake) {
    return { failed: String(mistake.stack) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
