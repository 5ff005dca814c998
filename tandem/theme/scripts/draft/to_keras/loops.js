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

  /** @typedef {{ at: number, loss: SyntaxNode, receivers: string[], taped: SyntaxNode[] }} Pass */

  /** @type {(draft: Draft, block: SyntaxNode[]) => Pass[]} The backward passes of a block: what leads to each, and which optimizers step behind it. */
  function passesOf(draft, block) {
    /** @type {Pass[]} */
    const passes = [];
    let start = 0;
    block.forEach((node, at) => {
      const said = method(draft, node);
      if (said?.method !== "backward" || !isPlain(draft, said.call)) return;
      const rest = block.slice(at + 1).map((one) => method(draft, one));
      const first = rest.findIndex((one) => one?.method === "step" && loopsOf(draft).optimizers.has(one.receiver));
      const stop = rest.findIndex((one, place) => place > first && one?.method === "backward");
      const steps = first < 0 ? [] : rest.slice(first, stop < 0 ? undefined : stop);
      const receivers = [...new Set(steps.flatMap((one) => (one?.method === "step" && loopsOf(draft).optimizers.has(one.receiver) ? [one.receiver] : [])))];
      const leading = block.slice(start, at).filter((one) => !isDropped(draft, one));
      const from = Math.max(0, leading.findIndex((one) => callsModel(draft, one)));
      const loss = said.call.children[0].children[0];
      const isHere = [...passes.flatMap(({ taped }) => taped), ...leading.slice(from)].some((one) => binds(draft, one, loss));
      if (!isHere && !callsModel(draft, loss)) return elsewhere(draft, said.call);
      passes.push({ at, loss: said.call.children[0].children[0], receivers, taped: leading.slice(from) });
      start = at + 1;
    });
    return passes;
  }

  /** @type {(draft: Draft, call: SyntaxNode) => boolean} Whether a backward pass starts at a number, and at nothing that it is given. */
  const isPlain = (draft, call) => window.tandem.callArguments.listed(call.children[1], draft.program).every(({ name }) => /^(retain|create)_graph$/.test(name)) && !/\bscale\(/.test(draft.word(call.children[0]));

  /** @type {(draft: Draft, node: SyntaxNode) => boolean} */
  const callsModel = (draft, node) => loopsOf(draft).models.some((/** @type {string} */ model) => new RegExp(`\\b${model.replace(".", "\\.")}\\(`).test(draft.word(node)));

  /** @type {(draft: Draft, node: SyntaxNode) => string[]} The variables that an assignment binds. */
  const bound = (draft, node) => (node.name === "AssignStatement" ? node.children.slice(0, -1).filter(({ name }) => name === "VariableName").map((one) => draft.word(one)) : []);

  /** @type {(draft: Draft, node: SyntaxNode, loss: SyntaxNode) => boolean} Whether a statement, or one inside of it, gives a loss its value. */
  function binds(draft, node, loss) {
    const names = new Set(window.tandem.tree.within(loss, ({ name }) => name === "VariableName").map((one) => draft.word(one)));
    return window.tandem.tree.within(node, ({ name }) => /^(Assign|Update)Statement$/.test(name))
      .some((one) => window.tandem.tree.within(one, ({ name }) => name === "VariableName").some((each) => names.has(draft.word(each)) && each.to <= one.children[one.children.length - 1].from));
  }

  /** @type {(draft: Draft, call: SyntaxNode) => void} A pass whose loss another block computes has no tape. */
  function elsewhere(draft, call) {
    draft.rewriting.overrides.set(call, (own) => {
      draft.whys.set(call, say(window.tandem.words.draft["no tape"]));
      return { ...own(), missing: [draft.word(call)] };
    });
  }

  /** @type {(draft: Draft, pass: Pass, earlier: Pass) => boolean} Whether a loss goes back through what an earlier pass computed. */
  function goesBack(draft, pass, earlier) {
    const given = new Set(earlier.taped.flatMap((one) => bound(draft, one)));
    const own = new Set();
    for (const node of [...pass.taped, pass.loss]) {
      const value = node.name === "AssignStatement" ? node.children[node.children.length - 1] : node;
      const read = window.tandem.tree.within(value, ({ name }) => name === "VariableName").some((one) => {
        const word = draft.word(one);
        return given.has(word) && !own.has(word) && !/^\.(detach|data|item)\b/.test(draft.program.text.slice(one.to, one.to + 8));
      });
      if (read) return true;
      bound(draft, node).forEach((name) => own.add(name));
    }
    return false;
  }

  /** @type {(draft: Draft, block: SyntaxNode[]) => void} Note what each statement of a block with a backward pass is. */
  function note(draft, block) {
    const passes = passesOf(draft, block);
    // One tape goes on where a later loss goes back through what it recorded.
    const opens = passes.findIndex((one) => passes.some((later) => later.at > one.at && goesBack(draft, later, one)));
    const closes = opens < 0 ? -1 : passes.findLastIndex((later, place) => place > opens && passes.slice(opens, place).some((one) => goesBack(draft, later, one)));
    passes.forEach((pass, place) => {
      const isKept = opens >= 0 && place >= opens && place <= closes;
      const head = isKept && place > opens ? "with tape:" : `with tf.GradientTape(${isKept ? "persistent=True" : ""}) as tape:`;
      pass.taped.forEach((one, index) => loopsOf(draft).taped.set(one, { head: index === 0 ? head : "" }));
      for (const one of pass.taped) inTraining(draft, one);
      const optimizer = pass.receivers[0] ?? (loopsOf(draft).optimizers.size === 1 ? [...loopsOf(draft).optimizers][0] : "optimizer");
      const receivers = pass.receivers.length ? pass.receivers : [optimizer];
      const variables = receivers.map((one) => variablesOf(draft, one));
      // Nothing set the gradients of before to zero: PyTorch adds to them.
      const between = passes.slice(0, place).findLast((one) => one.receivers.join() === pass.receivers.join() && pass.receivers.length);
      const cleared = between && block.slice(between.at, pass.at).some((one) => {
        const said = method(draft, one);
        return said && /^(zero_grad|step)$/.test(said.method) && isOf(draft, said.receiver, receivers);
      });
      const isStepped = pass.receivers.length > 0;
      const isMore = Boolean(between) && !cleared;
      const earlier = between && loopsOf(draft).backward.get(block[between.at]);
      if (earlier && isMore) earlier.isFollowed = true;
      loopsOf(draft).backward.set(block[pass.at], { loss: pass.loss, head: pass.taped.length || isKept ? "with tape:" : head, receivers, variables, isMore, isFollowed: false, isStepped });
      const names = gradientsOf(receivers);
      block.slice(pass.at + 1, passes[place + 1]?.at).forEach((one) => {
        const next = method(draft, one);
        const number = next?.method === "step" ? receivers.indexOf(next.receiver) : -1;
        if (next && number >= 0 && !loopsOf(draft).steps.has(one)) loopsOf(draft).steps.set(one, { optimizer: next.receiver, variables: variables[number], gradients: names[number] });
      });
    });
  }

  /** @type {(receivers: string[]) => string[]} What the gradients of each optimizer are called. */
  const gradientsOf = (receivers) => receivers.map((_, number) => (number ? `gradients_${number + 1}` : "gradients"));

  /** @type {(draft: Draft, receiver: string, optimizers: string[]) => boolean} Whether a name is one of these optimizers, or a model of one. */
  const isOf = (draft, receiver, optimizers) => optimizers.some((one) => one === receiver || variablesOf(draft, one).split(" + ").includes(`${receiver}.trainable_variables`));

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
        return passed(draft, backward);
      }
      const step = known.steps.get(node);
      if (step) {
        took(draft, node);
        return { text: `${step.optimizer}.apply_gradients(zip(${step.gradients}, ${step.variables}))`, notes: [], state: "rewritten" };
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
      return { text: taped.head ? `${taped.head}\n${indent}${inside}` : inside, notes: [], state: state === "kept" ? "rewritten" : state, isOwn: true };
    },
  };

  /** @type {(draft: Draft, pass: BackwardPass) => DraftWritten} What `loss.backward()` becomes, for each optimizer that steps behind it. */
  function passed(draft, { loss: node, head, receivers, variables, isMore, isFollowed, isStepped }) {
    const words = window.tandem.words.draft;
    const names = gradientsOf(receivers);
    /** @type {Set<string>} */
    const notes = new Set(isStepped ? [] : [say(words["adds gradients"])]);
    const { text, missing } = draft.rewriting.render(node);
    if (missing.length) return { text: null, notes: draft.reasonsIn(node, missing), state: "left" };
    draft.needs(node);
    draft.imports.add("import tensorflow as tf");
    // What is no variable is computed under the tape.
    const isNamed = /^[\w.]+$/.test(text);
    const loss = isNamed ? text : draft.unique("total", "total_loss");
    const above = isNamed ? [] : [head, `    ${loss} = ${text}`];
    // A tape that is not persistent is asked once, for all of them.
    const wanted = variables.length > 1 ? `[${variables.join(", ")}]` : variables[0];
    const asked = `tape.gradient(${loss}, ${wanted}${isMore || isFollowed ? ', unconnected_gradients="zero"' : ""})`;
    const more = isMore ? (loopsOf(draft).more ??= draft.unique("more", "more_gradients")) : "";
    const lines = isMore
      ? [`${more} = ${asked}`,
        ...(variables.length > 1
          ? names.map((name, at) => `${name} = [one + other for one, other in zip(${name}, ${more}[${at}])]`)
          : [`gradients = [one + other for one, other in zip(gradients, ${more})]`])]
      : [`${names.join(", ")} = ${asked}`];
    receivers.forEach((one, at) => {
      const decay = loopsOf(draft).decay.get(one);
      if (!decay || isMore) return;
      notes.add(window.tandem.reasons.sentence({ why: words["decay in gradients"], values: {}, row: "optimizers/adam_weight_decay" }));
      lines.push(`${names[at]} = [gradient + ${decay} * weight for gradient, weight in zip(${names[at]}, ${variables[at]})]`);
    });
    return { text: [...above, ...lines].join("\n"), notes: [...notes], state: notes.size ? "look" : "rewritten" };
  }

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
    const found = [...layouts.made].filter(([name, node]) => /^\w+$/.test(name) && (own.has(draft.word(node.children[0])) || /^torch\.nn\./.test(layouts.name(layouts.returned(node) ?? node))) && !/Loss$/.test(layouts.name(node))).map(([name]) => name);
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
