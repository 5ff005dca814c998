import assert from "node:assert/strict";
import { test } from "node:test";

import { load, read } from "./load.mjs";

const SPELLINGS = {
  "layers/dense": [
    "tf.keras.layers.Dense",
    "tensorflow.keras.layers.Dense",
    "keras.layers.Dense",
    "layers.Dense",
    "Dense",
    "dense",
    "torch.nn.Linear",
    "nn.Linear",
    "Linear",
    "linear",
    "nn.Linear(10, 5)",
    "layer = layers.Dense(units, activation=f(x))",
    "layers.Dense(10,",
  ],
  "activations/relu": ["F.relu", "nn.functional.relu", "torch.nn.functional.relu", "f.relu(x)"],
  "train/fit": ["model.fit", "fit", "keras.Model.fit", "model.fit(x, y, epochs=3)"],
  "gradients/zero_grad": ["optimizer.zero_grad()", "zero_grad", "torch.optim.Optimizer.zero_grad"],
  "data/batch": ["tf.data.Dataset.batch", "dataset.batch(32)", ".batch"],
  "train/loop": ["tf.GradientTape", "GradientTape", "gradienttape"],
  "gradients/no_gradients": ["torch.no_grad", "no_grad()", "with torch.no_grad():"],
};

const TYPOS = {
  "layers/dense": ["Dens", "Desne", "Densse", "Liner", "nn.Liner", "Lienar", "torch.nn.Linaer"],
  "layers/batch_norm": ["batchnrom", "BatchNormalisation", "BatchNormalizaton"],
  "losses/sparse_cross_entropy": ["CrossEntropyLos", "CrossEntropyLsos"],
  "train/loop": ["GradentTape", "GradeintTpae"],
};

// What a misspelt word is taken for, as people write that.
const TAKEN_FOR = {
  en: { sofmax: ["Softmax"], zeeros: ["zeros"], batchnrom: ["BatchNorm"], "nn.Liner": ["Linear", "line"] },
  fr: { sofmax: ["Softmax"], zeeros: ["zéros"], batchnrom: ["BatchNorm"], entierment: ["entièrement"] },
};

const TITLES = {
  en: {
    "padding same": "convolution/conv_same",
    "freeze layers": "transfer/freeze",
    "how to freeze the layers": "transfer/freeze",
    "Fully connected layer": "layers/dense",
  },
  fr: {
    "couche entierement connectee": "layers/dense",
    "Couche entièrement connectée": "layers/dense",
    "geler des couches": "transfer/freeze",
    "boucle écrite": "train/loop",
  },
};

// Other endings of a word that names have.
const ENDINGS = {
  "padded sequences": "sequences/masking",
  embeddings: "sequences/embedding",
};

// As people ask: no row has every word.
const QUESTIONS = {
  en: {
    "What is the PyTorch equivalent of Keras' Dense layer?": "layers/dense",
    "TensorFlow equivalent of PyTorch's transforms.Normalize()": "images/normalize",
    "What is the Keras equivalent of PyTorch's no_grad function?": "gradients/no_gradients",
    "tf.function vs torch.compile": "fast/compile",
    "How do I print the model summary in PyTorch?": "models/summary",
    "clipnorm / global_clipnorm -> PyTorch gradient clipping": "gradients/clip_norm",
  },
  fr: {
    "Quel est l'équivalent PyTorch de la couche Dense de Keras ?": "layers/dense",
    "Comment afficher le model.summary de Keras en PyTorch ?": "models/summary",
    "À quoi correspond tf.function en PyTorch ?": "fast/compile",
  },
};

// What is added to a model, or gone through: not the adding, nor the loop.
const WRAPPED = {
  "model.add(Dropout(0.5))": "layers/dropout",
  "model.add(layers.LSTM(64, return_sequences=True))": "sequences/lstm",
  'model.add_module("fc", nn.Linear(3, 4))': "layers/dense",
  "blocks.append(nn.Conv2d(3, 8, 3))": "convolution/conv2d",
  "for x, y in train_loader:": "data/batch",
  "for i, (x, y) in enumerate(train_loader):": "data/batch",
  "for x, y in DataLoader(train_set, batch_size=8):": "data/batch",
  "for epoch in range(10):": "train/loop",
  "model.add": "models/sequential",
  "torch.add(a, b)": "tensor-math/arithmetic",
};

