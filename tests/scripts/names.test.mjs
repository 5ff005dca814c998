// What the reader of pasted code finds in it: names of the frameworks, lines, mistakes.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import { READER, file, load, read } from "./load.mjs";

const page = load("en", ...READER);
const { names, reader } = page.tandem;

/** What a program names: `{ found, mistakes, assumed }`. */
async function reading(code) {
  const { found, mistakes, assumed } = await reader.read(names.clean(code), () => false);
  return { found: [...found], mistakes: [...mistakes], assumed: [...assumed.keys()] };
}

const namesIn = async (code) => (await reading(code)).found.map(({ name }) => name);

const cells = read("cells.json");

/**
 * What only Python's reading gives: a method behind a method (`array.write(0, x).stack()`), of
 * types whose members are not recorded, and an attribute of a class of the cell's own.
 */
const ONLY_PYTHON = new Set([
  "tensorflow.TensorArray.numpy", "tensorflow.TensorArray.stack", "torch.autograd.Variable.sigmoid",
  "torch.nn.Module.conv", "tensorflow.distribute.TPUStrategy.scope", "torch.FloatTensor.shape",
  "torch.LongTensor.numpy", "torch.LongTensor.type", "torch.LongTensor.type_as",
  "torch.autograd.Variable.grad",
]);

test("the names in every program of the sheet are those that Python finds", async () => {
  assert.ok(cells.length > 400);
  const wrong = [];
  for (const { id, code, names: said } of cells) {
    const { found, mistakes, assumed } = await reading(code);
    const seen = new Set(found.map(({ name }) => name));
    // Names of Python's own are no public ones; tf.keras is Keras.
    const wanted = said.map((name) => name.replace("tensorflow.keras.", "keras."));
    const missing = wanted.filter((name) => !name.includes("__") && !ONLY_PYTHON.has(name) && !seen.has(name));
    if (missing.length + mistakes.length + assumed.length) wrong.push({ id, missing, mistakes, assumed });
  }
  assert.deepEqual(wrong, []);
});

test("names that every object of JavaScript has are words like any other", async () => {
  const words = ["constructor", "toString", "hasOwnProperty", "__proto__", "valueOf"];
  const lines = words.map((word) => `${word}.layers.Dense(3)\n${word} = ${word}()\nfrom ${word} import ${word}`);
  for (const line of [...lines, ...words.map((word) => `layers.${word}.fit(${word}(keras.${word}))`)]) {
    const { found } = await reading(`import keras\n${line}\nkeras.layers.Dense(1)\n`);
    assert.ok(found.some(({ name }) => name === "keras.layers.Dense"), line);
  }
});

const PASTED = readdirSync(new URL("../pasted/", import.meta.url))
  .filter((name) => name.endsWith(".py"))
  .map((name) => name.slice(0, -".py".length));

/** What stands in a pasted file, as "line name"; and the names that no row answers. */
function truth(name) {
  const all = [];
  const unknown = [];
  for (const line of file(`pasted/${name}.txt`).trimEnd().split("\n")) {
    const [number, ...said] = line.split(" ");
    for (const full of said) {
      all.push(`${number} ${full.replace("?", "")}`);
      if (full.startsWith("?")) unknown.push(full.slice(1));
    }
  }
  return { all: new Set(all), unknown: new Set(unknown) };
}

/** Whether a program of the sheet writes the name, whatever is before it. */
function isWritten(name) {
  const word = new RegExp(`\\b${name.slice(name.lastIndexOf(".") + 1)}\\b`);
  return cells.some(({ code }) => word.test(code));
}

test("files as users write them, each with what stands in it", () => {
  assert.ok(PASTED.length >= 10);
  for (const name of PASTED) {
    const lines = file(`pasted/${name}.py`).trimEnd().split("\n").length;
    assert.ok(lines >= 40 && lines <= 120, `${name}.py has ${lines} lines`);
    assert.ok(truth(name).all.size, `${name}.txt is empty`);
  }
});

