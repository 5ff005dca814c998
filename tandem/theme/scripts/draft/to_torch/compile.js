// `compile`: the loss and the optimizer under names of their own, and what is measured.
{
  const { toTorch } = window.tandem;
  const { argument, statementOf, around, assignment, within, items } = window.tandem.tree;

  /** @type {ToTorch["applied"]} A form of use with what stands for its letters. */
  const applied = (form, values) => form.replace(/(?<![\w.'"])([fpt])(?!\w|\s*=[^=]|['"])/g, (_, letter) => values[letter]);

  /** @type {ToTorch["calls"]} The calls of a method of Keras's models, with the model, as it is compiled there. */
  function* calls(draft, method) {
    for (const node of draft.program.nodes) {
      const callee = node.name === "CallExpression" ? node.children[0] : null;
      if (callee?.name !== "MemberExpression" || callee.children[callee.children.length - 1].name !== "PropertyName") continue;
      if (draft.word(callee.children[callee.children.length - 1]) !== method) continue;
      const receiver = draft.word(callee.children[0]);
      const mentioned = draft.rewriting.mention(node)?.name ?? "";
      const model = toTorch.modelNamed(receiver, draft, node.from);
      if (!model && !/^keras\.(Model|Sequential)\./.test(mentioned)) continue;
      const before = model?.compiles?.filter(({ from }) => from < node.from) ?? [];
      if (model && before.length) model.compiled = before[before.length - 1].made;
      yield { node, receiver, model: model ?? toTorch.registered(node, receiver, draft, { isUnknown: true }) };
    }
  }

  /** @type {(draft: Draft) => void} Models that a function of the reader's gives back: known under the name that they get. */
  function aliases(draft) {
    for (const statement of draft.program.nodes) {
      const set = assignment(statement);
      if (set?.value.name !== "CallExpression" || set.value.children[0].name !== "VariableName") continue;
      const maker = draft.word(set.value.children[0]);
      const targets = items(set.target).map((node) => draft.word(node));
      const made = toTorch.models(draft).filter(({ scope }) => scope && draft.word(scope.children.find((child) => child.name === "VariableName") ?? scope) === maker);
      if (!made.length) continue;
      const back = within(/** @type {SyntaxNode} */ (made[0].scope), ({ name }) => name === "ReturnStatement").pop();
      const returned = back?.children[1] ? returnedNames(back, draft) : [];
      targets.forEach((target, at) => {
        const model = made.find(({ name }) => name === returned[at]) ?? (targets.length === 1 ? made[made.length - 1] : undefined);
        if (model) toTorch.registered(statement, target, draft, { ...model, node: statement, name: target, scope: around(statement, "FunctionDefinition"), aliasOf: model });
      });
    }
  }

  /** @type {(back: SyntaxNode, draft: Draft) => string[]} */
  const returnedNames = (back, draft) => draft.word(back).replace(/^return\s*/, "").split(",").map((one) => one.trim().replace(/[()]/g, ""));

  /** @type {(call: SyntaxNode, model: Model, draft: Draft) => void} */
  function compiled(call, model, draft) {
    const statement = statementOf(call);
    if (!statement) return;
    const { program } = draft;
    const others = toTorch.models(draft).filter(({ aliasOf }) => aliasOf === model);
    /** @type {string[]} */
    const lines = [];
    /** @type {string[]} */
    const notes = [];
    const given = argument(call, program, "loss", 1);
    const losses = given ? toTorch.each(given, draft).map(({ key, node }) => ({ key, ...toTorch.loss(node, draft), node })) : [];
    /** @type {CompiledModel} */
    const made = { losses: [], metrics: [], optimizer: "optimizer", weights: argument(call, program, "loss_weights", 2) ?? null, isLeft: false };
    // Compiled again, the names hold other things.
    const again = model.compiles?.[0]?.made;
    // What a method compiles, another one trains.
    const isHeld = /^self\.\w+$/.test(model.name);
    const nameOf = (/** @type {string} */ wanted) => (again && (wanted === "optimizer" ? again.optimizer : again.losses[made.losses.length]?.variable))
      || (isHeld ? `self.${draft.unique(wanted, `${model.name.slice(5)}_${wanted}`)}` : draft.unique(wanted, wanted === "loss_fn" ? "criterion" : `${model.name}_${wanted}`));
    for (const one of losses) {
      if (!one.use) {
        notes.push(...draft.reasonsIn(one.node, [program.word(one.node)]));
        made.isLeft = true;
        continue;
      }
      notes.push(...(one.notes ?? []));
      (one.imports ?? []).forEach((line) => draft.imports.add(line));
      const same = made.losses.find((other) => one.make && other.make === one.make);
      const variable = same?.variable ?? one.variable ?? nameOf("loss_fn");
      if (one.make && !same) lines.push(`${variable} = ${one.make}`);
      made.losses.push({ key: one.key, make: one.make ?? "", variable, use: one.use, kind: one.kind ?? "numbers", name: one.name ?? "", node: one.node });
    }
    const by = argument(call, program, "optimizer", 0);
    const optimizer = (by && onlyHere(by, model, isHeld, draft)) ?? toTorch.optimizer(by, draft, model.name);
    if (!optimizer) {
      if (by) notes.push(...draft.reasonsIn(by, [program.word(by)]));
      made.isLeft = true;
      made.optimizer = nameOf("optimizer");
    } else {
      notes.push(...optimizer.notes);
      optimizer.imports.forEach((line) => draft.imports.add(line));
      made.optimizer = optimizer.variable ?? nameOf("optimizer");
      if (optimizer.variable) lines.push(...late(optimizer.variable, model, statement, draft, notes));
      if (optimizer.make) lines.push(`${made.optimizer} = ${optimizer.make}`, ...optimizer.below.map((line) => line.replace(/\boptimizer\b/g, made.optimizer)));
      made.below = optimizer.below;
    }
    for (const measured of ["metrics", "weighted_metrics"]) {
      const list = argument(call, program, measured, measured === "metrics" ? 3 : -1);
      for (const { node } of list ? toTorch.each(list, draft).flatMap((one) => toTorch.each(one.node, draft)) : []) {
        // What each output is measured by on its own has no place in one line.
        const isApart = list && made.losses.length > 1 && (list.name === "DictionaryExpression" || items(list).some(({ name }) => name === "ArrayExpression"));
        const one = isApart ? null : toTorch.metric(node, draft, made.losses[0], model);
        if (one) made.metrics.push(one);
        else notes.push(toTorch.at("metric", "metrics/accuracy", { name: program.word(node) }));
      }
    }
    if (made.losses.some(({ name, use }) => /Crossentropy/.test(name) && /clamp/.test(use))) notes.push(toTorch.at("probabilities", "losses/sparse_cross_entropy"));
    model.compiled = made;
    (model.compiles ??= []).push({ from: call.from, made });
    if (others.length) handedBack(model, made, others, draft);
    draft.taken.set(call, made.isLeft ? "left" : "rewritten");
    draft.ready.set(statement, { text: lines.join("\n"), notes, state: made.isLeft ? "left" : "rewritten" });
  }

  /** @type {(model: Model, made: CompiledModel, others: Model[], draft: Draft) => void} A function that makes a model and compiles it gives back the loss and the optimizer too. */
  function handedBack(model, made, others, draft) {
    const back = within(/** @type {SyntaxNode} */ (model.scope), ({ name }) => name === "ReturnStatement").filter((node) => node.children[1] && draft.word(node.children[1]) === model.name);
    const own = [...new Set([...made.losses.map(({ variable }) => variable), made.optimizer, ...scheduler(made)])];
    for (const node of back) draft.ready.set(node, { text: `return ${[model.name, ...own].join(", ")}`, notes: [], state: "rewritten" });
    /** @type {Map<string, Map<string, string>>} What a name got with its model the last time. */
    const handed = new Map();
    for (const [at, other] of others.entries()) {
      const set = assignment(other.node);
      if (!back.length || !set || draft.word(set.target) !== other.name) continue;
      const same = others.slice(0, at).some(({ name }) => name === other.name) ? handed.get(other.name) : undefined;
      const names = same ?? new Map(own.map((name) => [name, at ? draft.unique(`${other.name}_${name}`) : name]));
      handed.set(other.name, names);
      const renamed = (/** @type {string} */ name) => names.get(name) ?? name;
      other.compiled = {
        ...made, optimizer: renamed(made.optimizer), losses: made.losses.map((one) => ({ ...one, variable: renamed(one.variable) })),
        below: (made.below ?? []).map((line) => line.replace(/^\w+/, renamed)),
      };
      const { text, missing } = draft.rewriting.render(set.value);
      if (!missing.length) draft.ready.set(other.node, { text: `${[other.name, ...names.values()].join(", ")} = ${text}`, notes: [], state: "rewritten" });
    }
  }

  /** @type {(by: SyntaxNode, model: Model, isHeld: boolean, draft: Draft) => OptimizerMade | null} A variable's optimizer that several models, or an object's one, are compiled with: PyTorch's is of one model, so that each makes its own. */
  function onlyHere(by, model, isHeld, draft) {
    if (by.name !== "VariableName") return null;
    const word = draft.word(by);
    const uses = draft.program.nodes.filter((node) => node.name === "VariableName" && draft.word(node) === word && node.parent?.name === "ArgList");
    const compiles = [...calls(draft, "compile")].filter(({ node }) => { const one = argument(node, draft.program, "optimizer", 0); return one && draft.word(one) === word; });
    const value = draft.program.assigned.get(word);
    const statement = value && statementOf(value);
    if (!value || !statement || (compiles.length < 2 && !isHeld) || uses.some((node) => !compiles.some(({ node: call }) => call.from < node.from && node.to < call.to))) return null;
    draft.rewriting.done.delete(value);
    const made = toTorch.optimizer(value, draft, model.name);
    if (!made?.make) return null;
    draft.ready.set(statement, { text: "", notes: [], state: "rewritten" });
    return { ...made, make: made.make.replace(/\b[\w.]+\.parameters\(\)/, `${model.name}.parameters()`) };
  }

  /** @type {(made: CompiledModel) => string[]} What the scheduler of an optimizer is called. */
  const scheduler = (made) => (made.below ?? []).flatMap((line) => /^(\w+) = torch\.optim\.lr_scheduler\./.exec(line)?.[1] ?? []);

  /** @type {(variable: string, model: Model, statement: SyntaxNode, draft: Draft, notes: string[]) => string[]} An optimizer that was made before its model: PyTorch's asks for the weights, so it is made here. */
  function late(variable, model, statement, draft, notes) {
    const made = draft.program.nodes.filter((node) => node.name === "AssignStatement" && draft.word(node.children[0]) === variable);
    if (made.length !== 1 || made[0].from > model.node.from || made[0].parent !== model.node.parent && model.node.parent?.name !== "Script") return [];
    const { text, notes: said } = draft.plain(made[0]);
    if (text === null) return [];
    notes.push(...said);
    draft.ready.set(made[0], { text: "", notes: [], state: "rewritten" });
    return text.trimEnd().split("\n").map((line) => line.trim());
  }

  /** @type {ToTorch["variables"]} What a model's loss and optimizer are called where it is trained. */
  function variables(model) {
    return { optimizer: model.compiled?.optimizer ?? "optimizer", losses: model.compiled?.losses ?? [] };
  }

  window.tandem.draftRules.tf.push({
    name: "compile",
    prepare(draft) {
      aliases(draft);
      for (const { node, model } of calls(draft, "compile")) compiled(node, model, draft);
    },
    write: () => null,
  });

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ applied, calls, variables }));
}