// An everyday phrase in another ending, in one word or in two, among words that tell nothing.
const REWORDED = {
  en: {
    "a frozen batchnorm": "transfer/frozen_batch_norm",
    "my loss is staying constant": "gradients/norms",
    "tensors are not on the same device": "tensors/device",
  },
  fr: {
    "auto-encodeur variationnel": "recipes/vae",
    "geler BatchNorm": "transfer/frozen_batch_norm",
    "les tenseurs ne sont pas sur le même appareil": "tensors/device",
    "Pourquoi la perte reste-t-elle constante ?": "gradients/norms",
  },
};

// One word, that is a whole phrase beside words that tell nothing: tensor, of a PyTorch tensor in TensorFlow.
const ALONE = { tensor: "tensors/numbers", DataLoader: "data/batch", GPU: "tensors/device", "which GPU": "several-processes/choose_gpu" };

const DIFFERENT_LAYERS = { en: "cannot match layers", fr: "différent couches" };

const million = (text) => text.repeat(1_000_000).slice(0, 1_000_000);

// What is typed, and what of it is asked.
const HOSTILE = [
  ["(".repeat(32), []],
  ["[".repeat(300) + "\\".repeat(300), []],
  ["\x00\x01\x02\ufffe\udbff\udfff\x7f".repeat(40), []],
  ["a.b.".repeat(200), ["a.b.".repeat(50).slice(0, -1)]],
  ["<img src=x onerror=window.ran=1>", ["img", "src", "x", "onerror", "window.ran"]],
  ["constructor __proto__ toString hasOwnProperty", ["constructor", "__proto__", "tostring", "hasownproperty"]],
  [million("x"), ["x".repeat(200)]],
  [million("Dense + "), ["dense"]],
  [million("("), []],
  [million("é<b>"), ["e", "b"]],
  [million("a."), ["a.".repeat(100).slice(0, -1)]],
  [million("\x00"), []],
  [million("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 "), Array.from({ length: 20 }, (_, at) => `${at + 1}`)],
];

const lastOf = (name) => name.slice(name.lastIndexOf(".") + 1).toLowerCase();