test("of the names in a user's file, 95 % are found, no other, and the right ones unknown", async () => {
  const wrong = [];
  for (const name of PASTED) {
    const { found } = await reading(file(`pasted/${name}.py`));
    const { all, unknown } = truth(name);
    const seen = new Set(found.map((one) => `${one.line} ${one.name}`));
    const invented = [...seen].filter((one) => !all.has(one));
    const missed = [...all].filter((one) => !seen.has(one));
    const strange = reader.sorted(found).unknown.filter(({ hints }) => !hints.some(({ how }) => how === "uses")).map((one) => one.name);
    // Mark them with ? in the .txt, or add a row.
    const unexpected = strange.filter((one) => !unknown.has(one));
    // A row that was added since may answer one of them.
    const answered = [...unknown].filter((one) => !strange.includes(one) && !isWritten(one));
    const tooMany = missed.length > 0.05 * all.size ? missed : [];
    if (invented.length + tooMany.length + unexpected.length + answered.length) {
      wrong.push({ name, invented, tooMany, unexpected: [...unexpected], answered });
    }
  }
  assert.deepEqual(wrong, []);
});

test("each name in a user's file is listed, and once", async () => {
  for (const name of PASTED) {
    const { found } = await reading(file(`pasted/${name}.py`));
    const { answers, unknown } = reader.sorted(found);
    const listed = [...answers.flatMap(({ names: said }) => [...said]), ...unknown].map((one) => one.name).sort();
    assert.deepEqual(listed, [...new Set(found.map((one) => one.name))].sort(), `${name}.py`);
  }
});

const NAMED = [
  ["import torch.nn as nn\nnn.Linear(1, 2)\n", ["torch.nn.Linear"]],
  ["from keras import layers as L\nL.Dense(1)\n", ["keras.layers.Dense"]],
  ["import tensorflow as tf\ntf.keras.layers.Dense(1)\n", ["keras.layers.Dense"]],
  ["from torch.nn import functional as F\nF.relu(x)\n", ["torch.nn.functional.relu"]],
  ["from torch.nn import *\nLinear(1, 2)\n", ["torch.nn.Linear"]],
  ["x = nn.Linear(1, 2)\n", ["torch.nn.Linear"]],
  ["import torch\n# torch.ones\ns = 'torch.zeros'\n", []],
  ["import torch\nf'{torch.ones(1)}'\n", ["torch.ones"]],
  ["import torch\ndef f(x):\n    return x.view(-1, 10)\n", ["torch.Tensor.view"]],
  ["import torch\nimport numpy as np\nnp.ones(1).mean()\n", []],
  ["import torch\n[1].index(1), 'a'.split(), {}.values(), open('a').read()\n", []],
  ["import keras\nfrom sklearn.svm import SVC\nSVC().fit(x)\n", []],
  [
    "import keras\nclass A(keras.layers.Layer):\n" +
      "    def build(self, shape):\n        self.w = self.add_weight()\n",
    ["keras.layers.Layer", "keras.layers.Layer.add_weight"],
  ],
  [">>> import torch\n>>> x = torch.ones(1)\n>>> x.item()\n1.0\n", ["torch.ones", "torch.Tensor.item"]],
  ["%pip install torch\n    import torch\n    torch.ones(1)\n", ["torch.ones"]],
  ["import keras\nkeras.Layer()\nkeras.layers.MaxPool2D(2)\n", ["keras.layers.Layer", "keras.layers.MaxPooling2D"]],
];

