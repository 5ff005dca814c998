import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "./load.mjs";

const { LONGEST, narrowed } = load("en", "typed/text", "filter/narrowing").tandem.narrowing;

const PARTS = [
  { names: "keras.layers.Dense | torch.nn.Linear", text: "units bias", kinds: {} },
  { names: "keras.layers.LSTM | torch.nn.LSTM", text: "dropout Écrêtage", kinds: { only: "differs" } },
  { names: "keras.layers.Dropout | torch.nn.Dropout", text: "rate Dense", kinds: { only: "differs" } },
];

/** The numbers of the parts that are shown. */
const shown = (typed, chosen = []) =>
  [...narrowed(PARTS, typed, chosen).entries()].filter(([, is]) => is).map(([at]) => at);

test("a part is found by a name of either side, as code writes it", () => {
  assert.deepEqual(shown("nn.linear"), [0]);
  assert.deepEqual(shown("tf.keras.layers.Dense(8)"), []);
  assert.deepEqual(shown("tf.keras.layers.Dense("), [0]);
  assert.deepEqual(shown("keras LSTM"), [1]);
});

test("a text is read where no name fits, whatever its accents", () => {
  assert.deepEqual(shown("dropout"), [2]); // a name, so that the text of LSTM is not read
  assert.deepEqual(shown("ecretage"), [1]);
  assert.deepEqual(shown("écrêtage, dropout"), [1]);
});

test("a part is of one of the chosen kinds, and fits what is typed", () => {
  assert.deepEqual(shown("", [["only", "differs"]]), [1, 2]);
  assert.deepEqual(shown("lstm", [["only", "differs"]]), [1]);
  assert.deepEqual(shown("dense", [["only", "differs"]]), []);
  assert.deepEqual(shown("", [["only", "differs"], ["only", "none"]]), [1, 2]);
});

test("nothing asked shows everything, and a long text ends", () => {
  assert.deepEqual(shown(""), [0, 1, 2]);
  assert.deepEqual(shown(" ,( "), [0, 1, 2]);
  assert.deepEqual(shown(`lstm ${" ".repeat(LONGEST)} none`), [1]);
});
