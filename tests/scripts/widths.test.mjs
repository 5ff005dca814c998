// The width of a layer's input is what the code around it shows; where that is not sure, a gap.
import assert from "node:assert/strict";
import { test } from "node:test";

import { READER, load } from "./load.mjs";

const { rewrite } = load(
  "en", ...READER, "twins",
  ...["terms", "asked", "templates", "arguments", "joined", "holes", "below", "program", "calls"].map((name) => `rewrite/${name}`),
).tandem;

const HEAD = "import keras\nfrom keras import layers\n";

/** How wide each depthwise convolution of a program takes its input, "?" where that is not shown. */
function widths(program) {
  const calls = [...rewrite.calls(HEAD + program)].filter(({ name }) => name.endsWith("DepthwiseConv2D"));
  return calls.map(({ text, gaps }) => (gaps.length ? "?" : /nn\.Conv2d\((.*?),/.exec(text)[1]));
}

test("the layer before, the input, and what is called again", () => {
  assert.deepEqual(widths("x = keras.Input((8, 8, 3))\nx = layers.DepthwiseConv2D(3)(x)"), ["3"]);
  assert.deepEqual(widths("keras.Sequential([layers.Conv2D(5, 3), layers.DepthwiseConv2D(3)])"), ["5"]);
  assert.deepEqual(widths("x = layers.Conv2D(f, 3)(y)\nx = layers.ReLU()(x)\nx = layers.DepthwiseConv2D(3)(x)"), ["f"]);
});

test("a depthwise convolution multiplies the width", () => {
  const twice = "layers.DepthwiseConv2D(3, depth_multiplier=2)";
  assert.deepEqual(widths(`keras.Sequential([keras.Input((8, 8, 3)), ${twice}, layers.DepthwiseConv2D(3)])`), ["3", "6"]);
});

test("a name of another function is another one", () => {
  const other = "def first(x):\n    x = layers.Conv2D(5, 3)(x)\n    return x\n";
  assert.deepEqual(widths(`${other}def second(x):\n    return layers.DepthwiseConv2D(3)(x)`), ["?"]);
  const added = (layer) => `    model = keras.Sequential()\n    model.add(layers.${layer})\n`;
  assert.deepEqual(widths(`def first():\n${added("Conv2D(5, 3)")}def second():\n${added("DepthwiseConv2D(3)")}`), ["?"]);
});

test("what a branch or a loop may have changed is not sure", () => {
  const conv = "x = layers.Conv2D(5, 3)(x)";
  const depthwise = "x = layers.DepthwiseConv2D(3)(x)";
  assert.deepEqual(widths(`${conv}\nif deep:\n    ${conv}\n${depthwise}`), ["?"]);
  assert.deepEqual(widths(`${conv}\nif deep:\n    ${conv}\n    ${depthwise}`), ["5"]);
  assert.deepEqual(widths(`${conv}\nfor f in sizes:\n    ${depthwise}\n    x = layers.Conv2D(f, 3)(x)`), ["?"]);
  assert.deepEqual(widths(`${conv}\nfor f in sizes:\n    x = layers.Conv2D(f, 3)(x)\n    ${depthwise}`), ["f"]);
});

test("a layer that is added again and again has its own output before it", () => {
  const head = "model = keras.Sequential()\nmodel.add(layers.Conv2D(5, 3))\n";
  assert.deepEqual(widths(`${head}model.add(layers.DepthwiseConv2D(3))`), ["5"]);
  assert.deepEqual(widths(`${head}for number in sizes:\n    model.add(layers.DepthwiseConv2D(3))`), ["?"]);
});

test("tensors that are joined are as wide as none of them", () => {
  const head = "x = layers.Conv2D(5, 3)(x)\n";
  assert.deepEqual(widths(`${head}x = layers.concatenate([x, x])\nx = layers.DepthwiseConv2D(3)(x)`), ["?"]);
});
