// Which of a list of files the reader of pasted code calls mistaken: the paths come in, one a line,
// and those with mistakes go out, with the lines. Run by test_python.py.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { load } from "./load.mjs";

const page = load("en", "translate/pasted", "vendor/python-parser", "read/wrapping", "read/lines", "read/source");
const { clean, plain, mistakes } = page.tandem.source;

/** The lines of a text that are called mistaken. */
export function mistakenLines(pasted) {
  const text = clean(pasted);
  const reading = plain(page.PythonParser.parser.parse(text));
  let step = reading.next();
  while (!step.done) step = reading.next();
  return [...mistakes(text, step.value, (offset) => text.slice(0, offset).split("\n").length)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of readFileSync(0, "utf8").trim().split("\n")) {
    const lines = mistakenLines(readFileSync(path, "utf8"));
    if (lines.length) console.log(JSON.stringify({ path, lines }));
  }
}
