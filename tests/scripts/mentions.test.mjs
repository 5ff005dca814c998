// Names in a message lead to their rows; one that is not there to those spelt nearly so.
import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "./load.mjs";

const { tandem } = load(
  "en",
  ...["catalogue", "read/frameworks", "read/answers", "errors/matching", "errors/names"],
);
const of = tandem.mentions.finder(tandem);
const names = (said, text = said) => Array.from(of(said, text), ({ name }) => name);
const rows = (said, text = said) => Array.from(of(said, text), ({ row }) => row?.id ?? null);

test("a name that a module has not leads to those spelt nearly so", () => {
  assert.deepEqual(names("module 'torch' has no attribute 'concatt'").slice(0, 1), ["torch.concat"]);
  assert.ok(names("module 'keras.layers' has no attribute 'LSTMM'").includes("keras.layers.LSTM"));
});

test("a name that a type has not leads to its members that are spelt nearly so", () => {
  const said = "'Sequential' object has no attribute 'predictt'";
  assert.ok(names(said, `keras ${said}`).includes("keras.Sequential.predict"));
  assert.ok(names("'Tensor' object has no attribute 'unsqeeze'", "torch").includes("torch.Tensor.unsqueeze"));
});

test("a call that was given a wrong argument leads to its row", () => {
  const said = "Adam.__init__() got an unexpected keyword argument 'learning_rate'";
  assert.deepEqual(names(said, `site-packages/torch/optim ${said}`), ["torch.optim.Adam"]);
  assert.ok(rows("Unrecognized keyword arguments passed to LSTM: {'a': 1}").includes("sequences/lstm"));
});

test("whole names lead to their rows, and what is none leads nowhere", () => {
  assert.deepEqual(names("use torch.nn.functional.cross_entropy here"), ["torch.nn.functional.cross_entropy"]);
  assert.deepEqual(names("'Net' object has no attribute 'quince'"), []);
  assert.deepEqual(names("nothing of a framework"), []);
});