/** Kinds of code in which a name is not written out, or is none. */
const KINDS = [
  // A class of another file is a model, unless it is called something else.
  [
    "import torch\nfrom net import Net\nmodel = Net().to(device)\nmodel.train()\n",
    ["torch.nn.Module.to", "torch.nn.Module.train"],
  ],
  ["import torch\nfrom a import Trainer, Config\nt = Trainer()\nt.train()\nConfig().to(1)\n", []],
  ["import tensorflow as tf\nfrom a import UNet\nUNet().compile(loss='mse')\n", ["keras.Model.compile", "keras.losses.mean_squared_error"]],
  [
    "import torch\nfrom transformers import AutoModel\nm = AutoModel.from_pretrained('a')\nm.eval()\n",
    ["torch.nn.Module.eval"],
  ],
  // Annotations.
  ["import torch\ndef f(d: dict[str, torch.Tensor]):\n    d.get('a').mean()\n", ["torch.Tensor", "torch.Tensor.mean"]],
  ["import torch\ndef f(a: 'torch.Tensor | None' = None):\n    a.max()\n", ["torch.Tensor.max"]],
  // A child of a module is no method.
  ["import torch\nclass A(torch.nn.Module):\n    def forward(self, x):\n        return self.encoder(x)\n", ["torch.nn.Module"]],
  ["import torchvision\nnet = torchvision.models.resnet18()\nnet.fc(x)\n", ["torchvision.models.resnet18"]],
  ["import torch\nnet = torch.nn.LSTM(1, 2)\nnet.flatten_parameters()\n", ["torch.nn.LSTM", "torch.nn.LSTM.flatten_parameters"]],
  // Stars, strings, names by strings, other names of modules.
  ["from tensorflow.keras.models import *\nfrom tensorflow.keras.layers import *\nSequential([ConvLSTM1D(1, 2)])\n", ["keras.Sequential", "keras.layers.ConvLSTM1D"]],
  ["import torch.nn as nn\ngetattr(nn, 'LSTM')(3, 4)\n", ["torch.nn.LSTM"]],
  ["import tensorflow as tf\ntfkl = tf.keras.layers\ngetattr(tfkl, 'Dense')(3), tfkl.Dropout(0.1)\n", ["keras.layers.Dense", "keras.layers.Dropout"]],
  ["from keras import backend as K\nK.mean(x)\n", ["keras.ops.mean"]],
  [
    "import keras\nkeras.layers.Dense(1, 'relu', kernel_initializer='he_normal', kernel_regularizer='l2')\n",
    ["keras.layers.Dense", "keras.activations.relu", "keras.initializers.HeNormal", "keras.regularizers.L2"],
  ],
  [
    "import keras\nm = keras.Model(a, b)\nm.compile('rmsprop', loss={'a': 'binary_crossentropy'}, metrics=['acc', 'mae'])\n",
    ["keras.Model", "keras.Model.compile", "keras.optimizers.RMSprop", "keras.losses.binary_crossentropy", "keras.metrics.BinaryAccuracy", "keras.metrics.MeanAbsoluteError"],
  ],
  ["import keras\nd = {'loss': 'mse', 'activation': 'relu'}\nf(activation='relu')\n", []],
  // Values on their way.
  [
    "import torch\nfor i, (x, y) in enumerate(torch.utils.data.DataLoader(ds)):\n    x.cuda()\n",
    ["torch.utils.data.DataLoader", "torch.Tensor.cuda"],
  ],
  [
    "import torch\nclass T:\n    def a(self):\n        self.model.eval()\n    def b(self):\n        self.model = torch.nn.Linear(1, 2)\n",
    ["torch.nn.Module.eval", "torch.nn.Linear"],
  ],
  [
    "import keras\ndef build():\n    model = keras.Sequential()\n    return model\nm = build()\nm.fit(x)\n",
    ["keras.Sequential", "keras.Model.fit"],
  ],
  [
    "from torch import nn\nacts = {'relu': nn.ReLU, 'tanh': nn.Tanh}\nacts[name]()(x).sum()\n",
    ["torch.nn.ReLU", "torch.nn.Tanh", "torch.Tensor.sum"],
  ],
  [
    "from functools import partial\nfrom torch import nn\nConv = partial(nn.Conv2d, bias=False)\nConv(1, 2).weight.sum()\n",
    ["torch.nn.Conv2d", "torch.Tensor.sum"],
  ],
  ["from torch import nn\nblocks = nn.ModuleList([nn.Linear(1, 1)])\nblocks.append(nn.ReLU())\nfor b in blocks:\n    b.parameters()\n",
    ["torch.nn.ModuleList", "torch.nn.Linear", "torch.nn.ModuleList.append", "torch.nn.ReLU", "torch.nn.Module.parameters"]],
  ["import torch\nwith torch.no_grad(), open('a') as f, torch.autocast('cpu'):\n    f.read()\n", ["torch.no_grad", "torch.autocast"]],
  // Words that anything may be asked to do.
  ["import torch\nlogger.log(1)\naccelerator.gather(x)\ndf.unique()\n", []],
];

