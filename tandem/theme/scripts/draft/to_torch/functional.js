// Functional models: the calls between `Input` and `Model` as a class with `forward`; functions of the
// reader's that take a tensor through layers as classes of their own.
{
  const { toTorch } = window.tandem;
  const { flow } = window.tandem.holes;
  const { argument, assignment, statementOf, block, statements, within, items, parts, around } = window.tandem.tree;

  /** @type {(draft: Draft, node: SyntaxNode) => boolean} Whether a call makes a functional model: of inputs and outputs. */
  function isModel(draft, node) {
    if (toTorch.nameOf(node, draft) !== "keras.Model" || node.children[0].name === "MemberExpression" && /super\(/.test(draft.word(node))) return false;
    return Boolean(argument(node, draft.program, "inputs", 0) && argument(node, draft.program, "outputs", 1));
  }

  /** @type {(node: SyntaxNode, draft: Draft) => SyntaxNode[]} What a list or a dictionary of inputs or outputs holds. */
  const listed = (node, draft) => (node.name === "DictionaryExpression" ? toTorch.each(node, draft).map((one) => one.node) : items(node));

  /** @type {(node: SyntaxNode, draft: Draft) => boolean} Whether a layer is called in an expression, made there or before. */
  function callsLayer(node, draft) {
    return within(node, (one) => one.name === "CallExpression").some((one) => {
      const callee = one.children[0];
      return callee.name === "CallExpression" && /^keras\.layers\./.test(toTorch.nameOf(callee, draft));
    });
  }

  class Graph {
    /**
     * @param {Draft} draft
     * @param {SyntaxNode} owner The block whose statements it is.
     */
    constructor(draft, owner) {
      this.draft = draft;
      /** @type {SyntaxNode[]} Statements of the block, in their order. */
      this.statements = statements(owner);
      /** @type {Set<string>} */
      this.tensors = new Set();
      /** @type {Map<SyntaxNode, { gives: string[], takes: Set<string> }>} What the statements of the graph do. */
      this.graph = new Map();
      /** @type {[string, SyntaxNode][]} A notebook gives one name to the inputs of several models. */
      this.inputs = [];
      /** @type {Map<SyntaxNode, string>} Layers that are made before they are used: the name that a statement gives one. */
      this.layers = new Map();
      /** @type {Map<SyntaxNode, Set<string>>} The tensors that there are where a model is made: their names may hold other things later. */
      this.there = new Map();
      for (const statement of this.statements) this.note(statement);
    }

    /** @type {(statement: SyntaxNode) => void} */
    note(statement) {
      const { draft } = this;
      const set = assignment(statement);
      if (within(statement, (one) => one.name === "CallExpression" && isModel(draft, one)).length) this.there.set(statement, new Set(this.tensors));
      if (/^(For|While|If|With|Try)Statement$/.test(statement.name) && this.names(statement).size) {
        const gives = within(statement, (one) => one.name === "AssignStatement").flatMap((one) => items(one.children[0]).map((target) => draft.word(target)));
        const takes = this.names(statement);
        gives.forEach((name) => this.tensors.add(name));
        this.graph.set(statement, { gives, takes });
        return;
      }
      if (!set) return;
      const name = toTorch.nameOf(set.value, draft);
      const target = draft.word(set.target);
      if (/^keras\.(layers\.)?Input$/.test(name)) {
        this.inputs.push([target, statement]);
        this.tensors.add(target);
      } else if (/^keras\.layers\.[A-Z]/.test(name)) {
        this.layers.set(statement, target);
        this.tensors.delete(target);
      } else if (isModel(draft, set.value)) {
        this.tensors.delete(target);
      } else if (this.names(set.value).size) {
        const takes = this.names(set.value);
        const gives = items(set.target).map((one) => draft.word(one));
        gives.forEach((one) => this.tensors.add(one));
        this.graph.set(statement, { gives, takes });
      } else for (const one of items(set.target)) this.tensors.delete(draft.word(one));
    }

    /** @type {(name: string, before: number) => SyntaxNode | undefined} The statement that made an input, the last before a place. */
    input(name, before) {
      return this.inputs.filter(([own, { from }]) => own === name && from < before).pop()?.[1];
    }

    /** @type {(node: SyntaxNode, tensors?: Set<string>) => Set<string>} The tensors, and the layers with a name, that an expression reads. */
    names(node, tensors = this.tensors) {
      const used = within(node, ({ name }) => name === "VariableName").map((one) => this.draft.word(one));
      const layers = new Set(this.layers.values());
      return new Set(used.some((one) => tensors.has(one)) ? used.filter((one) => tensors.has(one) || layers.has(one)) : []);
    }

    /** @type {(outputs: Set<string>, inputs: Set<string>, before: number) => SyntaxNode[]} The statements that lead to some tensors. */
    leading(outputs, inputs, before) {
      const needed = new Set(outputs);
      const found = [];
      for (const statement of [...this.statements].reverse()) {
        if (statement.from >= before) continue;
        const one = this.graph.get(statement);
        const layer = this.layers.get(statement);
        if (layer && needed.has(layer)) {
          found.unshift(statement);
          needed.delete(layer);
        }
        if (!one || !one.gives.some((name) => needed.has(name))) continue;
        if (statement.name === "AssignStatement") one.gives.forEach((name) => needed.delete(name));
        one.takes.forEach((name) => { if (!inputs.has(name)) needed.add(name); });
        found.unshift(statement);
      }
      return found;
    }
  }

  /** @typedef {{ call: SyntaxNode, statement: SyntaxNode, graph: Graph, names: string[], outs: SyntaxNode[], own: SyntaxNode[] }} FunctionalModel */

  /** @type {(call: SyntaxNode, graphs: Map<SyntaxNode, Graph>, draft: Draft) => FunctionalModel | null} What a call of Model takes in and gives out. */
  function modelOf(call, graphs, draft) {
    const statement = statementOf(call);
    const owner = statement?.parent;
    const inputs = argument(call, draft.program, "inputs", 0);
    const outputs = argument(call, draft.program, "outputs", 1);
    if (!statement || !owner || !inputs || !outputs) return null;
    const graph = graphs.get(owner) ?? new Graph(draft, owner);
    graphs.set(owner, graph);
    const names = listed(inputs, draft).map((node) => draft.word(node));
    const outs = listed(outputs, draft);
    if (!outs.length || !names.every((name) => /^\w+$/.test(name))) return null;
    const wanted = new Set(outs.flatMap((node) => [...graph.names(node, graph.there.get(statement))]));
    const own = graph.leading(wanted, new Set(names), call.from);
    return { call, statement, graph, names, outs, own };
  }

  /** @type {(model: FunctionalModel, shared: Map<SyntaxNode, number>, draft: Draft) => void} */
  function written(model, shared, draft) {
    const { call, statement, graph, names, outs, own } = model;
    const forward = new toTorch.Forward(draft);
    const ownSelf = apartFrom(own, draft);
    const set = assignment(statement);
    const isReturned = statement.name === "ReturnStatement" && statement.children[1] === call;
    if (set?.value !== call && !isReturned) return;
    const name = set ? draft.word(set.target) : toTorch.freeIn(statement, draft);
    for (const one of names) {
      forward.tensors.set(one, 0);
      const given = graph.input(one, call.from);
      const set = given && assignment(given);
      if (set) forward.shapes.set(one, flow(draft.rewriting).output(set.value, 0));
    }
    /** @type {string[]} */
    const results = [];
    /** @type {Shape | undefined} */
    let shape;
    try {
      for (const one of own) {
        if (shared.get(one)) outside(one, forward, draft);
        forward.statement(one);
      }
      const values = outs.map((node) => forward.turn(forward.value(node), 0));
      if (values.some(({ turned }) => turned === undefined)) throw new toTorch.Unwritten([]);
      results.push(...values.map(({ text }) => text));
      shape = values[0].shape;
      forward.lines.push(`return ${results.join(", ")}`);
    } catch (failure) {
      if (!(failure instanceof toTorch.Unwritten)) throw failure;
      unwritten(own, ownSelf, draft);
      draft.taken.set(call, "left");
      draft.ready.set(statement, { text: null, notes: failure.notes.length ? failure.notes : [toTorch.at("graph", "models/functional")], state: "left" });
      return;
    }
    const className = toTorch.className(name, draft);
    const text = toTorch.written(className, "", forward.init, names.join(", "), forward.lines);
    draft.imports.add("from torch import nn");
    for (const one of [...own, ...names.map((input) => graph.input(input, call.from))]) {
      if (!one || draft.ready.has(one)) continue;
      draft.ready.set(one, { text: "", notes: [], state: "rewritten" });
      for (const inner of within(one, (node) => node.name === "CallExpression")) if (!draft.taken.has(inner) && toTorch.nameOf(inner, draft)) draft.taken.set(inner, "rewritten");
    }
    draft.taken.set(call, "rewritten");
    const made = toTorch.registered(statement, name, draft, {
      inputs: names.map((input) => inputOf(graph.input(input, call.from), input, own, draft)), modes: forward.modes, width: shape?.width ?? null, rank: shape?.rank,
      outputs: outs.length, inputNames: names.map((input) => inputName(graph.input(input, call.from), draft)),
    });
    const built = `${name} = ${className}()`;
    const notes = [...(forward.isTurned ? [toTorch.at("layout in forward", "layers/flatten_order")] : []), ...toTorch.firstWeights(text, draft), ...new Set(forward.notes)];
    if (ownSelf.length && /\bowner\./.test(text)) toTorch.placed("owner = self", statement, draft);
    toTorch.placed(text, statement, draft);
    draft.ready.set(statement, { text: [built, ...toTorch.firstBatch(made, text, draft), ...(isReturned ? [`return ${name}`] : [])].join("\n"), notes, state: forward.notes.length ? "look" : "rewritten" });
  }

  /** @type {(own: SyntaxNode[], draft: Draft) => SyntaxNode[]} In a method, what the reader's object holds is not the module's: it stands behind a name of its own. */
  function apartFrom(own, draft) {
    const found = own.filter((one) => around(one, "ClassDefinition")).flatMap((one) => within(one, (node) => node.name === "VariableName" && draft.word(node) === "self"));
    for (const node of found) draft.put(node, "owner");
    return found;
  }

  /** @type {(own: SyntaxNode[], ownSelf: SyntaxNode[], draft: Draft) => void} A model that is not written: its lines stand alone, and what was known of the tensors is not. */
  function unwritten(own, ownSelf, draft) {
    for (const node of ownSelf) draft.rewriting.overrides.delete(node);
    const known = draft.known.unwritten ??= new Set();
    for (const one of own) {
      known.add(one);
      for (const node of within(one, ({ name }) => name === "CallExpression")) {
        flow(draft.rewriting).inputs.delete(node);
        draft.rewriting.done.delete(node);
      }
    }
  }

  /** @type {(statement: SyntaxNode, forward: Forward, draft: Draft) => void} Layers that two models share are made once, outside of both. */
  function outside(statement, forward, draft) {
    const known = draft.known.outside ??= new Map();
    const set = assignment(statement);
    if (!set) return;
    const lines = [];
    for (const node of within(set.value, (one) => one.name === "CallExpression" && /^keras\.layers\.[A-Z]/.test(toTorch.nameOf(one, draft)))) {
      const layer = toTorch.layer(node, draft);
      for (const step of layer?.steps ?? []) {
        if (step.text === null || step.isShared || /^nn\.(Flatten|ReLU|Dropout|MaxPool|AvgPool|Unflatten)/.test(step.text)) continue;
        const own = known.get(node) ?? draft.unique(set.value === node ? draft.word(set.target) : step.name);
        if (!known.has(node)) lines.push(`${own} = ${step.text}`);
        known.set(node, own);
        forward.outsideOf.set(node, own);
      }
    }
    if (lines.length) draft.ready.set(statement, { text: lines.join("\n"), notes: [], state: "rewritten" });
  }

  /** @type {(statement: SyntaxNode | undefined, name: string, own: SyntaxNode[], draft: Draft) => InputShape} The shape and the type that an Input tells. */
  function inputOf(statement, name, own, draft) {
    const set = statement && assignment(statement);
    const shape = set ? toTorch.inputShape(set.value, draft) : null;
    const isWhole = own.some((one) => within(one, (node) => node.name === "CallExpression" && node.children[0].name === "CallExpression" && toTorch.nameOf(node.children[0], draft) === "keras.layers.Embedding")
      .some((node) => parts(node, draft.program)[0] && draft.word(parts(node, draft.program)[0].node) === name))
      || own.some((one) => within(one, (node) => node.name === "CallExpression" && parts(node, draft.program).some((part) => draft.word(part.node) === name)).some((node) => takesWhole(node.children[0], draft)));
    return shape ? { ...shape, isWhole: shape.isWhole || isWhole } : { items: null, isWhole };
  }

  /** @type {(callee: SyntaxNode, draft: Draft) => boolean} Whether an object of the reader's class looks up what it is given: whole numbers. */
  function takesWhole(callee, draft) {
    if (callee.name === "CallExpression") return Boolean(draft.known.classes?.get(draft.word(callee.children[0]))?.wholes?.size);
    const model = toTorch.modelNamed(draft.word(callee), draft);
    return Boolean(model?.isClass && model.inputs[0]?.isWhole);
  }

  /** @type {(statement: SyntaxNode | undefined, draft: Draft) => string | null} */
  function inputName(statement, draft) {
    const set = statement && assignment(statement);
    return set ? toTorch.stringOf(argument(set.value, draft.program, "name"), draft) : null;
  }

  /** @type {(draft: Draft) => void} Functions that take a tensor through layers: a class each. */
  function blocks(draft) {
    const made = draft.known.blocks = new Map();
    const layered = draft.known.layered = new Set();
    for (const node of draft.program.nodes) {
      const body = node.name === "FunctionDefinition" ? block(node) : undefined;
      const name = draft.word(node.children[1] ?? node);
      if (body && callsLayer(body, draft)) layered.add(around(node, "ClassDefinition") ? `self.${name}` : name);
      if (!body || node.parent?.name !== "Script" || !callsLayer(body, draft)) continue;
      if (within(body, (one) => one.name === "CallExpression" && (/^keras\.(layers\.)?(Input|Sequential)$/.test(toTorch.nameOf(one, draft)) || isModel(draft, one))).length) continue;
      const one = blockOf(node, body, draft);
      if (one) made.set(name, one);
      if (one) layered.delete(name);
    }
  }

  /** @type {(node: SyntaxNode, body: SyntaxNode, draft: Draft) => BlockMade | null} */
  function blockOf(node, body, draft) {
    const name = node.children.find((child) => child.name === "VariableName");
    const list = node.children.find((child) => child.name === "ParamList");
    if (!name || !list) return null;
    const all = parametersOf(list, draft);
    const tensors = all.filter(({ word }) => isGiven(body, word, draft)).map(({ word }) => word);
    if (!tensors.length) return null;
    const others = all.filter(({ word }) => !tensors.includes(word));
    const className = toTorch.className(draft.word(name), draft);
    for (const turned of [2, 1, 0]) {
      const forward = new toTorch.Forward(draft);
      forward.parameters = new Set(others.map(({ word }) => word));
      for (const one of tensors) forward.tensors.set(one, turned);
      try {
        const out = forward.body(statements(body));
        if (out === undefined || (forward.isTurned && turned)) continue;
        draft.imports.add("from torch import nn");
        draft.ready.set(node, { text: toTorch.written(className, others.map(({ text }) => text).join(", "), forward.init, tensors.join(", "), forward.lines), notes: forward.notes, state: "rewritten" });
        for (const inner of within(body, (one) => one.name === "CallExpression")) if (toTorch.nameOf(inner, draft) && !draft.taken.has(inner)) draft.taken.set(inner, "rewritten");
        return { className, tensors, parameters: all.map(({ word }) => word), turned, out, modes: forward.modes };
      } catch (failure) {
        if (!(failure instanceof toTorch.Unwritten)) throw failure;
      }
    }
    return null;
  }

  /** @type {(list: SyntaxNode, draft: Draft) => { word: string, text: string }[]} The parameters of a function. */
  function parametersOf(list, draft) {
    const inside = draft.word(list).slice(1, -1);
    const names = list.children.filter((child, at) => child.name === "VariableName" && !/^(AssignOp|\*\*?)$/.test(list.children[at - 1]?.name ?? "")).map((child) => draft.word(child));
    const texts = inside.split(/,(?![^([{]*[)\]}])/).map((text) => text.trim()).filter(Boolean);
    return names.map((word) => ({ word, text: texts.find((text) => new RegExp(`^${word}\\b`).test(text)) ?? word }));
  }

  /** @type {(body: SyntaxNode, word: string, draft: Draft) => boolean} Whether a layer is called on a parameter. */
  function isGiven(body, word, draft) {
    return within(body, (one) => one.name === "CallExpression" && (one.children[0].name === "CallExpression" || /^keras\.layers\.[a-z]/.test(toTorch.nameOf(one, draft))))
      .some((call) => parts(call, draft.program).some(({ node }) => items(node).some((item) => draft.word(item) === word)));
  }

  window.tandem.draftRules.tf.push({
    name: "functional",
    prepare(draft) {
      blocks(draft);
      const calls = draft.program.nodes.filter((node) => node.name === "CallExpression" && isModel(draft, node));
      /** @type {Map<SyntaxNode, Graph>} */
      const graphs = new Map();
      const models = calls.map((call) => modelOf(call, graphs, draft)).filter((one) => one !== null);
      /** @type {Map<SyntaxNode, number>} */
      const uses = new Map();
      for (const { own } of models) for (const one of own) uses.set(one, (uses.get(one) ?? 0) + 1);
      const shared = new Map([...uses].filter(([, count]) => count > 1));
      for (const model of models) written(model, shared, draft);
    },
    write: () => null,
  });

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ parametersOf }));
}
