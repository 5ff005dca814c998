// From what is pasted into the page `translate` to what it says: what fits its box, reading in
// slices, and each name put with the row that answers it.
import assert from "node:assert/strict";
import { test } from "node:test";

import { READER, file, load, read } from "./load.mjs";

const SCRIPTS = ["translate/pasted", "translate/examples", ...READER];

const page = load("en", ...SCRIPTS);
const { answers, examples, names, pasted, reader } = page.tandem;
const { LIMIT, LINES, fitting, isBinary } = pasted;

const reading = (code, isStale = () => false) => reader.read(names.clean(code), isStale);

/** A program's names by their answers. */
const sorted = async (code) => reader.sorted((await reading(code)).found);

/** The groups of a side: each a row, and the names that it answers. */
const groups = (side) => [...side.values()].map(({ row, names: said }) => [row.id, ...[...said].map(({ name }) => name)]);

test("the examples are read without a mistake, and nearly every name has its row", async () => {
  assert.deepEqual(Object.keys(examples), ["tf", "torch"]);
  for (const [side, code] of Object.entries(examples)) {
    const { found, mistakes, assumed } = await reading(code);
    assert.deepEqual([...mistakes, ...assumed.keys()], [], side);
    const { sides, unknown } = reader.sorted(found);
    assert.ok(groups(sides[side]).flatMap(([, ...said]) => said).length >= 10, side);
    assert.ok(unknown.length <= 2, side);
  }
});

test("arguments lead to rows about them", async () => {
  const { sides } = await sorted("import keras\nmodel = keras.Sequential()\nmodel.fit(x, y, class_weight=w)\n");
  const fit = [...sides.tf.values()].find(({ row }) => row.id === "train/fit");
  assert.deepEqual([...fit.names].map(({ name }) => name), ["keras.Model.fit"]);
  assert.equal(fit.more[0].row.id, "train/class_weight");
  assert.equal(fit.more[0].because, "class_weight");
  const [plain] = answers.of("keras.Model.fit").more;
  assert.equal(plain.because, null, "without the argument nothing is said of it");
});

test("a tensor is moved to a device", async () => {
  const { sides } = await sorted("import torch\nx = torch.ones(2).to(device)\n");
  const group = [...sides.torch.values()].find((one) => one.names.some(({ name }) => name === "torch.Tensor.to"));
  assert.ok([group, ...group.more].some(({ row }) => row.id === "tensors/device"));
});

test("the names of both frameworks stand apart", async () => {
  const { sides } = await sorted("import torch\nimport keras\nkeras.layers.Dense(1)\ntorch.nn.Linear(1, 1)\n");
  assert.deepEqual(groups(sides.tf), [["layers/dense", "keras.layers.Dense"]]);
  assert.deepEqual(groups(sides.torch), [["layers/dense", "torch.nn.Linear"]]);
});

test("a name is listed once, with each of its lines", async () => {
  const { sides, names: count } = await sorted("import torch\ntorch.ones(1)\ntorch.ones(2), torch.ones(3)\ntorch.ones(4)\n");
  assert.equal(count, 1);
  const [group] = sides.torch.values();
  assert.deepEqual([...group.names[0].lines], [2, 3, 4]);
});

test("the answer that a mark leads to is there", async () => {
  const usedAlone = "import tensorflow as tf\ntf.meshgrid(x, y)\n";
  const { found } = await reading(file("pasted/old_keras.py") + file("pasted/tagger.py") + usedAlone);
  const { sides, used, unknown, targets } = reader.sorted(found);
  const leads = (name, id) => assert.equal(targets.get(name).id, id, name);
  const ids = [];
  for (const { id, names: said } of Object.values(sides).flatMap((side) => [...side.values()])) {
    ids.push(id);
    for (const { name } of said) leads(name, id);
  }
  assert.equal(new Set(ids).size, ids.length);
  used.forEach(({ name }, at) => leads(name, `used-${at + 1}`));
  unknown.forEach(({ name }, at) => leads(name, `unknown-${at + 1}`));
  assert.ok(ids.length > 10 && used.length && unknown.length);
});

test("of a difference the first sentences are shown", () => {
  for (const { difference } of page.tandem.rows) {
    const shown = reader.short(difference);
    assert.ok(difference.startsWith(shown.replace(/ …$/, "")), shown);
    assert.equal(shown.endsWith(" …"), shown !== difference, shown);
  }
  const long = `One sentence. ${"Another, and it is long".padEnd(170, ".")} End.`;
  assert.equal(reader.short(long), "One sentence. …");
});

test("a text is read up to its limits", () => {
  assert.equal(LIMIT, 100_000);
  assert.equal(LINES, 5_000);
  assert.equal(fitting("import torch\n"), "import torch\n");
  assert.equal(fitting("a".repeat(LIMIT)), "a".repeat(LIMIT));
  assert.equal(fitting("a".repeat(LIMIT + 1)), "a".repeat(LIMIT));
  assert.equal(fitting("\n".repeat(LINES - 1)), "\n".repeat(LINES - 1));
  assert.equal(fitting("\n".repeat(LINES)), "\n".repeat(LINES - 1));
});

test("a file's bytes are no text", () => {
  for (const bytes of ["\x89PNG\x00\x1a\x02\x03".repeat(40), "a\0", "\x02\x03\x04\ufffd".repeat(9)]) assert.ok(isBinary(bytes));
  for (const text of ["Dear reader,\n", "import torch\r\n\ttorch.ones(1)\n", "# é ≤ 日本\n", "\ufffd", ""]) assert.ok(!isBinary(text), text);
});

/** What stands in a hostile text, as far as it is read. */
const FOUND = {
  html: [],
  script: ["torch.ones"],
  names: ["torch.ones"],
  megabyte: ["torch.zeros"],
  "one line": ["torch.zeros", "torch.zero"], // the last is cut
  brackets: [],
  closing: [],
  quotes: [],
  chain: ["torch.Tensor.view"],
  lines: [],
  word: [],
};

test("hostile texts are read to their end, and the names in them found", async () => {
  const texts = read("hostile.json");
  assert.deepEqual(Object.keys(texts), Object.keys(FOUND));
  for (const [kind, text] of Object.entries(texts)) {
    const kept = fitting(text);
    assert.ok(kept.length <= LIMIT && kept.split("\n").length <= LINES, kind);
    const { found } = await reading(kept);
    assert.deepEqual([...new Set([...found].map(({ name }) => name))], FOUND[kind], kind);
  }
});

/** The page with a clock that moves on by a millisecond at each look, and its pauses counted. */
function slowly() {
  const slow = load("en", ...SCRIPTS);
  let time = 0;
  const clock = { looks: 0, pauses: 0, longest: 0 };
  slow.performance = { now: () => (clock.longest = Math.max(clock.longest, ++clock.looks), ++time) };
  slow.setTimeout = (go) => {
    clock.pauses += 1;
    clock.looks = 0;
    setTimeout(go);
  };
  return { clock, read: (code, isStale) => slow.tandem.reader.read(code, isStale) };
}

test("a text is read in slices, each of some milliseconds", async () => {
  const { clock, read: readSlowly } = slowly();
  const { found } = await readSlowly("import torch\ntorch.ones(1)\n".repeat(100), () => false);
  assert.equal(found.length, 100);
  assert.ok(clock.pauses > 10);
  assert.ok(clock.longest < 20);
});

test("a reading that is stale ends at its next pause", async () => {
  const { clock, read: readSlowly } = slowly();
  assert.equal(await readSlowly("import torch\ntorch.ones(1)\n".repeat(100), () => clock.pauses === 3), null);
  assert.equal(clock.pauses, 3);
});
