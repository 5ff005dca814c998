// What an expression of a twin becomes with the reader's text put in.
import assert from "node:assert/strict";
import { test } from "node:test";

import { READER, load } from "./load.mjs";

const { terms, rewrite } = load(
  "en", ...READER, "twins",
  ...["terms", "asked", "templates", "arguments", "joined", "holes", "below", "program", "calls"].map((name) => `rewrite/${name}`),
).tandem;

test("what changes nothing is not written", () => {
  const width = terms.opaque("width");
  const text = (...parts) => terms.operate(...parts).text;
  assert.equal(text("*", width, terms.literal(1)), "width");
  assert.equal(text("*", terms.literal(1), width), "width");
  assert.equal(text("+", width, terms.literal(0)), "width");
  assert.equal(text("-", width, terms.literal(0)), "width");
  assert.equal(text("-", terms.literal(0), width), "0 - width");
  assert.equal(text("//", width, terms.literal(1)), "width // 1"); // 2.5 becomes 2.0
  assert.equal(text("*", width, terms.literal(new terms.Float(1))), "width * 1.0"); // 2 becomes 2.0
});

test("the input in the use of a layer is no gap", () => {
  const [call] = rewrite.calls('from keras import layers\nlayers.Conv2D(8, 3, strides=2, padding="same")');
  assert.equal(call.state, "rewritten");
  assert.equal(call.steps[0].use, "f(F.pad(x, (x.shape[3] % 2, 1, x.shape[2] % 2, 1)))");
});
