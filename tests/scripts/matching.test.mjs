// Every known message is explained by its own entry, whatever stands around it; others are not.
import assert from "node:assert/strict";
import { test } from "node:test";

import { errors, first } from "./load_errors.mjs";
import { read } from "./load.mjs";

const { explained, reported, caught, unrelated, hostile } = read("pasted_errors.json");

/** A message as a program that fails prints it. */
const traceback = (kind, said) =>
  `Traceback (most recent call last):\n  File "/home/lea/train.py", line 7, in <module>\n    train()\n${kind ? `${kind}: ` : ""}${said}\n`;

for (const language of ["en", "fr"]) {
  const { data, answer } = errors(language);
  const name = (text) => first(answer(text));

  test(`${language}: what was reported is explained by its entry`, () => {
    assert.ok(reported.length > 5);
    const wrong = reported
      .map(({ entry, kind, said }) => ({ entry, said, found: name(traceback(kind, said)) }))
      .filter(({ entry, found }) => found !== entry);
    assert.deepEqual(wrong, []);
  });

  test(`${language}: the message of each entry's program is explained by it`, () => {
    const wrong = data.entries
      .map((entry) => ({ entry: entry.name, found: name(traceback(entry.kind, entry.example)) }))
      .filter(({ entry, found }) => found !== entry);
    assert.deepEqual(wrong, []);
  });

  test(`${language}: tracebacks, single lines and chained exceptions find their entry`, () => {
    const wrong = explained
      .map(({ text, entry }) => ({ text, entry, found: name(text) }))
      .filter(({ entry, found }) => found !== entry);
    assert.deepEqual(wrong, []);
  });

  test(`${language}: what the rows' programs caught is explained as Python explains it`, () => {
    const wrong = caught
      .map(({ kind, said, entry }) => ({ entry, said, found: name(traceback(kind, said)) }))
      .filter(({ entry, found }) => found !== entry);
    assert.deepEqual(wrong, []);
  });

  test(`${language}: what nothing explains is told, and no entry of a framework is shown`, () => {
    const wrong = unrelated.filter((text) => answer(text).found.some(({ entry }) => !/^errors\//.test(entry.url)));
    assert.deepEqual(wrong, []);
    for (const text of [...unrelated, "foo bar", "x", "🙂"]) assert.ok(answer(text).what, text);
    assert.equal(answer("  \n "), null);
  });

  // Node prints how long each takes.
  for (const [what, text] of Object.entries({ ...hostile, html: "<p class='a'>word</p>\n".repeat(50_000) })) {
    test(`${language}: a hostile text is answered: ${what}, ${text.length} characters`, () => {
      const found = answer(text);
      assert.ok(found.what && found.found.length <= 5 && found.near.length <= 3);
    });
  }

  test(`${language}: a part of one message is told as such, with its example's values`, () => {
    for (const [part, entry] of [
      ["RuntimeError: mat1 and mat2 shapes cannot be mul", "mat1_mat2_shapes"],
      ["UserWarning: Your input ran out of data", "input_ran_out"],
      ["Kernel size can't be greater than actual input size", "kernel_size_greater_than_input"],
    ]) {
      const [one, ...others] = answer(part).found;
      assert.deepEqual([one.entry.name, one.isPart, others.length], [entry, true, 0]);
    }
    const { found } = answer("RuntimeError: mat1 and mat2 shapes cannot be mul");
    assert.match(found[0].values.columns, /^\d+$/);
  });

  test(`${language}: a few words, or a part of many messages, are not taken for one`, () => {
    for (const part of ["RuntimeError: mat1 and mat2", "ValueError: incompatible with the layer: expected", "expected scalar type"]) {
      assert.ok(!answer(part).found.some(({ entry }) => !entry.general), part);
    }
  });

  test(`${language}: of a long text the end is read`, () => {
    const { entry, kind, said } = reported[0];
    assert.equal(name(`${"x = 1\n".repeat(200_000)}${traceback(kind, said)}`), entry);
  });
}
