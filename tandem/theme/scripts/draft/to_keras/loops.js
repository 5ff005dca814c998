// PyTorch's training loop as one of Keras's: what leads to `loss.backward()` stands under a
// GradientTape, and the optimizer is given the gradients.
{
  const { say } = window.tandem;

  const STATEMENT = /(Statement|Definition|StatementGroup)$/;

  /** @type {(draft: Draft) => LoopsKnown} What is known of a program's loops. */
  const loopsOf = (draft) => (draft.known.loops ??= { decay: new Map(), taped: new Map(), backward: new Map(), steps: new Map(), optimizers: new Set(), schedulers: new Map(), models: [] });

  /** @type {(draft: Draft, node: SyntaxNode) => { method: string, receiver: string, call: SyntaxNode } | null} A statement that only calls a method. */
  function method(draft, node) {
    const [call] = node.children;
    if (node.name !== "ExpressionStatement" || call?.name !== "CallExpression" || call.children[0].name !== "MemberExpression") return null;
    const [inner, , property] = call.children[0].children;
    return property ? { method: draft.word(property), receiver: draft.word(inner), call } : null;
  }

  /** @type {(draft: Draft, optimizer: string) => string} The weights that an optimizer was given, as Keras says them. */
  function variablesOf(draft, optimizer) {
    for (const node of draft.program.nodes) {
      if (node.name !== "AssignStatement" || draft.word(node.children[0]) !== optimizer) continue;
      const models = [...draft.word(node).matchAll(/([\w.]+)\.parameters\(\)/g)].map(([, model]) => model);
      if (models.length) return models.map((model) => `${model}.trainable_variables`).join(" + ");
    }
    return "model.trainable_variables";
  }

  /** @type {(draft: Draft, block: SyntaxNode[]) => void} Note what each statement of a block with a backward pass is. */
  function note(draft, block) {
    const known = loopsOf(draft);
    let start = 0;
    block.forEach((node, at) => {
      const said = method(draft, node);
      if (said?.method !== "backward") return;
      const step = block.slice(at + 1).map((one) => method(draft, one)).find((one) => one?.method === "step" && known.optimizers.has(one.receiver));
      const optimizer = step?.receiver ?? [...known.optimizers][0] ?? "optimizer";
      const variables = variablesOf(draft, optimizer);
      const taped = block.slice(start, at).filter((one) => !isDropped(draft, one));
      const from = Math.max(0, taped.findIndex((one) => known.models.some((model) => new RegExp(`\\b${model.replace(".", "\\.")}\\(`).test(draft.word(one)))));
      taped.slice(from).forEach((one, index) => known.taped.set(one, { isFirst: index === 0 }));
      for (const one of taped.slice(from)) inTraining(draft, one);
      known.backward.set(node, { loss: said.receiver, variables, decay: known.decay.get(optimizer) });
      block.slice(at + 1).forEach((one) => {
        const next = method(draft, one);
        if (next?.method === "step" && next.receiver === optimizer && !known.steps.has(one)) known.steps.set(one, { optimizer, variables });
      });
      start = at + 1;
    });
  }

  /** @type {(draft: Draft, node: SyntaxNode) => void} A model in training says so in the call. */
  function inTraining(draft, node) {
    for (const call of draft.program.nodes) {
      if (call.from < node.from || call.to > node.to || call.name !== "CallExpression") continue;
      if (!loopsOf(draft).models.includes(draft.word(call.children[0]))) continue;
      const list = call.children[1];
      draft.rewriting.overrides.set(list, (own) => {
        const made = own();
        return { ...made, text: `${made.text.slice(0, -1)}${list.children.length > 2 ? ", " : ""}training=True)` };
      });
    }
  }

  /** @type {(draft: Draft, node: SyntaxNode) => boolean} What PyTorch needs, and Keras does not. */
  function isDropped(draft, node) {
    const said = method(draft, node);
    if (!said) return false;
    if (said.method === "zero_grad") return true;
    return said.call.children[1].children.length === 2 && /^(train|eval)$/.test(said.method) && /torch\.nn\.Module|^$/.test(draft.rewriting.mention(said.call)?.name.replace(/\.\w+$/, "") ?? "");
  }

  /** @type {DraftRule} */
  const loops = {
    name: "loops",

    prepare(draft) {
      const { nodes } = draft.program;
      const known = loopsOf(draft);
      for (const node of nodes) {
        if (node.name !== "AssignStatement" || node.children.length !== 3) continue;
        const [target, , value] = node.children;
        const made = value.name === "CallExpression" ? (draft.rewriting.mention(value)?.name ?? "") : "";
        if (/^torch\.optim\.[A-Z]/.test(made)) known.optimizers.add(draft.word(target));
        if (/^torch\.optim\.(SGD|Adam|RMSprop|Adagrad)$/.test(made)) decayed(draft, draft.word(target), value);
        if (/^torch\.optim\.lr_scheduler\.[A-Z]/.test(made)) known.schedulers.set(draft.word(target), draft.word(value.children[1]).match(/\w+/)?.[0] ?? "optimizer");
      }
      known.models = modelsOf(draft);
      for (const node of nodes) if (/^(Script|Body)$/.test(node.name)) note(draft, node.children.filter((one) => STATEMENT.test(one.name)));
      const made = lossesOf(draft);
      for (const node of nodes) if (node.name === "CallExpression") losses(draft, node, made);
    },

    write(node, draft) {
      const words = window.tandem.words.draft;
      const known = loopsOf(draft);
      if (isDropped(draft, node)) {
        took(draft, node);
        return { text: "", notes: [], state: "gone" };
      }
      const backward = known.backward.get(node);
      if (backward) {
        took(draft, node);
        const { loss, variables, decay } = backward;
        const text = `gradients = tape.gradient(${loss}, ${variables})`;
        if (!decay) return { text, notes: [], state: "rewritten" };
        const row = { why: words["decay in gradients"], values: {}, row: "optimizers/adam_weight_decay" };
        const added = `gradients = [gradient + ${decay} * weight for gradient, weight in zip(gradients, ${variables})]`;
        return { text: `${text}\n${added}`, notes: [window.tandem.reasons.sentence(row)], state: "look" };
      }
      const step = known.steps.get(node);
      if (step) {
        took(draft, node);
        return { text: `${step.optimizer}.apply_gradients(zip(gradients, ${step.variables}))`, notes: [], state: "rewritten" };
      }
      const said = method(draft, node);
      if (said && /clip_grad_(norm|value)_$/.test(said.method)) return clipped(draft, node, said);
      if (said?.method === "step" && known.schedulers.has(said.receiver)) {
        took(draft, node);
        const { receiver } = said;
        return {
          text: `${receiver}_steps += 1\n${known.schedulers.get(receiver)}.learning_rate = ${receiver}(${receiver}_steps)`,
          notes: [say(words.scheduler, { name: receiver })], state: "look",
        };
      }
      const made = node.name === "AssignStatement" && known.schedulers.has(draft.word(node.children[0])) ? draft.plain(node) : null;
      if (made && made.text !== null) return { ...made, notes: [], text: `${made.text.trimEnd()}\n${draft.indent(node)}${draft.word(node.children[0])}_steps = 0` };
      const taped = known.taped.get(node);
      if (!taped) return null;
      known.taped.delete(node);
      const { text, state } = draft.captured(() => draft.statement(node));
      const indent = draft.indent(node);
      const inside = `    ${text.trimEnd().split(`\n${indent}`).join(`\n${indent}    `)}`;
      draft.imports.add("import tensorflow as tf");
      return { text: taped.isFirst ? `with tf.GradientTape() as tape:\n${indent}${inside}` : inside, notes: [], state: state === "kept" ? "rewritten" : state, isOwn: true };
    },
  };

  /** @type {(draft: Draft, node: SyntaxNode) => void} Note that a rule took care of the call of a statement. */
  function took(draft, node) {
    draft.taken.set(node.children[0], "rewritten");
  }

  /** @type {(draft: Draft, node: SyntaxNode, said: { method: string, call: SyntaxNode }) => DraftWritten | null} The gradients clipped, before the optimizer takes them. */
  function clipped(draft, node, { method: name, call }) {
    const parts = window.tandem.callArguments.listed(call.children[1], draft.program);
    const limit = parts.find((part) => /^(max_norm|clip_value)$/.test(part.name))?.node ?? parts.filter((part) => !part.name)[1]?.node;
    if (!limit || parts.length > 2) return null;
    took(draft, node);
    draft.imports.add("import tensorflow as tf");
    const value = draft.rewriting.render(limit).text;
    const text = name === "clip_grad_norm_"
      ? `gradients, _ = tf.clip_by_global_norm(gradients, ${value})`
      : `gradients = [tf.clip_by_value(gradient, -${value}, ${value}) for gradient in gradients]`;
    return { text, notes: [], state: "rewritten" };
  }

  /** @type {(draft: Draft, name: string, call: SyntaxNode) => void} PyTorch adds a decay to the gradients: so does the draft, apart from the optimizer. */
  function decayed(draft, name, call) {
    const part = window.tandem.callArguments.listed(call.children[1], draft.program).find((one) => one.name === "weight_decay");
    if (!part) return;
    draft.rewriting.apart.add(part.node);
    const term = draft.program.term(part.node);
    if (term.value === undefined || Number(term.value) !== 0) loopsOf(draft).decay.set(name, window.tandem.terms.bracketed(term, window.tandem.terms.LEVELS["*"]));
  }

  /** @type {(draft: Draft) => string[]} What holds a model: a variable, or a parameter that is called like one. */
  function modelsOf(draft) {
    const layouts = window.tandem.toKerasLayout.of(draft);
    const own = new Set(layouts.own.map(({ name }) => name));
    const found = [...layouts.made].filter(([name, node]) => /^\w+$/.test(name) && (own.has(draft.word(node.children[0])) || /^torch\.nn\./.test(layouts.name(node))) && !/Loss$/.test(layouts.name(node))).map(([name]) => name);
    const parameters = draft.program.nodes.filter(({ name }) => name === "ParamList").flatMap(({ children }) => children.filter((one) => one.name === "VariableName").map((one) => draft.word(one)));
    return [...new Set([...found, ...parameters.filter((name) => /^(model|net|network)$/.test(name))])];
  }

  /** @type {(draft: Draft) => Map<string, SyntaxNode>} Where a loss is made, by its variable. */
  function lossesOf(draft) {
    const made = draft.program.nodes.filter((node) => node.name === "AssignStatement" && /^torch\.nn\.\w+Loss$/.test(draft.rewriting.mention(node.children[node.children.length - 1])?.name ?? ""));
    return new Map(made.map((node) => [draft.word(node.children[0]), node]));
  }

  /** @type {(draft: Draft, call: SyntaxNode, all: Map<string, SyntaxNode>) => void} A loss takes the targets first in Keras; how else it is used, its twin says. */
  function losses(draft, call, all) {
    const { rewriting } = draft;
    const callee = call.children[0];
    const name = callee.to - callee.from < 80 ? draft.word(callee) : "";
    const made = all.get(name);
    if (!made || call.parent === made) return;
    const parts = window.tandem.callArguments.listed(call.children[1], draft.program);
    if (parts.length !== 2 || parts.some(({ star, node }) => star || !node)) return;
    rewriting.overrides.set(call, () => {
      const written = rewriting.call(made.children[made.children.length - 1]);
      const [predictions, targets] = parts.map(({ node }) => rewriting.render(node));
      const use = written.steps[written.steps.length - 1]?.use ?? "f(t, p)";
      const values = /** @type {Record<string, string>} */ ({ f: name, p: predictions.text, t: targets.text });
      const text = use.replace(/(?<![\w.])([fpt])(?!\w)/g, (_, letter) => values[letter]);
      return { text, level: 15, missing: [...predictions.missing, ...targets.missing] };
    });
  }

  window.tandem.draftRules.torch.push(loops);
}