for (const language of ["en", "fr"]) {
  const scripts = ["found_by", "read/frameworks", "read/answers", "typed/text", "rows/words", "rows/question", "rows/spelling", "rows/vocabulary", "rows/finding"];
  const { question, finding, foundBy, answered, answers } = load(language, ...scripts).tandem;
  const rows = Array.from(foundBy);
  const { questionOf, typedAs, placesOf } = question;
  const { Index, narrowed } = finding;
  const said = read(`${language}/answered.json`);
  const index = new Index(rows, answered, answers.of);
  const homes = Map.groupBy(Object.keys(answered), (name) => answered[name].split(/[ ,]/)[0]);
  const verdicts = read(`${language}/verdicts.json`);
  const kinds = rows.map(({ id }) => ({ verdict: verdicts[id], topic: id.split("/")[0] }));

  const ask = (typed, forgiving) => index.answersTo(questionOf(typed), forgiving);
  const narrow = (typed, { verdict = [], topic = [] }) => narrowed(ask(typed), kinds, { verdict, topic });
  const ids = ({ found }) => Array.from(found, (row) => rows[row].id);
  const first = (typed) => ids(ask(typed))[0] ?? null;

  /** Each question of a table leads to its row. */
  const lead = (table) => {
    const got = Object.keys(table).map((typed) => [typed, first(typed)]);
    assert.deepEqual(Object.fromEntries(got), table);
  };
  const turned = (table) =>
    Object.fromEntries(Object.entries(table).flatMap(([row, all]) => all.map((one) => [one, row])));

  test(`${language}: every spelling of a name finds its row`, () => lead(turned(SPELLINGS)));

  test(`${language}: a misspelt name finds its row`, () => lead(turned(TYPOS)));

  test(`${language}: a misspelt word is taken for what takes the fewest edits, and that is told`, () => {
    for (const [typed, names] of Object.entries(TAKEN_FOR[language])) {
      const { misspelt, found } = ask(typed);
      assert.deepEqual(Array.from(misspelt, ({ instead }) => [...instead]), [names], typed);
      assert.ok(found.length, typed);
      assert.deepEqual(ids(ask(typed, false)), [], typed); // as it is typed, nothing
    }
    const [{ word, instead }, ...more] = ask("softmax Desne").misspelt;
    assert.deepEqual([word, ...instead], ["desne", "Dense"]);
    assert.equal(more.length, 0);
    assert.equal(ask("conv4d").misspelt[0].instead.length, 3); // as near to each other
    for (const typed of ["softmax", "Dens", "padded", "tf.nn.softmax", "model.fit(x)", "zzqqzzqq", ""]) {
      assert.deepEqual(ask(typed).misspelt.length, 0, typed);
    }
    assert.equal(typedAs("nn.liner", "x = nn.Liner(3)"), "Liner");
    assert.equal(typedAs("entierment", "Entièrment"), "Entièrment");
  });

  test(`${language}: words of a title find its row`, () => lead(TITLES[language]));

  test(`${language}: a word finds its row in other endings too`, () => lead(ENDINGS));

  test(`${language}: a question in plain words finds the nearest row`, () => lead(QUESTIONS[language]));

  test(`${language}: what is added to a model or gone through is asked, not the adding`, () => lead(WRAPPED));

  test(`${language}: an everyday phrase is found in other endings, in one word or two`, () => lead(REWORDED[language]));

  test(`${language}: a word alone asks for no phrase that is more`, () => lead(ALONE));

  test(`${language}: everyday words find their row among the first three`, () => {
    const asked = Object.entries(read(`${language}/asked.json`));
    const wrong = asked.filter(([typed, row]) => !ids(ask(typed)).slice(0, 3).includes(row));
    assert.ok(asked.length > 40);
    assert.deepEqual(wrong.map(([typed, row]) => [typed, row, ids(ask(typed)).slice(0, 3)]), []);
  });

  test(`${language}: words, names and pasted lines find one of their rows first`, () => {
    const questions = Object.entries(read(`${language}/questions.json`));
    assert.ok(questions.length > 190);
    const wrong = questions.filter(([typed, all]) => !all.includes(first(typed)));
    assert.deepEqual(wrong.map(([typed, all]) => [typed, all, ids(ask(typed)).slice(0, 3)]), []);
  });

  test(`${language}: a pasted call finds what it calls, and few others; arguments tell them apart`, () => {
    const call = ask("nn.Conv2d(3, 64, kernel_size=3, padding=1)");
    assert.equal(ids(call)[0], "convolution/conv2d");
    assert.ok(call.found.length === call.answering && call.answering < 25);
    const [, plain] = ids(ask("layers.Conv2D(32, 3)"));
    const [, strided] = ids(ask("layers.Conv2D(32, 3, padding='same', strides=2)"));
    assert.notEqual(plain, strided);
    assert.equal(strided, "convolution/conv_same_stride");
    for (const typed of ["x = layers.Dense(64, activation='relu')(x)", "return layers.Dense(8)", "layers.Dense"]) {
      assert.deepEqual([...questionOf(typed).words], ["layers.dense"], typed);
    }
    assert.deepEqual([...questionOf("from keras.layers import Dense as D, LSTM").words], ["keras.layers.dense", "keras.layers.lstm"]);
  });

  test(`${language}: what only prose or arguments say is found, behind names`, () => {
    const said = { KERAS_BACKEND: "keras-on-torch/pytorch_loop", TFSMLayer: "save/export", ceil_mode: "convolution/max_pool", "weights.transforms()": "transfer/preprocess" };
    lead(Object.fromEntries(Object.entries(said)));
    const dropout = ids(ask("dropout")); // an argument of LSTM, too
    assert.equal(dropout[0], "layers/dropout");
    const named = ask("Conv2D"); // rows that speak of it use it, and answer another question
    for (const row of named.found.slice(0, named.answering)) {
      assert.match(`${rows[row].names} ${rows[row].title} ${rows[row].oneLiners}`, /conv2d/i, rows[row].id);
    }
  });

  test(`${language}: a name that people use finds the row that answers it; without one, none is sure`, () => {
    const wanted = Object.entries(read("answers.json"));
    const found = wanted.map(([name, answer]) => [name, answer, ask(name)]);
    const wrong = found.filter(([, answer, ranked]) => answer && ids(ranked)[0] !== answer[0]);
    assert.deepEqual(wrong.map(([name, answer, ranked]) => [name, answer[0], ids(ranked)[0]]), []);
    // While a longer name is typed that has a row, it is found.
    const isBegun = (name) => index.vocabulary.some(({ text }) => text !== name && text.startsWith(name));
    const isSure = ({ answering, misspelt }) => answering > 0 && !misspelt.length;
    const sure = found.filter(([name, answer, ranked]) => !answer && isSure(ranked) && !isBegun(name.toLowerCase()));
    assert.deepEqual(sure.map(([name, , ranked]) => [name, ids(ranked)[0]]), []);
  });

  test(`${language}: every name finds a row that answers it: the one where it is at home`, () => {
    const names = Object.keys(said);
    assert.ok(names.length > 400);
    const firsts = Object.fromEntries(names.map((name) => [name, first(name)]));
    const wrong = (isRight) => names.filter((name) => !isRight(name)).map((name) => [name, firsts[name]]);
    // A name without its owner (.batch) may be another's last part (keras.x.batch) as well.
    const isPart = (name) => name.startsWith(".");
    assert.deepEqual(wrong((name) => isPart(name) || said[name].rows.includes(firsts[name])), []);
    assert.deepEqual(wrong((name) => isPart(name) || said[name].home === firsts[name]), []);
    const byPart = Map.groupBy(names, lastOf);
    const alike = (name) => byPart.get(lastOf(name)).flatMap((other) => said[other].rows);
    assert.deepEqual(wrong((name) => alike(name).includes(firsts[name])), []);
  });

  test(`${language}: rows that answer stand before those that use`, () => {
    const ranked = ask("nn.Linear");
    const answering = ranked.found.map((row) => rows[row].names.split(" ").includes("torch.nn.Linear"));
    assert.ok(answering[0] && !answering.at(-1));
    assert.deepEqual(answering, answering.toSorted((one, other) => Number(other) - Number(one)));
    assert.equal(ranked.answering, answering.filter(Boolean).length);
    assert.ok(!ranked.near);
    // Few points for each of two words say more than many for one.
    const both = ask("weights layer");
    const texts = both.found.map((row) => {
      const { id, names, everyday, title, oneLiners, group } = rows[row];
      return `${names} ${homes.get(id)} ${everyday} ${title} ${oneLiners} ${group}`.toLowerCase();
    });
    const says = texts.map((text) => text.includes("weight") && text.includes("layer"));
    assert.ok(both.answering && both.answering < both.found.length);
    assert.ok(says.slice(0, both.answering).every(Boolean));
  });

  test(`${language}: where no row has all words, the nearest are found, in what is chosen`, () => {
    const ranked = ask("Dense nobodyhasheardofthis");
    assert.ok(ranked.near && ranked.answering === 0);
    assert.equal(ids(ranked)[0], "layers/dense");
    assert.ok(ranked.found.length <= 10);
    assert.equal(ask("loss nobodyhasheardofthis").found.length, 10); // more come near
    const nearest = ids(ranked);
    for (const topic of ["text-recognition", "layers"]) {
      const some = ids(narrow("Dense nobodyhasheardofthis", { topic: [topic] }));
      assert.deepEqual(some, nearest.filter((id) => id.startsWith(`${topic}/`)));
    }
  });

  test(`${language}: what is chosen narrows, and is not left for what comes near`, () => {
    const choice = { verdict: ["same after"], topic: ["layers"] };
    const isChosen = (row) => kinds[row].verdict === "same after" && kinds[row].topic === "layers";
    const whole = ask("dense");
    const some = narrow("dense", choice);
    assert.ok(some.found.length && some.found.length < whole.found.length);
    assert.ok(some.answering && some.answering < some.found.length);
    assert.deepEqual([...some.found], [...whole.found].filter(isChosen));
    assert.equal(some.answering, whole.found.slice(0, whole.answering).filter(isChosen).length);
    const every = rows.map((_, row) => row);
    assert.deepEqual([...narrow("", choice).found], every.filter(isChosen));
    assert.deepEqual([...narrow("", {}).found], every);
    const asked = "padding same"; // rows of other topics have both words
    assert.ok(ask(asked).answering);
    assert.deepEqual(ids(narrow(asked, { topic: ["metrics"] })), []);
  });

  test(`${language}: each verdict and topic counts the rows that it would show`, () => {
    const choices = [{}, { verdict: ["same"] }, { topic: ["layers", "train"] }, { verdict: ["same"], topic: ["data"] }];
    for (const typed of ["", "dense", "Dense nobodyhasheardofthis"]) {
      for (const chosen of choices) {
        const { counts } = narrow(typed, chosen);
        for (const kind of ["verdict", "topic"]) {
          for (const value of new Set(kinds.map((each) => each[kind]))) {
            const alone = narrow(typed, { ...chosen, [kind]: [value] }).found.length;
            assert.equal(counts[kind].get(value) ?? 0, alone, `${typed} ${value}`);
          }
        }
      }
    }
  });

  test(`${language}: a verdict and a topic can be typed`, () => {
    const [row] = ask(DIFFERENT_LAYERS[language]).found;
    assert.equal(kinds[row].verdict, "different");
    assert.match(rows[row].id, /^layers\//);
  });

  test(`${language}: of a word that nothing is near to, names spelt most like it are offered`, () => {
    const offers = { BtachNrmz3d: "BatchNorm2d", xqwLinear: "Linear" };
    for (const [typed, name] of Object.entries(offers)) {
      const [word] = questionOf(typed).words;
      assert.deepEqual(ids(ask(word)), []);
      const offered = index.nearestNames(word);
      assert.equal(offered[0], name);
      assert.ok(offered.length > 1 && offered.length <= 3); // the nearest few
      for (const each of offered) assert.ok(first(each), each);
    }
    assert.equal(index.nearestNames("zz").length, 0);
  });

  test(`${language}: a hostile text is a question like others`, () => {
    for (const [typed, asked] of HOSTILE) {
      const name = JSON.stringify(typed.slice(0, 40));
      assert.deepEqual([...questionOf(typed).words], asked, name);
      const { found, answering } = ask(typed);
      assert.equal(new Set(found).size, found.length, name);
      assert.ok(answering <= found.length && found.every((row) => row in rows), name);
      assert.ok(index.nearestNames(asked[0] ?? "").length <= 3, name);
    }
    assert.equal(first(million("Dense + ")), "layers/dense");
    assert.deepEqual(ids(ask(million("x"))), []);
  });

  test(`${language}: every place is marked where a text says what was found`, () => {
    const said = (text, marks) =>
      Array.from(placesOf(text, marks), ({ at, length }) => text.slice(at, at + length));
    const marked = (typed, text) => said(text, ask(typed).marks);
    const text = "Couche entièrement connectée : Dense, layers.Dense(units)";
    assert.deepEqual(said(text, ["entierement", "dense"]), ["entièrement", "Dense", "Dense"]);
    assert.deepEqual(marked("keras.layers.Dense a", text), ["Dense", "Dense"]);
    assert.deepEqual(marked("Desne", text), ["Dense", "Dense"]); // what it was taken for
    assert.deepEqual(marked("conv", "Conv2D, conv_transpose, SeparableConv1D, subconv"), ["Conv", "conv", "Conv"]);
    assert.deepEqual(marked("loss", "MSELoss, loss_fn, glossary"), ["Loss", "loss"]);
    assert.deepEqual(marked("linear", "Bilinear, bilinear, nn.Linear"), ["Linear"]); // no part of the others
    assert.deepEqual(marked("batchnrom", "BatchNormalization"), ["BatchNormalization"]); // the longest
    assert.deepEqual(marked("Dense", "Flatten"), []);
    assert.deepEqual(marked("", text), []);
  });
}
