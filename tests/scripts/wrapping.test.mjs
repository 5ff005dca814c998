// What a pasted program comes in, and what of it is read: `names.clean`.
import assert from "node:assert/strict";
import { test } from "node:test";

import { mistakenLines } from "./flagged.mjs";
import { READER, load } from "./load.mjs";

const { names, reader } = load("en", ...READER).tandem;

const CODE = "import torch\nx = torch.ones(2, 3)\nif x.sum() > 1:\n    print(torch.zeros(1))\n";

const WRAPPED = {
  "a notebook": JSON.stringify({
    cells: [
      { cell_type: "markdown", source: ["# A title (open\n"] },
      { cell_type: "code", outputs: [], source: ["%%time\n", "import torch\n", "x = torch.ones(2, 3)"] },
      { cell_type: "code", source: "if x.sum() > 1:\n    print(torch.zeros(1))\n" },
    ],
    nbformat: 4,
  }, null, 1),
  "an old notebook": JSON.stringify({
    worksheets: [{ cells: [{ cell_type: "code", input: CODE.split(/(?<=\n)/) }] }],
  }),
  "a notebook that was cut": '{\n "cells": [\n  {\n   "cell_type": "code",\n   "source": [\n    "import torch\\n",\n    "x = torch.ones(2, 3)\\n"\n   ]\n  },' +
    '\n  {\n   "cell_type": "code",\n   "source": [\n    "x.sum()\\n",\n    "torch.zeros(1)\\n",\n    "torch.on',
  "highlighted HTML": '<div class="highlight"><pre><span class="lineno">1</span><span class="kn">import</span> <span class="nn">torch</span>\n' +
    '<span class="n">x</span> <span class="o">=</span> torch.ones(2, 3)\nif x.sum() &gt; 1:\n    print(torch.zeros(1))\n</pre></div>',
  "a page": `<!DOCTYPE html><html><style>b { color: red }</style><p>Dear (reader</p><pre>${CODE.replace(">", "&#62;")}</pre></html>`,
  "Markdown": `# My model\n\nIt doesn't (work:\n\n\`\`\`python\n${CODE}\`\`\`\n\n\`\`\`sh\npip install torch\n\`\`\`\nWhy "is it?\n`,
  "a list's Markdown": `1. First:\n\n    \`\`\`py\n${CODE.replace(/^/gm, "    ")}\n    \`\`\`\n`,
  "a patch": `diff --git a/a.py b/a.py\n--- a/a.py\n+++ b/a.py\n@@ -1,3 +1,4 @@\n import torch\n-x = torch.rand(2\n+x = torch.ones(2, 3)\n if x.sum() > 1:\n     print(torch.zeros(1))\n`,
  "a mail": CODE.replace(/^/gm, "> "),
  "numbered lines": CODE.trimEnd().split("\n").map((line, at) => `${at + 1}  ${line}`).join("\n").replace(/^(\d) {2}/gm, "$1 "),
  "prompts": ">>> import torch\n>>> x = torch.ones(2, 3)\n>>> x\ntensor([[1., 1.\n>>> if x.sum() > 1:\n...     print(torch.zeros(1))\n...\ntensor([0.])\n",
  "a notebook's prompts": "In [1]: import torch\n\nIn [2]: x = torch.ones(2, 3)\n\nIn [3]: if x.sum() > 1:\n   ...:     print(torch.zeros(1))\n   ...:\ntensor([0.])\n\nIn [4]: x\nOut[4]: tensor([[1., 1.\n",
  "a notebook's printed prompts": `In [1]:\n${CODE}\nOut[1]:\ntensor([0.\n\nIn [ ]:\n\n`,
  "a chat": `Here is my first model, it doesn't learn:\n\n${CODE}\nWhat could I (possibly have done wrong?\n`,
  "a BOM and Windows": "\ufeff" + CODE.replace(/\n/g, "\r\n"),
  "a selection": CODE.replace(/^/gm, "        ").trimStart(),
  "tabs": CODE.replace(/ {4}/g, "\t"),
  "a shell": `$ pip install torch\npip install keras\nconda install -c x numpy\n${CODE}`,
};

test("a program is read whatever it comes in, and nothing of that is called mistaken", async () => {
  for (const [kind, text] of Object.entries(WRAPPED)) {
    const clean = names.clean(text);
    const { found } = await reader.read(clean, () => false);
    const said = [...found].map(({ name }) => name);
    assert.deepEqual(said, ["torch.ones", "torch.Tensor.sum", "torch.zeros"], `${kind}\n${clean}`);
    assert.deepEqual(mistakenLines(text), [], `${kind}\n${clean}`);
  }
});

test("what is pasted keeps its lines, but for a notebook's file and a page", () => {
  for (const kind of ["Markdown", "a patch", "a mail", "numbered lines", "prompts", "a chat", "a shell"]) {
    const text = WRAPPED[kind];
    assert.equal(names.clean(text).split("\n").length, text.split("\n").length, kind);
  }
  const lines = names.clean(WRAPPED["a notebook"]).split("\n");
  assert.deepEqual(lines.slice(0, 2), ["# %% [1]", "# %%time"]);
});

const MAGICS = [
  ["%timeit torch.ones(1)", "torch.ones(1)  # %timeit"],
  ["%timeit -n 10 -r3 torch.ones(1)", "torch.ones(1)  # %timeit -n 10 -r3"],
  ["x = %timeit -o f(1)", "x = f(1)  # %timeit -o"],
  ["%time x = f(1)", "x = f(1)  # %time"],
  ["%matplotlib inline", "# %matplotlib inline"],
  ["if a:\n    !ls\nb", "if a:\n    pass  # !ls\nb"],
  ["!pip install \\\n  torch\nx", "# !pip install \\\n#   torch\nx"],
  ["f = !ls", "f = None  # !ls"],
  ["torch.ones?", "torch.ones  # ?"],
  ["?torch.ones", "torch.ones  # ?"],
  ["torch.ones??", "torch.ones  # ?"],
  ["%%bash\nls -l | wc\necho 'a", "# %%bash\n# ls -l | wc\n# echo 'a"],
  ["x = (a\n% b\n!= c)", "x = (a\n% b\n!= c)"],
  ["x = '''\n%time\n!ls\n>>> a\nThe end of a sentence.\n'''", "x = '''\n%time\n!ls\n>>> a\nThe end of a sentence.\n'''"],
  ["def f():\n    '''A.\n\n    >>> f()\n    1\n    '''\nx = 1", "def f():\n    '''A.\n\n    >>> f()\n    1\n    '''\nx = 1"],
  ["x = a \\\n% b", "x = a \\\n% b"],
  ["def f(a,\n      b):\n    a\n    b", "def f(a,\n      b):\n    a\n    b"],
  ["%%writefile a.txt\nx = (", "# %%writefile a.txt\n# x = ("],
  ["%%writefile a.py\nx = 1", "# %%writefile a.py\nx = 1"],
  ["x = {\n1: 2", "x = {\n1: 2"],
];

test("magics are known at the start of a statement alone, and keep their code", () => {
  for (const [pasted, clean] of MAGICS) assert.equal(names.clean(pasted), clean);
});

test("a string with fences, numbers or tags is one", () => {
  for (const code of ["'''\n```python\nx\n```\n'''\ny = 1", "x = '<a>'\n", "1\n", "[1,\n2,\n3]", "<b\n", '{"cells": 3}']) {
    assert.equal(names.clean(code), code);
  }
});