test("names that are not written out are found, and no others", async () => {
  for (const [code, wanted] of KINDS) assert.deepEqual(await namesIn(code), wanted, code);
});

/** Pieces without imports: what they name, and what is assumed. */
const BARE = [
  ["model.add(Dense(64))\nmodel.add(Dropout(0.5))\n", ["keras.Sequential.add", "keras.layers.Dense", "keras.Sequential.add", "keras.layers.Dropout"], ["Dense", "Dropout"]],
  ["m = Sequential([LSTM(64)])\nm.compile(Adam(1e-3), 'mse')\n", ["keras.Sequential", "keras.layers.LSTM", "keras.Model.compile", "keras.optimizers.Adam", "keras.losses.mean_squared_error"], ["Sequential", "LSTM", "Adam"]],
  ["opt = Adam(net.parameters())\nfor x, y in DataLoader(ds):\n    opt.zero_grad()\n", ["torch.optim.Adam", "torch.nn.Module.parameters", "torch.utils.data.DataLoader", "torch.optim.Optimizer.zero_grad"], ["Adam", "DataLoader"]],
  ["t = transforms.Compose([transforms.ToTensor()])\n", ["torchvision.transforms.Compose", "torchvision.transforms.ToTensor"], ["transforms"]],
  ["losses = []\nlosses.append(1)\n", [], []],
  ["models.append(1)\nlosses.append(2)\n", [], []],
  ["from mine import *\nDense(3)\n", [], []],
];

test("a piece without imports is read by what its names usually are, and that is said", async () => {
  for (const [code, wanted, said] of BARE) {
    const { found, assumed } = await reading(code);
    assert.deepEqual(found.map(({ name }) => name), wanted, code);
    assert.deepEqual(assumed.filter((name) => said.includes(name)).sort(), [...said].sort(), code);
  }
});

test("what a line names", async () => {
  for (const [code, wanted] of NAMED) assert.deepEqual(await namesIn(code), wanted, code);
});

test("a name that a piece does not import is read as usual, and said", async () => {
  const { found, assumed } = await reading("x = nn.Linear(1, 2)\n");
  assert.deepEqual(found.map(({ name }) => name), ["torch.nn.Linear"]);
  assert.deepEqual(assumed, ["nn"]);
});

const MISTAKEN = [
  ["import torch\nx = torch.zeros(2, 3\ny = torch.ones(3)\n", 2],
  ["import torch\nfor i in range(3)\n    torch.ones(1)\n", 2],
  ["import torch\n\ntorch.ones(1)\nx = = 1\n", 4],
  ["import torch\nx = 'open\ntorch.ones(1)\n", 2],
  ["import torch\nprint 'Python 2'\ntorch.ones(1)\n", 2],
];

test("a mistake is named, and the rest read", async () => {
  for (const [code, line] of MISTAKEN) {
    const { found, mistakes } = await reading(code);
    assert.deepEqual(mistakes, [line], code);
    assert.ok(found.some(({ name }) => name === "torch.ones"), code);
  }
});

test("prompts, magics and a common margin are taken away, line for line", () => {
  assert.equal(names.clean("    a\r\n\n      b\tc\n"), "a\n\n  b    c\n");
  assert.equal(names.clean(">>> for a in b:\n...     a\n1\n"), "for a in b:\n    a\n# 1\n");
  assert.equal(names.clean("%pip install a\n!ls\nb % c\n"), "# %pip install a\n# !ls\nb % c\n");
});

test("text that is no program names nothing", async () => {
  for (const text of ["Dear reader, (this is a letter.\n", "import numpy as np\nnp.ones(1)\n"]) {
    assert.deepEqual(await namesIn(text), [], text);
  }
});
