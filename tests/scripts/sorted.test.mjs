// How the page `translate` puts the names of a text: what can hurt first, then all by job, then
// those that no row answers.
import assert from "node:assert/strict";
import { test } from "node:test";

import { READER, file, load } from "./load.mjs";

const { answers, names, reader, rows } = load("en", ...READER).tandem;

/** A program's names by their answers. */
async function sorted(code) {
  const text = names.clean(code);
  const { found } = await reader.read(text, () => false);
  return reader.sorted(found, text);
}

/** The rows of some answers, each with the names that it answers. */
const shown = (some) => [...some].map(({ row, names: said }) => [row.id, ...[...said].map(({ name }) => name)]);

test("arguments lead to rows about them", async () => {
  const { answers: rowsOf } = await sorted("import keras\nmodel = keras.Sequential()\nmodel.fit(x, y, class_weight=w)\n");
  const fit = rowsOf.find(({ row }) => row.id === "train/fit");
  assert.deepEqual([...fit.names].map(({ name }) => name), ["keras.Model.fit"]);
  assert.equal(fit.more[0].row.id, "train/class_weight");
  assert.equal(fit.more[0].because, "class_weight");
  const [plain] = answers.of("keras.Model.fit").more;
  assert.equal(plain.because, null, "without the argument nothing is said of it");
});

test("a tensor is moved to a device", async () => {
  const { answers: rowsOf } = await sorted("import torch\nx = torch.ones(2).to(device)\n");
  const group = rowsOf.find((one) => one.names.some(({ name }) => name === "torch.Tensor.to"));
  assert.ok([group, ...group.more].some(({ row }) => row.id === "tensors/device"));
});

test("the names of both frameworks stand apart", async () => {
  const both = await sorted("import torch\nimport keras\nkeras.layers.Dense(1)\ntorch.nn.Linear(1, 1)\n");
  assert.deepEqual(shown(both.answers), [["layers/dense", "keras.layers.Dense"], ["layers/dense", "torch.nn.Linear"]]);
  assert.deepEqual([...both.answers].map(({ side }) => side), ["tf", "torch"]);
});

test("a name is listed once, with each of its lines", async () => {
  const { answers: rowsOf, names: count } = await sorted("import torch\ntorch.ones(1)\ntorch.ones(2), torch.ones(3)\ntorch.ones(4)\n");
  assert.equal(count, 1);
  const [{ names: [ones] }] = rowsOf;
  assert.deepEqual([...ones.lines], [2, 3, 4]);
  assert.equal(ones.first.line, 2);
});

test("the line of a name is the first that uses it, not its import", async () => {
  const code = "from torch.nn import (\n    ReLU,\n    Linear,\n)\nfrom torch.optim import SGD\nLinear(1, 2)\nf = [ReLU()]\n";
  const { answers: rowsOf } = await sorted(code);
  const first = Object.fromEntries([...rowsOf].map(({ names: [{ name, first: { line } }] }) => [name, line]));
  assert.deepEqual({ ...first }, { "torch.nn.Linear": 6, "torch.nn.ReLU": 7, "torch.optim.SGD": 5 });
  assert.deepEqual([...rowsOf.find(({ row }) => row.id === "layers/dense").names[0].lines], [3, 6]);
});

test("the answer that a mark leads to is there", async () => {
  const { answers: rowsOf, unknown, targets } = await sorted(file("pasted/old_keras.py") + file("pasted/tagger.py"));
  const places = [...rowsOf.flatMap(({ id, names: said }) => [...said].map(({ name }) => [name, id])), ...unknown.map(({ name, id }) => [name, id])];
  for (const [name, id] of places) assert.equal(targets.get(name).id, id, name);
  assert.equal(targets.size, places.length);
  const ids = [...rowsOf, ...unknown].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(rowsOf.length > 10 && unknown.length);
});

test("what can hurt comes first, the worst before all, then by its line", async () => {
  const { watch, answers: rowsOf } = await sorted(file("pasted/old_keras.py") + file("pasted/resnet.py"));
  const order = ["different", "silent", "refused", "gone", "one side"];
  const kinds = watch.map(([harm]) => harm);
  assert.deepEqual([...kinds].sort((one, other) => order.indexOf(one) - order.indexOf(other)), [...kinds]);
  assert.ok(kinds.includes("silent") && kinds.includes("refused"));
  for (const [harm, group] of watch) {
    const lines = [...group].map(({ names: [{ first }] }) => first.line);
    assert.deepEqual([...lines].sort((one, other) => one - other), lines, harm);
    for (const { row, names: said } of group) {
      const verdict = { silent: "same after", refused: "same after", gone: row.verdict }[harm] ?? harm;
      assert.equal(row.verdict, verdict, row.id);
      assert.equal(row.silent && row.verdict === "same after", harm === "silent", row.id);
      if (harm === "gone") assert.ok(said.some(({ answer }) => answer.how === "gone"));
    }
  }
  const warned = new Set(watch.flatMap(([, group]) => [...group]));
  for (const answer of rowsOf) {
    const { row, names: said } = answer;
    const plain = ["same", "task"].includes(row.verdict) && said.every(({ answer: { how } }) => how !== "gone");
    assert.equal(warned.has(answer), !plain, row.id);
  }
});

test("every row has its job, and every answer stands under one", async () => {
  const without = rows.filter((row) => reader.jobOf(row) === null);
  assert.equal(without.map(({ id }) => id).join(), "");
  const { jobs, answers: rowsOf } = await sorted(file("pasted/mnist_cnn.py"));
  assert.equal(jobs.flatMap(([, group]) => [...group]).length, rowsOf.length);
  for (const [job, group] of jobs) for (const { row } of group) assert.equal(reader.jobOf(row), job);
  assert.ok(jobs.length > 3 && jobs.every(([, group]) => group.length));
});

test("a name without a row leads to its official reference, and being used is but a hint", async () => {
  const { unknown } = await sorted("import torch\nimport keras\nkeras.datasets.reuters.load_data()\ntorch.polygamma()\n");
  const of = (name) => unknown.find((one) => one.name === name);
  assert.equal(of("torch.polygamma").address, "https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html");
  assert.match(of("keras.datasets.reuters.load_data").address, /^https:\/\/www\.tensorflow\.org\//);
});

test("each row that can hurt says what its proof found", () => {
  const silent = rows.filter(({ verdict, measured }) => ["same after", "different"].includes(verdict) && !measured);
  assert.equal(silent.map(({ id }) => id).join(), "");
});
