// Kinds of programs that were once drafted wrongly: what the draft says was done must run, and must do
// what the program did. Small programs; that the numbers agree is proven in tests/drafts.
import assert from "node:assert/strict";
import { test } from "node:test";

import { READER, load } from "./load.mjs";

const page = load("en", "every_page/say", "rewrite/words", "draft/words", ...READER);

const KERAS = "import tensorflow as tf\nimport keras\nfrom keras import layers\n";
const IMAGE = "inputs = keras.Input(shape=(28, 28, 1))\n";

/** The draft of a program that imports Keras. */
const drafted = (text) => page.tandem.draft.read(KERAS + text).text;
const counts = (text) => ({ ...page.tandem.draft.read(KERAS + text).counts });

/** That some texts stand in a draft in this order. */
function inOrder(text, ...parts) {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    assert.ok(found >= 0, `${part} is not behind what it follows in\n${text}`);
    at = found + part.length;
  }
}

test("functions of the draft's own stand before what uses them, also where imports come late", () => {
  const text = drafted('(x, y), _ = keras.datasets.mnist.load_data()\nm = keras.metrics.Mean()\n\nimport matplotlib.pyplot as plt\n\nplt.show()\n');
  inOrder(text, "class Mean:", "def load_data(", "load_data(torchvision", "m = Mean()", "import matplotlib");
  assert.doesNotMatch(text, /^import keras$/m);
  inOrder(text, "import numpy as np", "np.asarray");
  const late = drafted("(x, y), _ = keras.datasets.mnist.load_data()\nimport numpy as np\nx = np.expand_dims(x, -1)\n");
  inOrder(late, "import numpy as np", "load_data(torchvision", "import numpy as np");
});

test("a notebook's commands keep their spaces", () => {
  assert.match(drafted("!pip install keras keras-hub -q\n"), /^!pip install keras keras-hub -q$/m);
});

test("a class of the reader's is given the list that it takes apart", () => {
  const text = drafted(`class Sampling(layers.Layer):
    def call(self, inputs):
        mean, spread = inputs
        return mean + tf.exp(spread)


inputs = keras.Input(shape=(4,))
a = layers.Dense(2)(inputs)
b = layers.Dense(2)(inputs)
z = Sampling()([a, b])
model = keras.Model(inputs, [a, b, z])
pair = Sampling()
c = pair([x, y])
`);
  assert.match(text, /z = self\.sampling\(\[a, b\]\)/);
  assert.match(text, /c = pair\(\[x, y\]\)/);
});

