// Training step by step: GradientTape, `tape.gradient` and `apply_gradients` as backward and step.
{
  const { toTorch } = window.tandem;
  const { argument, assignment, statementOf, around, block, within, parts, items, pairs } = window.tandem.tree;

  /** @typedef {{ node: SyntaxNode, calls: SyntaxNode[], names: string[] }} TapeWith */

  /** @typedef {{ node: SyntaxNode, given: { gradients: string, list: SyntaxNode } | null, optimizer: string }} Applied */

  /** @type {(node: SyntaxNode, draft: Draft) => string} The last name of what a call calls. */
  const method = (node, draft) => (node.name === "CallExpression" && node.children[0].name === "MemberExpression" ? draft.word(node.children[0].children[node.children[0].children.length - 1]) : "");

  /** @type {(draft: Draft) => TapeWith[]} The `with` statements that open tapes. */
  function tapes(draft) {
    return draft.program.nodes.filter(({ name }) => name === "WithStatement").flatMap((node) => {
      const calls = within(node, (one) => one.name === "CallExpression", true).filter((one) => one.to <= (block(node)?.from ?? 0) && toTorch.nameOf(one, draft) === "tensorflow.GradientTape");
      if (!calls.length) return [];
      const names = [...draft.program.text.slice(node.from, block(node)?.from ?? node.to).matchAll(/\bas\s+(\w+)/g)].map(([, name]) => name);
      return [{ node, calls, names }];
    });
  }

  /** @type {(list: SyntaxNode, draft: Draft) => string | null} The model whose weights an expression is. */
  function modelOf(list, draft) {
    const [, owner] = /^([\w.]+)\.trainable_(?:variables|weights)$/.exec(draft.word(list)) ?? [];
    if (owner || list.name !== "VariableName") return owner ?? null;
    const scope = around(list, "FunctionDefinition");
    const made = draft.program.nodes.filter((node) => node.name === "AssignStatement" && draft.word(node.children[0]) === draft.word(list) && around(node, "FunctionDefinition") === scope);
    const value = made.length === 1 ? assignment(made[0])?.value : undefined;
    return value && value.name !== "VariableName" ? modelOf(value, draft) : null;
  }

  /** @type {(list: SyntaxNode, draft: Draft) => string} Weights as PyTorch lists them. */
  function weights(list, draft) {
    const owner = modelOf(list, draft);
    if (owner) return `${owner}.parameters()`;
    const parts = list.name === "BinaryExpression" ? draft.word(list).split("+").map((one) => /^\s*([\w.]+)\.trainable_(?:variables|weights)\s*$/.exec(one)?.[1]) : [];
    return parts.length && parts.every(Boolean) ? `[${parts.map((one) => `*${one}.parameters()`).join(", ")}]` : draft.rewriting.render(list).text;
  }

  /** @type {(call: SyntaxNode, draft: Draft) => { gradients: string, list: SyntaxNode } | null} What `apply_gradients` is given. */
  function zipped(call, draft) {
    const given = argument(call, draft.program, "grads_and_vars", 0);
    if (given?.name !== "CallExpression" || draft.word(given.children[0]) !== "zip") return null;
    const [one, other] = parts(given, draft.program).map(({ node }) => node);
    return one && other ? { gradients: draft.word(one), list: other } : null;
  }

  /** @type {(draft: Draft, names: Set<string>) => void} The gradients and the steps of some tapes. */
  function steps(draft, names) {
    const { program } = draft;
    const applied = program.nodes.filter((node) => method(node, draft) === "apply_gradients").map((node) => ({ node, given: zipped(node, draft), optimizer: draft.word(node.children[0].children[0]) }));
    const gradients = program.nodes.filter((node) => method(node, draft) === "gradient" && names.has(draft.word(node.children[0].children[0])));
    for (const call of gradients) {
      const statement = statementOf(call);
      const set = statement && assignment(statement);
      const [target, sources] = [argument(call, program, "target", 0), argument(call, program, "sources", 1)];
      if (!statement || !target || !sources) continue;
      const scope = around(call, "FunctionDefinition");
      const alone = gradients.filter((other) => around(other, "FunctionDefinition") === scope).length === 1;
      const name = set?.value === call ? draft.word(set.target) : null;
      const step = applied.find(({ node, given }) => name && given?.gradients === name && node.from > call.from && around(node, "FunctionDefinition") === scope);
      const between = step ? program.nodes.some((one) => one.name === "VariableName" && draft.word(one) === name && one.from > call.to && one.to < step.node.from) : true;
      const loss = draft.rewriting.render(target).text;
      draft.taken.set(call, "rewritten");
      if (step?.given && alone && (!between || clipped(name ?? "", call, step.node, draft))) {
        draft.ready.set(statement, { text: `${step.optimizer}.zero_grad()\n${loss}.backward()`, notes: [], state: "rewritten" });
        stepped(step, "", draft);
      } else if (name) {
        const list = weights(sources, draft);
        const many = /\.parameters\(\)$/.test(list) ? `list(${list})` : list;
        const isLast = gradients.filter((other) => around(other, "FunctionDefinition") === scope).pop() === call;
        draft.imports.add("import torch");
        const isOne = !/^(list\(|\[)/.test(many);
        draft.ready.set(statement, { text: `${isOne ? `(${name},)` : name} = torch.autograd.grad(${loss}, ${many}${isLast ? "" : ", retain_graph=True"})`, notes: [], state: "rewritten" });
        if (step?.given) stepped(step, name, draft);
      }
    }
  }

  /** @type {(step: Applied, gradients: string, draft: Draft) => void} */
  function stepped({ node, given, optimizer }, gradients, draft) {
    const statement = statementOf(node);
    if (!statement || !given) return;
    const list = weights(given.list, draft);
    const handed = gradients ? [`for weight, gradient in zip(${list}, ${gradients}):`, "    weight.grad = gradient"] : [];
    draft.taken.set(node, "rewritten");
    draft.ready.set(statement, { text: [...handed, `${optimizer}.step()`, ...scheduled(optimizer, draft)].join("\n"), notes: [], state: "rewritten" });
  }

  /** @type {(optimizer: string, draft: Draft) => string[]} The rate of a schedule goes on with each step. */
  function scheduled(optimizer, draft) {
    const value = draft.program.assigned.get(optimizer);
    const below = value && toTorch.nameOf(value, draft) ? (draft.rewriting.call(value).below ?? []) : [];
    return below.flatMap((line) => /^(\w+) = torch\.optim\.lr_scheduler\./.exec(line)?.[1] ?? []).map((name) => `${name}.step()`);
  }

  /** @type {(name: string, from: SyntaxNode, to: SyntaxNode, draft: Draft) => boolean} `gradients, _ = tf.clip_by_global_norm(gradients, 5.0)` between both. */
  function clipped(name, from, to, draft) {
    const uses = draft.program.nodes.filter((one) => one.name === "AssignStatement" && one.from > from.to && one.to < to.from && draft.word(one).includes(name));
    if (uses.length !== 1) return false;
    const set = assignment(uses[0]);
    if (!set || toTorch.nameOf(set.value, draft) !== "tensorflow.clip_by_global_norm") return false;
    const norm = argument(set.value, draft.program, "clip_norm", 1);
    const list = zipped(to, draft)?.list;
    if (!norm || !list) return false;
    draft.imports.add("from torch import nn");
    draft.taken.set(set.value, "rewritten");
    draft.ready.set(uses[0], { text: `nn.utils.clip_grad_norm_(${weights(list, draft)}, ${draft.rewriting.render(norm).text})`, notes: [], state: "rewritten" });
    return true;
  }

  /** @type {(draft: Draft) => void} Optimizers that a loop uses: each is told the weights of its model, and made after it. */
  function optimizers(draft) {
    for (const node of draft.program.nodes) {
      if (method(node, draft) !== "apply_gradients") continue;
      const optimizer = draft.word(node.children[0].children[0]);
      const list = zipped(node, draft)?.list;
      const made = draft.program.nodes.filter((one) => one.name === "AssignStatement" && draft.word(one.children[0]) === optimizer);
      if (!list || made.length !== 1 || draft.ready.has(made[0])) continue;
      const { text, notes } = draft.plain(made[0]);
      if (text === null) continue;
      const own = weights(list, draft);
      // What a function calls its weights is not there where the optimizer is made.
      if (!/\.parameters\(\)/.test(own) && around(list, "FunctionDefinition") !== around(made[0], "FunctionDefinition")) continue;
      const written = text.trimEnd().replace(/\b\w+\.parameters\(\)/, own).split("\n").map((line) => line.trim()).join("\n");
      const owners = [...own.matchAll(/([\w.]+)\.parameters/g)].map(([, owner]) => toTorch.modelNamed(owner, draft)).filter((model) => model !== null);
      const last = owners.filter((model) => !model.scope).sort((one, other) => one.node.from - other.node.from).pop();
      const said = notes.filter((note) => note !== window.tandem.reasons.gap("model"));
      if (last && last.node.from > made[0].from) {
        draft.ready.set(made[0], { text: "", notes: [], state: "rewritten" });
        const end = toTorch.addsOf(last.name, last.node, draft).pop()?.statement ?? last.node;
        draft.behind.set(end, [...(draft.behind.get(end) ?? []), ...draft.commentLines(said), written]);
      } else draft.ready.set(made[0], { text: written, notes: said, state: said.length ? "look" : "rewritten" });
    }
  }

  /** @type {(draft: Draft) => void} Calls of a model: in training or in evaluation, as each is told. */
  function called(draft) {
    const named = new Set(toTorch.models(draft).map(({ name }) => name));
    for (const node of draft.program.nodes) {
      const callee = node.name === "CallExpression" ? node.children[0] : null;
      if (!callee || !/^(VariableName|MemberExpression)$/.test(callee.name)) continue;
      const model = named.has(draft.word(callee)) ? toTorch.modelNamed(draft.word(callee), draft) : null;
      if (!model || around(node, "ClassDefinition")) continue;
      const statement = statementOf(node);
      if (statement && draft.known.unwritten?.has(statement)) continue;
      if (!statement || draft.ready.has(statement)) continue;
      const given = parts(node, draft.program).filter(({ name, star }) => !star && name !== "training");
      const told = argument(node, draft.program, "training");
      const isTraining = told && /^(True|1)$/.test(draft.word(told));
      if (isTraining) model.isTrained = true;
      if (model.modes) {
        const lines = draft.above.get(statement) ?? [];
        const line = `${model.name}.${isTraining ? "train" : "eval"}()`;
        if (!lines.includes(line)) draft.above.set(statement, [...lines, line]);
      }
      draft.rewriting.overrides.set(node, () => {
        const textOf = (/** @type {SyntaxNode} */ one, /** @type {number} */ at) => (isArray(one, draft) ? toTorch.tensor(one, draft, Boolean(model.inputs[at]?.isWhole)) : draft.rewriting.render(one).text);
        const whole = (/** @type {SyntaxNode} */ one, /** @type {number} */ at) => {
          if (one.name === "ArrayExpression") return `[${items(one).map((item) => textOf(item, at)).join(", ")}]`;
          if (one.name === "DictionaryExpression") return `{${pairs(one).map(({ key, value }) => `${draft.word(key)}: ${textOf(value, at)}`).join(", ")}}`;
          return textOf(one, at);
        };
        const texts = model.isClass
          ? given.map(({ node: one, name }, at) => `${name ? `${name}=` : ""}${whole(one, at)}`)
          : given.flatMap(({ node: one }) => (one.name === "ArrayExpression" ? items(one) : [one])).map(textOf);
        return { text: `${draft.word(callee)}(${texts.join(", ")})`, level: window.tandem.terms.LEVELS.call, missing: [] };
      });
      draft.taken.set(node, "rewritten");
    }
  }

  /** @type {(node: SyntaxNode, draft: Draft) => boolean} Whether an expression is an array of NumPy's, as far as the text shows it. */
  function isArray(node, draft) {
    const [word] = /^\w+/.exec(draft.word(node)) ?? [""];
    if (word === "np") return true;
    const scope = around(node, "FunctionDefinition");
    const all = draft.program.nodes.filter((one) => one.name === "AssignStatement" && one.children.slice(0, -1).some((target) => within(target, (inner) => inner.name === "VariableName" && draft.word(inner) === word).length && !/^(Member|Call)Expression$/.test(target.name)));
    const made = all.filter((one) => around(one, "FunctionDefinition") === scope);
    const isInside = scope && new RegExp(`\\b${word}\\b`).test(draft.word(scope.children.find(({ name }) => name === "ParamList") ?? node));
    if (!made.length || isInside || !/^\w+(\[|$)/.test(draft.word(node))) return false;
    return made.every((one) => one.parent?.name === "Script" && !within(one, (inner) => /^(tensorflow|keras)\.(?!datasets\.)/.test(draft.rewriting.mention(inner)?.name ?? "")).length);
  }

  /** @type {(draft: Draft) => void} Functions of the reader's that compute with tensors: TensorFlow's functions take an array for one, PyTorch's do not. */
  function functions(draft) {
    const named = new Map(draft.program.nodes.filter(({ name, parent }) => name === "FunctionDefinition" && parent?.name === "Script").map((node) => [draft.word(node.children[1]), node]));
    for (const node of draft.program.nodes) {
      const made = node.name === "CallExpression" ? named.get(draft.word(node.children[0])) : undefined;
      const list = made?.children.find(({ name }) => name === "ParamList");
      if (!made || !list || draft.known.blocks?.has(draft.word(node.children[0]))) continue;
      const own = toTorch.parametersOf(list, draft);
      parts(node, draft.program).forEach(({ node: given, name, star }, at) => {
        const parameter = name || own[at]?.word;
        const isTensor = !star && parameter && within(made, (one) => one.name === "VariableName" && draft.word(one) === parameter && one.parent?.name === "ArgList" && /^(tensorflow\.|keras\.ops\.)/.test(toTorch.nameOf(/** @type {SyntaxNode} */ (one.parent.parent), draft))).length;
        if (!isTensor || !isArray(given, draft) || draft.rewriting.overrides.has(given)) return;
        draft.imports.add("import torch");
        const text = draft.word(given);
        draft.put(given, `torch.as_tensor(${text})`);
      });
    }
  }

  /** @type {(word: string, before: SyntaxNode, draft: Draft) => SyntaxNode | null} The last of the losses that a name is given before a place, where it is given nothing else. */
  function lastMade(word, before, draft) {
    const made = draft.program.nodes.filter((node) => node.name === "AssignStatement" && draft.word(node.children[0]) === word).map((node) => node.children[node.children.length - 1]);
    const isLoss = made.every((value) => /^keras\.losses\.[A-Z]/.test(toTorch.nameOf(value, draft)));
    return isLoss ? (made.filter(({ from }) => from < before.from).pop() ?? null) : null;
  }

  /** @type {(draft: Draft) => void} Loss objects that are called: predictions first. */
  function losses(draft) {
    for (const node of draft.program.nodes) {
      if (node.name !== "CallExpression" || draft.taken.has(node)) continue;
      const [callee] = node.children;
      const word = draft.word(callee);
      const value = callee.name === "CallExpression" ? callee : /^[\w.]+$/.test(word) ? draft.program.assigned.get(word) ?? lastMade(word, node, draft) : null;
      if (!value || !/^keras\.losses\.[A-Z]/.test(toTorch.nameOf(value, draft))) continue;
      const [t, p] = [argument(node, draft.program, "y_true", 0), argument(node, draft.program, "y_pred", 1)];
      const made = toTorch.loss(value, draft);
      if (!t || !p || !made) continue;
      draft.rewriting.overrides.set(node, () => {
        const [target, predicted] = [t, p].map((one) => draft.rewriting.render(one).text);
        const isPlain = /^[\w.]+$/.test(target);
        const typed = made.kind === "sparse" ? `${target}.long()` : made.kind === "numbers" && isPlain ? `${target}.view_as(${predicted})` : target;
        draft.needs(node);
        return { text: toTorch.applied(made.use, { f: callee.name === "CallExpression" ? (made.make ?? word) : word, p: predicted, t: typed }), level: window.tandem.terms.LEVELS.call, missing: [] };
      });
      draft.taken.set(node, "rewritten");
    }
  }

  /** @type {(node: SyntaxNode, draft: Draft) => boolean} A block of a tape's: its lines stand where the tape stood. */
  function opened(node, draft) {
    const body = block(node);
    if (!body) return false;
    const own = draft.pieces;
    draft.pieces = [];
    draft.statements(body.children, body.children[0].to, body.to);
    const inside = draft.pieces;
    draft.pieces = own;
    const indent = draft.indent(node);
    const [first] = window.tandem.tree.statements(body);
    const deeper = first ? draft.indent(first) : indent;
    const isOwnLine = first && /\n/.test(draft.program.text.slice(body.children[0].to, first.from));
    inside.forEach((piece, at) => {
      if (!isOwnLine) return;
      const own = piece.text.replaceAll(`\n${deeper}`, `\n${indent}`);
      piece.text = at === 0 ? own.replace(/^[^\n]*\n[ \t]*/, "") : own;
    });
    if (inside[0]) inside[0].from = node.from;
    draft.pieces.push(...inside);
    return true;
  }

  window.tandem.draftRules.tf.push({
    name: "tape",
    prepare(draft) {
      const found = tapes(draft);
      draft.known.tapes = new Set(found.map(({ node }) => node));
      for (const { calls } of found) for (const call of calls) draft.taken.set(call, "rewritten");
      called(draft);
      functions(draft);
      losses(draft);
      steps(draft, new Set(found.flatMap(({ names }) => names)));
      optimizers(draft);
      for (const node of draft.program.nodes) if (method(node, draft) === "watch") watched(node, draft);
    },
    write: () => null,
    open: (node, draft) => (draft.known.tapes?.has(node) ? opened(node, draft) : node.name === "DecoratedStatement" ? undecorated(node, draft) : false),
  });

  /** @type {(node: SyntaxNode, draft: Draft) => void} `tape.watch(x)`: gradients of what is no weight. */
  function watched(node, draft) {
    const statement = statementOf(node);
    const given = argument(node, draft.program, "tensor", 0);
    if (!statement || !given || draft.ready.has(statement)) return;
    draft.taken.set(node, "rewritten");
    draft.ready.set(statement, { text: `${draft.rewriting.render(given).text}.requires_grad_()`, notes: [], state: "rewritten" });
  }

  /** @type {(node: SyntaxNode, draft: Draft) => boolean} `@tf.function` is gone: PyTorch runs line by line. */
  function undecorated(node, draft) {
    const decorators = node.children.filter(({ name }) => name === "Decorator");
    const inner = node.children[node.children.length - 1];
    if (decorators.length !== 1 || !within(decorators[0], (one) => draft.rewriting.mention(one)?.name === "tensorflow.function").length) return false;
    draft.pieces.push({ from: node.from, to: inner.from, text: "", state: "rewritten" });
    for (const call of within(decorators[0], (one) => one.name === "CallExpression")) draft.taken.set(call, "rewritten");
    draft.statement(inner);
    return true;
  }
}
