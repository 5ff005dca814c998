// A message is found in whatever stands around it.
import assert from "node:assert/strict";
import { test } from "node:test";

import { errors } from "./load_errors.mjs";

const { tandem } = errors("en");
const of = (text) => Array.from(tandem.sayings.of(text), ({ kind, said }) => ({ kind, said }));
const said = (text) => of(text).at(-1);
const MESSAGE = { kind: "RuntimeError", said: "size 3 is not 4" };
const LINE = "RuntimeError: size 3 is not 4";
const TRACE = `Traceback (most recent call last):
  File "/home/a b/train.py", line 12, in <module>
    loss = model(x)
           ^^^^^^^^
${LINE}`;

/** @type {Record<string, string>} */
const AROUND = {
  "a line alone": LINE,
  "a traceback": TRACE,
  "a module's name before the class": "torch.nn.other.RuntimeError: size 3 is not 4",
  "pytest": `>       y = layer(x)\n\ntests/test_a.py:12: \n_ _ _ _\nE       ${LINE}\n\ntorch/nn.py:3: RuntimeError`,
  "colours": TRACE.replace("RuntimeError", "\x1b[1m\x1b[31mRuntimeError\x1b[0m"),
  "colours that lost their first character": LINE.replace("RuntimeError", "[0;31mRuntimeError[0m"),
  "a notebook": `----------------------------------------\nRuntimeError   Traceback (most recent call last)\nCell In[3], line 1\n----> 1 model(x)\n\n${LINE}`,
  "torchrun": TRACE.replaceAll(/^/gm, "[rank0]: "),
  "a forum's quotation": TRACE.replaceAll(/^/gm, "> "),
  "escaped markup": TRACE.replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  "a page's markup": `<html><body><div class="x"><pre><span>${LINE}</span></pre></div></body></html>`,
  "the runner of a workflow": TRACE.replaceAll(/^/gm, "2026-11-29T10:00:00.1234567Z "),
  "a container": TRACE.replaceAll(/^/gm, "trainer-1  | "),
  "a warning with its place": `/usr/lib/python3.11/site-packages/torch/x.py:34: ${LINE}`,
  "Windows' ends of lines": TRACE.replaceAll("\n", "\r\n"),
  "a sentence before it": `Hello, since yesterday I get ${LINE}`,
};

for (const [what, text] of Object.entries(AROUND)) {
  test(`the message is found in ${what}`, () => {
    const found = of(text).find(({ kind }) => kind === MESSAGE.kind);
    assert.deepEqual({ ...found, said: found?.said.split("\n")[0] }, MESSAGE);
  });
}

test("of chained exceptions each is one, in their order", () => {
  const chained = `ValueError: first\n\nDuring handling of the above exception, another exception occurred:\n\n${TRACE}`;
  assert.deepEqual(of(chained), [{ kind: "ValueError", said: "first" }, MESSAGE]);
});

test("a message of several lines ends where the call is repeated", () => {
  const keras = `ValueError: Exception encountered when calling Dense.call().\n\n\x1b[1mInput 0 is wrong\x1b[0m\n\nArguments received by Dense.call():\n  • x=1`;
  assert.deepEqual(said(keras), {
    kind: "ValueError", said: "Exception encountered when calling Dense.call().\nInput 0 is wrong",
  });
});

for (const log of [
  "2026-11-29 10:00:00.123456: W tensorflow/core/kernels/data/cache_dataset_ops.cc:916] It did not end",
  "W0000 00:00:1700000000.123456  123456 cache_dataset_ops.cc:916] It did not end",
  "W1129 10:00:00.123000 1234 site-packages/torch/_dynamo/convert_frame.py:964] It did not end",
  "WARNING:tensorflow:It did not end",
  "[W socket.cpp:401] It did not end",
  "ERROR: It did not end",
]) {
  test(`the words of a log's line are its own: ${log.slice(0, 24)}`, () => {
    assert.deepEqual(said(log), { kind: "", said: "It did not end" });
  });
}

test("what is no text, and what is code, is told", () => {
  const { otherwise } = tandem.sayings;
  assert.equal(otherwise(String.fromCharCode(...Array(256).keys()).repeat(9)), "binary");
  assert.equal(otherwise("import torch\nx = torch.ones(2)\nprint(x)\n"), "code");
  assert.equal(otherwise(TRACE), null);
  assert.equal(otherwise("foo bar"), null);
});
