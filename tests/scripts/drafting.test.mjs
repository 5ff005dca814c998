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

test("no text is too strange for a draft", async () => {
  for (const text of Object.values(read("hostile.json"))) {
    const made = await page.tandem.reader.read(text.slice(0, LONGEST), () => false);
    if (made !== "unreadable") assert.ok(page.tandem.draft.of(made.program).text);
  }
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

/** Programs of PyTorch's: what their drafts say, and what they do not. A line that does not run is a comment. */
const TORCH = "import torch\nimport torch.nn as nn\nfrom torch.utils.data import DataLoader\n\n";
const NET = `${TORCH}net = nn.Linear(4, 3)\nopt = torch.optim.SGD(net.parameters(), lr=0.1)\nx = torch.randn(5, 4)\n`;
const KINDS = {
  "a loader has no dataset": [`${TORCH}def test(loader):\n    print(len(loader.dataset))\n`, /^ {4}# print\(len\(loader\.dataset\)\)$/m],
  "an element of a tensor is not assigned to": [`${TORCH}pe = torch.zeros(4, 6)\npe[:, 0::2] = 1.0\n`, /^# pe\[:, 0::2\] = 1\.0$/m],
  "an element of an array is": [`import numpy as np\n${TORCH}a = np.zeros((4, 6))\na[:, 0] = 1.0\nb = torch.tensor(a)\n`, /^a\[:, 0\] = 1\.0$/m],
  "a tensor takes no list as an index": [`${NET}y = net(x[:, [-1], :])\n`, /^# y = net\(x\[:, \[-1\], :\]\)$/m],
  "a module that no name follows": [`${TORCH}def rnn(name):\n    return getattr(nn, name)(3, 4)\n`, /^ {4}# return getattr\(nn, name\)\(3, 4\)$/m],
  "the weight of a layer": [`${TORCH}one = nn.Linear(3, 3)\ntwo = nn.Linear(3, 3)\none.weight = two.weight\n`, /^# one\.weight = two\.weight$/m],
  "data of a tensor": [`${NET}out = net(x)\nbest, _ = torch.max(out.data, 1)\n`, /tf\.reduce_max\(tf\.stop_gradient\(out\), axis=1\)/],
  "data of anything else": [`from sklearn.datasets import load_iris\n${TORCH}iris = load_iris()\nx = torch.tensor(iris.data)\n`, /tf\.(constant|convert_to_tensor)\(iris\.data\)/],
  "the first of the parameters": [`${NET}first = next(net.parameters())\n`, /^first = next\(iter\(net\.trainable_variables\)\)$/m],
  "parameters before a first input": [`${NET}n = sum(p.numel() for p in net.parameters())\n`, /^# Keras's layers have their weights after a first input[^]*\nn = sum/m],
  "a parameter of a module": [`${TORCH}class Scale(nn.Module):\n    def __init__(self):\n        super().__init__()\n        self.gain = nn.Parameter(torch.ones(3))\n\n    def forward(self, x):\n        return x * self.gain\n`, /self\.gain = keras\.Variable\(tf\.ones\(\(?3,?\)?\)\)/],
  "a device that is read": [`${NET}device = torch.device("cuda" if torch.cuda.is_available() else "cpu")\nprint(f"on {device}")\n`, /^device = "cuda" if bool\(tf\.config\.list_physical_devices\("GPU"\)\) else "cpu"$/m],
  "a device that is not": [`${NET}device = torch.device("cuda" if torch.cuda.is_available() else "cpu")\nnet.to(device)\n`, /^(?!device =)(?![^]*\ndevice =)/],
  "where a tensor is": [`${NET}if x.is_cuda:\n    print(1)\n`, /^if \("GPU" in x\.device\):$/m],
  "names of the reader's that the draft has": [`${TORCH}def block(n):\n    layers = [nn.Linear(n, n)]\n    layers.append(nn.ReLU())\n    return layers\n`, /layers = \[keras\.layers\.Dense\(n\)\]\n {4}layers\.append\(keras\.layers\.ReLU\(\)\)/],
  "names that Keras keeps": [`${TORCH}class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n        self.layers = nn.Linear(3, 3)\n\n    def forward(self, x):\n        return self.layers(x)\n`, /self\.layers_ = layers\.Dense\(3\)[^]*return self\.layers_\(x\)/],
  "two passes before one step": [`${NET}for i in range(3):\n    opt.zero_grad()\n    a = net(x).mean()\n    a.backward()\n    b = net(-x).mean()\n    b.backward()\n    opt.step()\n`, /more = tape\.gradient\(b, [^]*gradients = \[one \+ other for one, other in zip\(gradients, more\)\]/],
  "two passes through one value": [`${NET}for i in range(3):\n    opt.zero_grad()\n    y = net(x)\n    a = y.mean()\n    a.backward(retain_graph=True)\n    b = y.sum()\n    b.backward()\n    opt.step()\n`, /GradientTape\(persistent=True\)[^]*with tape:/],
  "one pass for two optimizers": [`${NET}more = nn.Linear(3, 2)\nother = torch.optim.SGD(more.parameters(), lr=0.1)\nfor i in range(3):\n    loss = more(net(x)).mean()\n    loss.backward()\n    opt.step()\n    other.step()\n`, /gradients, gradients_2 = tape\.gradient\(loss, \[net\.trainable_variables, more\.trainable_variables\]\)[^]*other\.apply_gradients\(zip\(gradients_2, more\.trainable_variables\)\)/],
  "a loss that is no variable": [`${NET}for i in range(3):\n    loss = net(x)\n    loss.mean().backward()\n    opt.step()\n`, /with tape:\n {8}total = tf\.reduce_mean\(loss\)\n {4}gradients = tape\.gradient\(total,/],
  "gradients that wait for their step": [`${NET}for i in range(8):\n    loss = net(x).mean()\n    loss.backward()\n    if i % 4 == 3:\n        opt.step()\n`, /# PyTorch adds these gradients[^]*\n {8}# opt\.step\(\)$/m],
  "a pass that starts at a tensor": [`${NET}for i in range(3):\n    out = net(x)\n    out.backward(torch.ones_like(out))\n    opt.step()\n`, /# out\.backward\(torch\.ones_like\(out\)\)/],
  "a loss that another block computes": [`${NET}for i in range(3):\n    loss = net(x).mean()\n    if i > 0:\n        loss.backward()\n        opt.step()\n`, /# What this loss is computed from[^]*# loss\.backward\(\)/],
  "what may be an image": [`${TORCH}class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n        self.conv = nn.Conv2d(3, 3, 1)\n\n    def forward(self, x, skip):\n        y = self.conv(x)\n        y = y + skip\n        return y\n`, /# `skip` meets an image[^]*\n {8}y = y \+ skip\n/],
  "a head that needs a look": [`${NET}for name, p in net.named_parameters():\n    print(name)\n`, /^# The names are others[^]*\nfor name, p in/m],
  "a second head that is not written": [`${TORCH}def kind(m):\n    if m is None:\n        return 0\n    elif isinstance(m, nn.Linear):\n        return 1\n`, /^ {4}# A function that is handed on[^]*\n {4}elif/m],
};

for (const [kind, [text, wanted]] of Object.entries(KINDS)) {
  test(`a draft to Keras: ${kind}`, () => assert.match(drafted(text).whole, wanted));
}

test("a call in a statement that is left is left", () => {
  const { counts } = page.tandem.draft.read(`${TORCH}def f(name):\n    return getattr(nn, name)(torch.zeros(3))\n`);
  assert.deepEqual({ ...counts }, { rewritten: 0, look: 0, left: 1 });
});
