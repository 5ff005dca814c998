// What becomes of a reader's own calls: with their own expressions, and with a reason where not.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import { READER, file, load } from "./load.mjs";

const page = load("en", "every_page/say", "rewrite/words", "draft/words", ...READER);
const { rewrite, draft, reasons } = page.tandem;

const KERAS = "import tensorflow as tf\nfrom tensorflow import keras\nfrom tensorflow.keras import layers\n";
const TORCH = "import torch\nimport torch.nn as nn\nimport torch.nn.functional as F\n";

/** The last call of a text, as it is answered. */
const last = (text) => rewrite.calls(text).at(-1);
const written = (text) => rewrite.calls(text).find(({ from, to }) => text.slice(from, to) === text.split("\n").at(-1));

test("a call keeps the reader's own expressions", () => {
  const cases = [
    [TORCH, "nn.ConvTranspose2d(nz, 512, 4, 1, 0, bias=False)", "layers.Conv2DTranspose(512, 4, use_bias=False)"],
    [TORCH, "nn.Linear(hidden * 2, classes + 1)", "layers.Dense(classes + 1)"],
    [KERAS, "layers.Dense(2 * units, use_bias=False)", "nn.LazyLinear(2 * units, bias=False)"],
    [KERAS, "layers.BatchNormalization(momentum=m, center=True)", "nn.LazyBatchNorm2d(eps=0.001, momentum=1 - m)"],
    [KERAS, "tf.reduce_mean(x - y, axis=-1, keepdims=True)", "torch.mean(x - y, dim=-1, keepdim=True)"],
  ];
  for (const [imports, call, expected] of cases) {
    const answer = written(`${imports}${call}`);
    assert.equal(answer.text, expected, call);
  }
});

test("what Keras's activation says becomes a step of its own", () => {
  const { steps } = written(`${KERAS}layers.Dense(10, activation="softmax")`);
  assert.deepEqual(Array.from(steps, ({ text }) => text), ["nn.LazyLinear(10)", "nn.Softmax(dim=-1)"]);
});

test("a softmax behind a convolution goes along the channels, which stand second", () => {
  assert.equal(written(`${KERAS}layers.Conv2D(5, 1, activation="softmax")`).text, "nn.Sequential(nn.LazyConv2d(5, 1), nn.Softmax(dim=1))");
});

test("a function that is handed on keeps its defaults, or is not written", () => {
  const handed = (name) => rewrite.calls(`${KERAS}make(${name})`).find((one) => !one.isCall);
  assert.equal(handed("tf.nn.relu").text, "F.relu");
  for (const name of ["tf.nn.leaky_relu", "tf.nn.softmax"]) assert.equal(handed(name).state, "refused", name);
});

test("numbers that are all in the text are computed, others are spliced with brackets", () => {
  const computed = written(`${TORCH}nn.BatchNorm2d(8, momentum=0.2)`);
  assert.match(computed.text, /momentum=0\.8\b/);
  const spliced = written(`${KERAS}layers.BatchNormalization(momentum=a + b)`);
  assert.match(spliced.text, /momentum=1 - \(a \+ b\)/);
  const known = written(`${TORCH}decay = 0.2\nnn.BatchNorm2d(8, momentum=decay)`);
  assert.match(known.text, /momentum=1 - decay/);
});

test("a call inside another is written first", () => {
  const { text } = written(`${KERAS}tf.reduce_sum(tf.cast(x, tf.float32), axis=1)`);
  assert.match(text, /^torch\.sum\(.*torch\.float32.*dim=1\)$/);
});

test("what comes in is found in the code around", () => {
  const model = `${KERAS}model = keras.Sequential([\n    keras.Input((8, 12)),\n    layers.LSTM(4),\n])`;
  assert.match(rewrite.calls(model).find(({ name }) => name === "keras.layers.LSTM").text, /^nn\.LSTM\(12, 4/);
  const alone = written(`${KERAS}layers.LSTM(4)`);
  assert.deepEqual(Array.from(alone.gaps), ["n_in"]);
  assert.equal(alone.state, "look");
});

test("what is not written has a reason with words in both languages", () => {
  const calls = [
    `${KERAS}layers.Dense(4, kernel_regularizer=mine)`, `${KERAS}layers.Dense(**options)`, `${KERAS}layers.Conv2D(8, 3, padding=p)`,
    `${KERAS}layers.Dense(4, activation=swish_of_mine)`,
  ];
  for (const call of calls) {
    const { state, reasons: all, text } = last(call);
    assert.equal(state, "refused", call);
    assert.equal(text, null);
    assert.ok(all.length);
  }
  for (const language of ["en", "fr"]) {
    const { words, twins } = load(language, "every_page/say", "rewrite/words", ...READER).tandem;
    for (const [name, way] of Object.entries(twins.ways)) {
      for (const { why } of [...(way.refuse ?? []), ...(way.look ?? [])]) assert.ok(words.rewrite.reasons[why], `${language}: ${name}: ${why}`);
    }
  }
  assert.match(reasons.sentence({ why: "undecided", values: { argument: "padding" }, row: undefined }), /padding/);
});

test("an undecided test is no guess, and short-circuits as Python does", () => {
  assert.equal(last(`${KERAS}layers.MaxPooling2D(2, strides=s)`).state === "refused", false);
  assert.equal(last(`${KERAS}layers.MaxPooling2D(2, strides=s, padding=p)`).state, "refused");
});

test("every pasted file has a draft, and none throws", () => {
  const names = readdirSync(new URL("../pasted/", import.meta.url)).filter((name) => name.endsWith(".py"));
  assert.ok(names.length > 8);
  for (const name of names) {
    const { pieces, text, counts } = draft.read(file(`pasted/${name}`));
    assert.ok(pieces.length, name);
    assert.ok(text.trim(), name);
    assert.ok(counts.rewritten + counts.look + counts.left > 0, name);
  }
});

test("a text that ends anywhere is drafted", () => {
  const whole = file("pasted/mnist_cnn.py");
  for (let at = 0; at < whole.length; at += 37) assert.doesNotThrow(() => draft.read(whole.slice(0, at)), whole.slice(Math.max(0, at - 60), at));
});
