import assert from "node:assert/strict";
import { test } from "node:test";

import { load, read } from "./load.mjs";

const page = load("en", "catalogue", "vendor/python-parser", "frameworks", "names", "answers");

/** What a program names: `{ names, mistakes, assumed }`. */
function reading(code) {
  const { names } = page.tandem;
  const text = names.clean(code);
  const steps = names.reading(text, page.PythonParser.parser.parse(text), page.tandem);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test("the names in every program of the sheet are those that Python finds", () => {
  const cells = read("cells.json");
  assert.ok(cells.length > 400);
  const wrong = cells.map(({ id, code, names }) => {
    const { found, mistakes, assumed } = reading(code);
    const seen = new Set(found.map(({ name }) => name));
    const wanted = names.map((name) => name.replace("tensorflow.keras.", "keras."));
    const missing = wanted.filter((name) => !name.includes("__") && !seen.has(name));
    return { id, missing, mistakes, assumed: [...assumed.keys()] };
  });
  assert.deepEqual(wrong.filter(({ missing, mistakes, assumed }) => missing.length + mistakes.length + assumed.length), []);
});
