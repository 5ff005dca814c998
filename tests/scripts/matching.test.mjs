import assert from "node:assert/strict";
import { test } from "node:test";

import { load, read } from "./load.mjs";

const { explained, unrelated, hostile } = read("pasted_errors.json");

for (const language of ["en", "fr"]) {
  const table = read(`${language}/errors.json`);
  const find = load(language, "errors/matching").tandem.matching.finder(table);
  const rows = (text) => Array.from(find(text), ({ row }) => row);

  test(`${language}: tracebacks, single lines and chained exceptions find their row first`, () => {
    assert.ok(table.length > 200 && explained.length > 30);
    const wrong = explained
      .map(({ text, row }) => ({ text, row, found: rows(text) }))
      .filter(({ row, found }) => found[0] !== row);
    assert.deepEqual(wrong, []);
  });

  test(`${language}: what no program raised is not found`, () => {
    const found = unrelated.filter((text) => find(text).length);
    assert.deepEqual(found, []);
  });

  test(`${language}: hostile texts end, and find what their words say`, () => {
    const others = Object.keys(hostile).filter((what) => !["found", "many errors"].includes(what));
    assert.ok(others.length > 7);
    assert.deepEqual(others.filter((what) => find(hostile[what]).length), []);
    assert.equal(rows(hostile.found)[0], "losses/ignore_index");
    assert.ok(find(hostile["many errors"]).length <= 5);
  });

  test(`${language}: of a long text the end is read, of a long line the beginning`, () => {
    const said = "IndexError: Target 7 is out of bounds.";
    const row = "losses/ignore_index";
    assert.equal(rows(`${"x = 1\n".repeat(100_000)}${said}`)[0], row);
    assert.deepEqual(rows(`${said}\n${"x = 1\n".repeat(100_000)}`), []);
    assert.equal(rows(said + " ".repeat(100_000))[0], row);
    assert.deepEqual(rows(`IndexError: ${" ".repeat(1000)}Target 7 is out of bounds.`), []);
  });
}