test("a training that the text does not say is left", () => {
  const own = `class VAE(keras.Model):
    def train_step(self, data):
        return {"loss": tf.reduce_mean(data)}


vae = VAE()
vae.compile(optimizer="adam")
vae.fit(data, epochs=3)
`;
  assert.match(drafted(own), /# vae\.fit\(data, epochs=3\)/);
  assert.doesNotMatch(drafted(own), /loss_fn/);
  // What stands in a comment is not rewritten.
  assert.deepEqual(counts(own), { rewritten: 1, look: 0, left: 2 });
  const loaded = drafted('model = keras.models.load_model("a.keras")\nloss, accuracy = model.evaluate(x, y)\n');
  assert.match(loaded, /# loss, accuracy = model\.evaluate\(x, y\)/);
});

test("data without targets are batches; those of a PyDataset come from a loader", () => {
  const model = 'model = keras.Sequential([keras.Input((3,)), layers.Dense(1)])\nmodel.compile("sgd", "mse")\n';
  const text = drafted(`class Data(keras.utils.PyDataset):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)

    def __len__(self):
        return 3

    def __getitem__(self, at):
        return xs[at], ys[at]


${model}data = Data()
model.fit(data, validation_data=data)
p = model.predict(data)
`);
  assert.match(text, /^class Data\(Dataset\):$/m);
  assert.match(text, /super\(\)\.__init__\(\)/);
  assert.match(text, /in DataLoader\(data, batch_size=None, shuffle=True\):/);
  assert.match(text, /evaluate\(model, DataLoader\(data, batch_size=None\)\)/);
  assert.match(text, /torch\.cat\(\[model\(x\.float\(\)\) for x, \*_ in DataLoader\(data, batch_size=None\)\]\)/);
  const unknown = drafted(`${model}model.fit(batches)\n`);
  assert.match(unknown, /# `batches` is taken for a loader/);
  assert.match(unknown, /for x, y in batches:/);
});

test("a model that the text does not show predicts in evaluation, and gives back several arrays where several are taken", () => {
  const text = drafted("def show(model: keras.Model, x):\n    a, b = model.predict(x)\n    return model.predict(x)\n");
  inOrder(text, "model.eval()", "with torch.no_grad():", "a, b = [one.numpy() for one in model(torch.as_tensor(x, dtype=torch.float32))]", "model.eval()", "return model(");
});

test("what an own class looks up in a table is whole numbers", () => {
  const text = drafted(`class Tokens(layers.Layer):
    def __init__(self):
        super().__init__()
        self.table = layers.Embedding(50, 8)

    def call(self, x):
        return self.table(x)


inputs = keras.Input(shape=(12,))
x = Tokens()(inputs)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
model.compile("sgd", "mse")
model.fit(words, y)
`);
  assert.match(text, /torch\.zeros\(1, 12, dtype=torch\.long\)/);
  assert.match(text, /torch\.as_tensor\(words, dtype=torch\.long\)/);
});

test("a loop that takes a tensor on through what is not written leaves its model", () => {
  const text = drafted(`def block(x):
    y = layers.Conv1D(x.shape[-1], 1)(x)
    return y + x


def make(count):
    inputs = keras.Input(shape=(8, 4))
    x = inputs
    for _ in range(count):
        x = block(x)
    for width in [8, 4]:
        x = layers.Dense(width)(x)
    outputs = layers.Dense(2)(x)
    return keras.Model(inputs, outputs)
`);
  assert.match(text, /# return keras\.Model\(inputs, outputs\)/);
  assert.doesNotMatch(text, /class Model/);
});

test("a class that stands behind a loop has the indent of its function", () => {
  const text = drafted(`def make(widths):
    inputs = keras.Input(shape=(8,))
    x = inputs
    for width in widths:
        x = layers.Dense(width)(x)
    return keras.Model(inputs, x)
`);
  assert.match(text, /^ {4}class Model\(nn\.Module\):\n {8}def __init__/m);
});

test("a width that a loop changes goes round with it", () => {
  const text = drafted(`inputs = keras.Input(shape=(16, 16, 3))
x = layers.Conv2D(32, 3)(inputs)
for size in [64, 128]:
    x = layers.SeparableConv2D(size, 3, padding="same")(x)
x = layers.SeparableConv2D(7, 3, padding="same")(x)
model = keras.Model(inputs, x)
`);
  inOrder(text, "x_width = 32\n", "for size in [64, 128]:", "nn.Conv2d(x_width, x_width, 3", "groups=x_width", "x_width = size", "nn.Conv2d(x_width, 7, 1)");
});

test("the lines of a model that is left know nothing of its tensors", () => {
  const text = drafted(`inputs = keras.Input(shape=(16, 16, 3))
x = layers.Conv2D(32, 3)(inputs)
for size in [64, 128]:
    x = layers.SeparableConv2D(size, 3, padding="same")(x)
x = unknown(tf.nn.depth_to_space(x, 2))
model = keras.Model(inputs, x)
`);
  assert.doesNotMatch(text, /x_width/);
  assert.match(text, /nn\.Conv2d\(n_in, n_in, 3/);
});

test("pictures are turned for what changes pictures", () => {
  const text = drafted('augment = keras.Sequential([layers.RandomFlip("horizontal")])\n');
  inOrder(text, "Permute(0, 3, 1, 2)", "v2.RandomHorizontalFlip()", "Permute(0, 2, 3, 1)");
});

test("a chain of a dataset's methods is left where one of them is", () => {
  const text = drafted("data = tf.data.Dataset.from_tensor_slices((x, y))\ndata = data.repeat().shuffle(100).batch(32)\n");
  assert.match(text, /# data = data\.repeat\(\)\.shuffle\(100\)\.batch\(32\)/);
  assert.match(text, /# `repeat` inside it/);
});

test("an optimizer gets the weights of its model, by whatever name a function has for them", () => {
  const text = drafted(`class Net(keras.Model):
    def call(self, x, flag=False, other=1):
        return x


net = Net()
optimizer = keras.optimizers.SGD(0.1)


def step(x):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(net(x, other=2))
    weights = net.trainable_variables
    gradients = tape.gradient(loss, weights)
    optimizer.apply_gradients(zip(gradients, weights))
`);
  assert.match(text, /optimizer = torch\.optim\.SGD\(net\.parameters\(\), lr=0\.1\)/);
  assert.match(text, /net\(x, other=2\)/);
});

test("an array that a function computes with becomes a tensor", () => {
  const text = drafted("(a, b), (c, d) = keras.datasets.mnist.load_data()\n\n\ndef right(p, t):\n    return tf.equal(p, tf.cast(t, tf.int64))\n\n\nright(found, d)\n");
  assert.match(text, /right\(found, torch\.as_tensor\(d\)\)/);
});

test("in a method, a model's own modules are not the object's", () => {
  const text = drafted(`class GAN:
    def __init__(self):
        self.filters = 8
        self.generator = self.make()
        z = keras.Input(shape=(100,))
        picture = self.generator(z)
        out = layers.Dense(self.filters)(picture)
        self.combined = keras.Model(z, out)
        optimizer = keras.optimizers.Adam(0.01)
        self.generator.compile(loss="mse", optimizer=optimizer)
        self.combined.compile(loss="mse", optimizer=optimizer)

    def train(self):
        self.combined.fit(x, y)
`);
  inOrder(text, "owner = self", "class Combined", "self.generator = owner.generator", "nn.LazyLinear(owner.filters)", "self.generator(z)");
  // Each model has an optimizer of its own, which other methods see.
  assert.match(text, /self\.(\w+) = torch\.optim\.Adam\(self\.generator\.parameters\(\), lr=0\.01/);
  const [, loss, optimizer] = /self\.(\w+) = nn\.MSELoss\(\)\n +self\.(\w+) = torch\.optim\.Adam\(self\.combined/.exec(text) ?? [];
  assert.ok(loss && optimizer, text);
  inOrder(text, "def train(self)", `self.${optimizer}.zero_grad()`, `self.${loss}(`, `self.${optimizer}.step()`);
});

test("a function that measures stands before the first line that uses it, in no loop", () => {
  const text = drafted(`def make():
    model = keras.Sequential([layers.Dense(1)])
    model.compile("sgd", "mse")
    return model


for i in range(3):
    model = make()
    score = model.evaluate(x, y)
for i in range(3):
    model = make()
    history = model.fit(x, y, validation_data=(x, y))
`);
  inOrder(text, "\ndef evaluate(", "\nfor i in range(3):", "evaluate(\n", "evaluate(model, val_loader)");
  assert.equal(text.match(/def evaluate/g).length, 1);
  // The second time the names are the same.
  assert.equal(text.match(/^ {4}model, loss_fn, optimizer = make\(\)$/gm).length, 2);
});

test("a notebook's models have each their own input, and their tensors' names may hold other things later", () => {
  const text = drafted(`${IMAGE}x = layers.Flatten()(inputs)
out = layers.Dense(10)(x)
first = keras.Model(inputs, out)
inputs = keras.Input(shape=(180, 180, 3))
x = layers.Flatten()(inputs)
y = layers.Dense(10)(x)
second = keras.Model(inputs, y)
out = first.predict(pictures)
`);
  assert.match(text, /first\(torch\.zeros\(1, 28, 28, 1\)\)/);
  assert.match(text, /second\(torch\.zeros\(1, 180, 180, 3\)\)/);
  assert.match(text, /return out\n/);
  assert.match(text, /out = self\.dense\(x\)/);
});

test("a model that is read as a whole was written as one", () => {
  const program = (read) => drafted(`model = keras.Sequential([layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(x, y, callbacks=[keras.callbacks.ModelCheckpoint("best.keras")])
${read}`);
  assert.match(program(""), /torch\.save\(model\.state_dict\(\), "best\.keras"\)/);
  assert.match(program('model = keras.models.load_model("best.keras")\n'), /torch\.save\(model, "best\.keras"\)/);
});

test("each of several losses has a name of its own, and each output's own metrics are said to be missing", () => {
  const program = `inputs = keras.Input(shape=(8,))
a = layers.Dense(1)(inputs)
b = layers.Dense(4, activation="softmax")(inputs)
model = keras.Model(inputs, [a, b])
`;
  const compiled = 'model.compile(optimizer="adam", loss=["mse", "sparse_categorical_crossentropy"], metrics=[["mae"], ["accuracy"]])\n';
  const text = drafted(program + compiled + compiled + "y = np.zeros(shape)\nlabels = np.random.randint(0, 4, size=(9, 1))\nmodel.fit(x, [y, labels])\n");
  assert.doesNotMatch(text, /(\w+) = nn\.MSELoss\(\)\n\1 = /);
  assert.match(text, /# The metric `"accuracy"` is not written/);
  assert.match(text, /torch\.as_tensor\(labels, dtype=torch\.long\)\.flatten\(\)/);
});

test("an output that the calls do not lead to leaves the model", () => {
  const text = drafted(`inputs = keras.Input(shape=(8,))
a = layers.Dense(1)(inputs)
features = model.layers[1].output
b = layers.Dense(3)(features)
both = keras.Model(inputs, [a, b])
`);
  assert.match(text, /# both = keras\.Model/);
});

test("a loss that is made more than once takes the predictions first", () => {
  const once = "loss_fn = keras.losses.SparseCategoricalCrossentropy()\nloss = loss_fn(y, p)\n";
  assert.match(drafted(once + once), /loss = loss_fn\(p\.clamp\([^)]*\)\.log\(\), y\.long\(\)\)/);
});

test("a class that takes a dictionary is given one", () => {
  const text = drafted(`class Tickets(keras.Model):
    def __init__(self):
        super().__init__()
        self.score = layers.Dense(1)

    def call(self, inputs):
        return self.score(inputs["title"] + inputs["body"])


model = Tickets()
model.compile("sgd", "mse")
model.fit({"title": a, "body": b}, y)
`);
  assert.match(text, /model\(\{"title": x_1, "body": x_2\}\)/);
});
