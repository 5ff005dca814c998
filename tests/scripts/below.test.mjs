// What stands below an optimizer that is written for PyTorch.
import assert from "node:assert/strict";
import { test } from "node:test";

import { READER, load } from "./load.mjs";

const { rewrite } = load("en", ...READER).tandem;

/** What becomes of the last optimizer of a program. */
const optimizer = (text) => rewrite.calls(`import keras\n${text}`).findLast(({ name }) => name.startsWith("keras.optimizers.") && !name.includes("schedules"));

test("a schedule gives its first rate, and a scheduler of the optimizer's own name", () => {
  const { text, below, imports } = optimizer("opt = keras.optimizers.Adam(keras.optimizers.schedules.ExponentialDecay(0.1, 5, 0.5, staircase=True))");
  assert.match(text, /lr=0\.1\b/);
  assert.deepEqual([...below], ["scheduler = torch.optim.lr_scheduler.StepLR(opt, step_size=5, gamma=0.5)"]);
  assert.ok(imports.includes("import torch"));
});

test("a schedule in a variable is found", () => {
  const { text, below } = optimizer("rate = keras.optimizers.schedules.ExponentialDecay(0.1, 5, 0.5)\nopt = keras.optimizers.SGD(rate)");
  assert.match(text, /lr=rate\b/);
  assert.equal(below.length, 1);
  assert.match(below[0], /^scheduler = torch\.optim\.lr_scheduler\.ExponentialLR\(opt, /);
});

test("a schedule that is not written refuses its optimizer", () => {
  const { state, reasons } = optimizer("opt = keras.optimizers.SGD(keras.optimizers.schedules.CosineDecayRestarts(0.1, 5, t_mul=2.0, m_mul=0.5))");
  assert.equal(state, "refused");
  assert.equal(reasons[0].why, "part");
});

test("a schedule of the reader's own class is no number", () => {
  const text = "class Mine(keras.optimizers.schedules.LearningRateSchedule):\n    def __call__(self, step):\n        return 0.1 / step\n\nrate = Mine()\nopt = keras.optimizers.Adam(rate)";
  assert.equal(optimizer(text).state, "refused");
});

test("what clips gradients runs before each update", () => {
  const { below } = optimizer("opt = keras.optimizers.SGD(0.1, clipvalue=0.5)");
  assert.deepEqual([...below], [
    "", "def before_step(optimizer, args, kwargs):", "    torch.nn.utils.clip_grad_value_(model.parameters(), 0.5)", "", "opt.register_step_pre_hook(before_step)",
  ]);
});

test("what is written between the parts of a sum is set in brackets", () => {
  const [half] = rewrite.calls("import tensorflow as tf\nx = tf.nn.l2_loss(y)");
  assert.equal(half.text, "y.square().sum() / 2");
  const [ratio] = rewrite.calls("import tensorflow as tf\nz = tf.exp(1 / tf.nn.l2_loss(y))").filter(({ name }) => name === "tensorflow.exp");
  assert.ok(!ratio || ratio.text === null || ratio.text.includes("1 / (y.square().sum() / 2)"));
});
