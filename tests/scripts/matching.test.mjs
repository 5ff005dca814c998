import assert from "node:assert/strict";
import { test } from "node:test";

import { load, read } from "./load.mjs";

const { explained, unrelated, hostile } = read("pasted_errors.json");

for (const language of ["en", "fr"]) {
  const table = read(`${language}/errors.json`);
  const find = load(language, "matching").tandem.matching.finder(table);
  const rows = (text) => Array.from(find(text), ({ row }) => row);

  test(`${language}: tracebacks, single lines and chained exceptions find their row first`, () => {
    assert.ok(table.length > 200 && explained.length > 30);
    const wrong = explained
      .map(({ what, text, row }) => ({ what, row, found: rows(text) }))
      .filter(({ row, found }) => found[0] !== row);
    assert.deepEqual(wrong, []);
  });

  test(`${language}: what no program raised is not found`, () => {
    const found = unrelated.filter((text) => find(text).length);
    assert.deepEqual(found, []);
  });

  test(`${language}: hostile texts end, and find what their words say`, () => {
    const found = Object.keys(hostile).filter((what) => find(hostile[what]).length);
    assert.deepEqual(found, ["found", "many errors"]);
    assert.equal(rows(hostile.found)[0], "losses/ignore_index");
  });
}
