// What is called a mistake: nothing that CPython compiles, and everything that it refuses.
import assert from "node:assert/strict";
import { test } from "node:test";

import { mistakenLines } from "./flagged.mjs";
import { file } from "./load.mjs";

const pieces = (name) => file(`pasted/${name}.txt`).trimEnd().split("\n---\n");

test("what some Python compiles is no mistake", () => {
  const valid = pieces("valid");
  assert.ok(valid.length > 25);
  for (const piece of valid) assert.deepEqual(mistakenLines(piece), [], piece);
});

test("what no Python compiles is one", () => {
  const broken = pieces("broken");
  assert.ok(broken.length > 40);
  for (const piece of broken) assert.ok(mistakenLines(piece).length, piece);
});

test("a mistake in the midst of a program is named by its line, and no other", () => {
  const before = "import torch\n\nx = torch.ones(1)\n";
  const after = "\n\n\ndef f(x):\n    return x + 1\n";
  for (const mistake of ["x = = 1", "if x = 1: pass", "y = [1 2]", "x++", "print 'a'", "    z = 3", "raise A, 'x'"]) {
    assert.deepEqual(mistakenLines(before + mistake + after), [4], mistake);
  }
});

test("a long program with a comment between any two statements is read to its end", () => {
  assert.deepEqual(mistakenLines("# a comment\n\nx = 1  # another\n\n".repeat(1000)), []);
});

test("a sum of two thousand terms is one", () => {
  assert.deepEqual(mistakenLines(`x = ${"a_term + ".repeat(2000)}1\n`), []);
});
