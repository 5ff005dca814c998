// From what is pasted into the page `translate` to what is read of it: what fits its box, what is
// no program, and reading in slices.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import { READER, file, load, read } from "./load.mjs";

const SCRIPTS = ["translate/pasted", "translate/examples", ...READER];

const page = load("en", ...SCRIPTS);
const { examples, names, pasted, reader } = page.tandem;
const { LIMIT, LINES, fitting, isBinary, isTraceback } = pasted;

const PASTED = readdirSync(new URL("../pasted/", import.meta.url)).filter((name) => name.endsWith(".py"));

const reading = (code, isStale = () => false) => reader.read(names.clean(code), isStale);

test("the examples are read without a mistake, and nearly every name has its row", async () => {
  assert.deepEqual(Object.keys(examples), ["tf", "torch"]);
  for (const [side, code] of Object.entries(examples)) {
    const { found, mistakes, assumed } = await reading(code);
    assert.deepEqual([...mistakes, ...assumed.keys()], [], side);
    const { answers: rows, unknown } = reader.sorted(found);
    assert.ok(rows.flatMap(({ names: said }) => [...said]).length >= 10, side);
    assert.ok(rows.every((row) => row.side === side));
    assert.ok(unknown.length <= 2, side);
  }
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

test("an error that Python told is no program", () => {
  const folder = new URL("../tracebacks/", import.meta.url);
  const told = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  assert.ok(told.length > 20);
  for (const name of told) assert.ok(isTraceback(file(`tracebacks/${name}`)), name);
  const lines = [
    "RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x10 and 20x5)",
    "tensorflow.python.framework.errors_impl.InvalidArgumentError: Incompatible shapes: [2] vs. [3]",
    "ValueError                                Traceback (most recent call last)\n<ipython-input-3> in <module>\n----> 1 f()",
  ];
  for (const line of lines) assert.ok(isTraceback(line), line);
});

test("a program is no error, whatever it says of errors", () => {
  const programs = PASTED.map((name) => file(`pasted/${name}`));
  const like = [
    "import torch\ntry:\n    f()\nexcept RuntimeError: pass\n",
    "class MyError(Exception):\n    pass\n",
    "error = 'Traceback (most recent call last):'\nimport torch\n",
    '# File "train.py", line 3\nimport torch\ntorch.ones(1)\n',
    "x: int = 1\nimport keras\n",
    "",
  ];
  assert.ok(programs.length >= 10);
  for (const text of [...programs, ...Object.values(examples), ...like]) assert.ok(!isTraceback(text), text.slice(0, 80));
});

/** How deep the parser can go depends on the machine: these may be refused. */
const DEEP = ["one line", "brackets", "closing", "chain", "unions", "lines"];

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
  unions: ["torch.Tensor"],
  lines: [],
  word: [],
};

test("hostile texts are read or refused, and the names in them found", async () => {
  const texts = read("hostile.json");
  assert.deepEqual(Object.keys(texts), Object.keys(FOUND));
  for (const [kind, text] of Object.entries(texts)) {
    const kept = fitting(text);
    assert.ok(kept.length <= LIMIT && kept.split("\n").length <= LINES, kind);
    const what = await reading(kept);
    if (what === "unreadable" && DEEP.includes(kind)) continue;
    const { found } = what === "unreadable" ? { found: [] } : what;
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
