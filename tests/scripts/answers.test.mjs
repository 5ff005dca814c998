// Which row answers a name, as the scripts look it up: what tandem/find/answers.py has decided.
import assert from "node:assert/strict";
import { test } from "node:test";

import { load, read } from "./load.mjs";

const { answers } = load("en", "catalogue", "read/frameworks", "read/answers").tandem;

const told = (answer) => answer && [answer.row.id, answer.how, answer.name, ...Array.from(answer.more, ({ row }) => row.id)];

test("every name that people use has the answer that Python gives it", () => {
  const wanted = Object.entries(read("answers.json"));
  assert.ok(wanted.length > 2000);
  const wrong = wanted.map(([name, answer]) => [name, answer, told(answers.of(name))]);
  assert.deepEqual(wrong.filter(([, one, other]) => JSON.stringify(one) !== JSON.stringify(other)), []);
});

test("a rule answers a name that no table lists", () => {
  const rows = {
    "tf_keras.layers.Dense": "layers/dense",
    "torch.nn.modules.conv.Conv2d": "convolution/conv2d",
    "torch.nn.Parameter.exp": "tensor-math/math",
    "keras.applications.resnet_v2.ResNet50V2": "transfer/ready_models",
    "torchvision.models.ViT_L_32_Weights.IMAGENET1K_V1": "transfer/ready_models",
    "tensorflow.compat.v1.reduce_mean": "tensor-math/reduce",
  };
  for (const [name, row] of Object.entries(rows)) assert.equal(answers.of(name)?.row.id, row, name);
});

test("words that every object of JavaScript has are no names", () => {
  for (const name of ["constructor", "__proto__", "torch.constructor", "torch.Tensor.toString"]) {
    assert.equal(answers.of(name), null, name);
    assert.deepEqual([...answers.hints(name)], [], name);
  }
});

test("a name without an answer is told where it is used, or a row about another size", () => {
  const hinted = (name) => Array.from(answers.hints(name), ({ row, how }) => [row.id, how]);
  assert.equal(answers.of("tensorflow.io.parse_tensor"), null);
  assert.deepEqual(hinted("tensorflow.io.parse_tensor").map(([, how]) => how), ["uses"]);
  assert.equal(answers.of("torch.nn.BatchNorm3d"), null);
  assert.deepEqual(hinted("torch.nn.BatchNorm3d"), [["layers/batch_norm", "near"]]);
  assert.deepEqual(hinted("keras.layers.NoSuch"), []);
});

test("a row that speaks of an argument that is given comes first of the others", () => {
  const [more] = answers.of("keras.Model.fit", ["class_weight"]).more;
  assert.deepEqual([more.row.id, more.because], ["train/class_weight", "class_weight"]);
});
