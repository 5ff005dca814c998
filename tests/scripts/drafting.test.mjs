// Drafts of whatever is pasted: cut programs, lines left out, hostile texts. What is asked of whole
// programs is in tests/drafts.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { READER, load, read } from "./load.mjs";

const page = load("en", "every_page/say", "rewrite/words", "draft/words", ...READER);
const FOLDER = new URL("../drafts/", import.meta.url);
const LONGEST = 100_000; // what the page reads of a text

const programs = ["to_torch", "to_keras"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, FOLDER)).filter((name) => name.endsWith(".py"))
    .map((name) => ({ name, text: readFileSync(new URL(`${folder}/${name}`, FOLDER), "utf8") })));

/** The draft of a text; its pieces are its text, and cover the program from its first line to its last. */
function drafted(text) {
  const { pieces, text: whole, counts } = page.tandem.draft.read(text);
  const joined = pieces.map((piece) => piece.text).join("");
  assert.equal(joined.replace(/\s+/g, ""), whole.replace(/\s+/g, ""));
  assert.ok(Object.values(counts).every((count) => Number.isInteger(count) && count >= 0));
  return { pieces, whole };
}

test("a program that is cut anywhere has a draft", () => {
  assert.ok(programs.length > 20);
  for (const { text } of programs) {
    for (let part = 1; part < 16; part++) drafted(text.slice(0, Math.floor((text.length * part) / 16)));
  }
});

test("a program without one of its lines has a draft", () => {
  for (const { text } of programs) {
    const lines = text.split("\n");
    for (let at = 0; at < lines.length; at += 3) drafted(lines.filter((_, number) => number !== at).join("\n"));
  }
});

test("no text is too strange for a draft", () => {
  for (const text of Object.values(read("hostile.json"))) drafted(text.slice(0, LONGEST));
});

test("the head counts, and a line that nothing changes stays", () => {
  const { whole, pieces } = drafted("import keras\n\nn = 3  # units\nlayer = keras.layers.Dense(n)\n");
  assert.match(whole, /^# Draft\. Calls rewritten: 1; /);
  assert.match(whole, /\nn = 3 {2}# units\nlayer = nn\.LazyLinear\(n\)\n/);
  assert.ok(pieces.some(({ state }) => state === "kept"));
});

test("what is empty is left as it is, and the rest has a draft", () => {
  const keras = "import keras\nfrom keras import layers\nx = keras.Input((3,))\n";
  for (const text of ["y = layers.Add()([])\nmodel = keras.Model(x, y)", "model = keras.Model(x, [])", "y = layers.Identity()([x, x])\nmodel = keras.Model(x, y)"]) {
    assert.match(drafted(`${keras}${text}\n`).whole, /\nfrom torch import nn\n|\n# model = /, text);
  }
  const loop = "model = keras.Sequential([layers.Dense(1)])\nmodel.fit(a, b, validation_data=())\n";
  assert.doesNotMatch(drafted(keras + loop).whole, /val_/);
  const shown = "class Net(keras.Model):\n    def call(self, x):\n        return ()\n\nnet = Net()\n";
  assert.match(drafted(keras + shown).whole, /\n {8}return \(\)\n/);
});

test("a layer in a wrapper is a layer of a model", () => {
  const { whole } = drafted("import keras\nfrom keras import layers\nmodel = keras.Sequential([keras.Input((5, 3)), layers.Bidirectional(layers.LSTM(4))])\n");
  assert.match(whole, /nn\.LSTM\(3, 4, batch_first=True, bidirectional=True\)/);
});

test("a statement that goes away takes its line with it, whatever stands below", () => {
  const head = "import keras\nfrom keras import layers\n\nclass Net(keras.Model):\n    def __init__(self):\n        super().__init__()\n        self.one = layers.Dense(4)\n        self.add = layers.Add()\n";
  const { whole } = drafted(`${head}    def call(self, x):\n        return self.add([self.one(x), x])\n`);
  assert.match(whole, /\n {8}self\.one = nn\.LazyLinear\(4\)\n {4}def forward\(self, x\):\n {8}return self\.one\(x\) \+ x\n/);
});

test("a model that is compiled without an optimizer has Keras's own, and the draft says so", () => {
  const { whole } = drafted('import keras\nfrom keras import layers\nmodel = keras.Sequential([keras.Input((4,)), layers.Dense(1)])\nmodel.compile(loss="mse")\nmodel.fit(x, y)\n');
  assert.match(whole, /# Keras takes RMSprop where `compile` is given no optimizer\. \(optimizers\/#rmsprop\)\n/);
  assert.match(whole, /\noptimizer = torch\.optim\.RMSprop\(model\.parameters\(\), lr=0\.001, alpha=0\.9, eps=1e-07\)\n/);
});
