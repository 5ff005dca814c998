// Subclasses of keras.Model and of layers.Layer as modules: `__init__`, `build`, `call`.
{
  const { toTorch } = window.tandem;
  const { argument, assignment, around, block, statements, within, items } = window.tandem.tree;
  const { flow } = window.tandem.holes;

  const BASE = /^keras\.(Model|layers\.Layer|Layer)$/;

  /** Methods of Keras's that a module has no use for, or whose work the loop does. */
  const KERAS_OWN = new Set(["get_config", "from_config", "train_step", "test_step", "compile", "compute_output_shape", "compute_mask", "metrics"]);

  /** What the initializers of weights are called here. */
  const INITIALIZERS = /** @type {Record<string, string>} */ ({
    zeros: "nn.init.zeros_(w)", ones: "nn.init.ones_(w)", random_normal: "nn.init.normal_(w, std=0.05)", normal: "nn.init.normal_(w, std=0.05)",
    random_uniform: "nn.init.uniform_(w, -0.05, 0.05)", uniform: "nn.init.uniform_(w, -0.05, 0.05)", glorot_uniform: "nn.init.xavier_uniform_(w)", glorot_normal: "nn.init.xavier_normal_(w)",
    he_normal: "nn.init.kaiming_normal_(w)", he_uniform: "nn.init.kaiming_uniform_(w)", truncated_normal: "nn.init.trunc_normal_(w, std=0.05)",
  });

  /** @type {(node: SyntaxNode, draft: Draft) => string} */
  const nameOfDefinition = (node, draft) => draft.word(node.children.find(({ name }) => name === "VariableName") ?? node);

  /** @type {(method: SyntaxNode | undefined) => SyntaxNode[]} The statements of a method. */
  function inside(method) {
    const body = method && block(method);
    return body ? statements(body) : [];
  }

  class ModuleClass {
    /**
     * @param {SyntaxNode} node
     * @param {SyntaxNode} base What stands for nn.Module among its bases.
     * @param {Draft} draft
     */
    constructor(node, base, draft) {
      this.node = node;
      this.base = base;
      this.draft = draft;
      this.name = nameOfDefinition(node, draft);
      this.body = statements(/** @type {SyntaxNode} */ (block(node)));
      /** @type {Map<string, SyntaxNode>} Its methods. */
      this.methods = new Map(this.body.map((one) => (one.name === "DecoratedStatement" ? one.children[one.children.length - 1] : one)).filter((one) => one.name === "FunctionDefinition").map((one) => [nameOfDefinition(one, draft), one]));
      this.forward = new toTorch.Forward(draft, "");
      this.modes = false;
      /** @type {string[] | undefined} What `call` takes. */
      this.inputs = undefined;
      /** @type {Set<string>} What `call` looks up in a table: whole numbers. */
      this.wholes = new Set();
      this.isLazy = false;
      /** @type {Output & { outputs: number }} */
      this.out = { width: null, rank: undefined, outputs: 1 };
    }

    /** The layers that `__init__` gives names to. */
    get made() {
      const init = this.methods.get("__init__");
      const body = init && block(init);
      const assigned = body ? within(body, ({ name }) => name === "AssignStatement") : [];
      return assigned.flatMap((statement) => {
        const set = assignment(statement);
        return set && /^self\.\w+$/.test(this.draft.word(set.target)) ? [{ statement, ...set }] : [];
      });
    }

    /** Write the whole class. */
    write() {
      const { draft } = this;
      draft.put(this.base, "nn.Module");
      draft.imports.add("from torch import nn");
      this.layers(true);
      // Once for what is known of the shapes on the way, once in earnest.
      for (const name of this.methods.keys()) if (this.isForward(name)) this.method(name, true);
      this.layers(false);
      for (const name of this.methods.keys()) {
        if (this.isForward(name)) this.method(name, false);
        else if (KERAS_OWN.has(name)) this.leave(name);
      }
      this.constructed();
      this.built();
    }

    /** @type {(name: string) => boolean} Whether tensors pass through a method. */
    isForward(name) {
      if (name === "call") return true;
      if (name.startsWith("__") || name === "build" || KERAS_OWN.has(name)) return false;
      const method = this.methods.get(name);
      return Boolean(method && within(method, (one) => one.name === "CallExpression" && this.forward.layers.has(this.draft.word(one.children[0]))).length);
    }

    /** @type {(name: string) => void} */
    leave(name) {
      const method = /** @type {SyntaxNode} */ (this.methods.get(name));
      const whole = method.parent?.name === "DecoratedStatement" ? method.parent : method;
      const isConfig = /config|shape|mask/.test(name);
      this.draft.ready.set(whole, { text: null, notes: isConfig ? [] : [toTorch.at("own step", "train/loop", { name })], state: "left" });
    }

    /** @type {(isDry: boolean) => void} `self.conv = layers.Conv2D(...)` and its like. */
    layers(isDry) {
      for (const { statement, target, value } of this.made) this.layer(statement, this.draft.word(target), value, isDry);
    }

    /** @type {(statement: SyntaxNode, word: string, value: SyntaxNode, isDry: boolean) => void} */
    layer(statement, word, value, isDry) {
      const { draft } = this;
      const name = toTorch.nameOf(value, draft);
      if (/^keras\.layers\.[A-Z]/.test(name)) return this.oneLayer(statement, word, value, isDry);
      if (name === "keras.Sequential") return this.sequence(statement, word, isDry);
      if (toTorch.classes(draft).has(draft.word(value.children[0] ?? value))) {
        this.forward.layers.set(word, { modules: [{ text: word, use: null, needs: "last", rank: 0, name: word, isShared: false }], ends: false, node: value });
        return undefined;
      }
      if (/^Array(Comprehension)?Expression$/.test(value.name) && within(value, (one) => /^keras\.layers\.[A-Z]/.test(toTorch.nameOf(one, draft))).length && !isDry) return this.list(statement, word, value);
      return undefined;
    }

    /** @type {(statement: SyntaxNode, word: string, value: SyntaxNode, isDry: boolean) => void} */
    oneLayer(statement, word, value, isDry) {
      const { draft } = this;
      draft.rewriting.done.delete(value);
      const short = toTorch.nameOf(value, draft).split(".").pop() ?? "";
      if (toTorch.MERGES[short.toLowerCase()]) {
        this.forward.layers.set(word, { modules: [], ends: false, node: value });
        draft.taken.set(value, "rewritten");
        draft.ready.set(statement, { text: "", notes: [], state: "rewritten" });
        return;
      }
      const isGuessed = short === "BatchNormalization" && flow(draft.rewriting).input(value).rank === undefined && !this.isSpatial();
      if (isGuessed) {
        flow(draft.rewriting).inputs.set(value, { rank: 0 });
        draft.rewriting.done.delete(value);
      }
      const layer = toTorch.layer(value, draft);
      if (!layer) return;
      if (isGuessed) {
        layer.notes.push(toTorch.at("vectors", "layers/batch_norm"));
        draft.taken.set(value, "look");
      }
      this.modes ||= layer.modes;
      const needs = layer.steps.map((step) => step.needs);
      const isPlain = layer.steps.length < 2 || (layer.steps.every(({ text, use }) => text !== null && (!use || use === "f(x)")) && !(needs.includes("first") && needs.includes("last")));
      const named = layer.steps.map((step, at) => ({ ...step, text: step.text === null ? null : isPlain || at === 0 ? word : `${word}_${step.name}` }));
      const [first] = named;
      const modules = !isPlain ? named : layer.steps.length ? [{ ...first, needs: needs.find(Boolean) ?? null, rank: Math.max(...layer.steps.map(({ rank }) => rank)) }] : [];
      this.forward.layers.set(word, { modules, ends: layer.ends, node: value });
      if (isDry) return;
      const texts = layer.steps.map(({ text }) => text).filter((text) => text !== null);
      const lines = isPlain ? [`${word} = ${texts.length === 1 ? texts[0] : toTorch.fits("nn.Sequential(", texts, ")", 80)}`] : named.flatMap(({ text }, at) => (text === null ? [] : [`${text} = ${layer.steps[at].text}`]));
      draft.ready.set(statement, { text: texts.length ? lines.join("\n") : "", notes: layer.notes, state: layer.notes.length ? "look" : "rewritten" });
    }

    /** Whether a layer of the class reads images or sequences. */
    isSpatial() {
      return this.made.some(({ value }) => /\.(Conv|Separable|Depthwise|Max|Average|Global|UpSampling|Embedding|LSTM|GRU|SimpleRNN|Bidirectional|MultiHead|TimeDistributed|Zero)\w*$/.test(toTorch.nameOf(value, this.draft)));
    }

    /** @type {(statement: SyntaxNode, word: string, isDry: boolean) => void} A Sequential: the rule of those wrote it. */
    sequence(statement, word, isDry) {
      const model = toTorch.modelNamed(word, this.draft, statement.to + 1);
      if (!model || isDry) return;
      this.modes ||= model.modes;
      this.forward.layers.set(word, { modules: [{ text: word, use: null, needs: "last", rank: 0, name: word, isShared: false }], ends: false, node: statement });
    }

    /** @type {(statement: SyntaxNode, word: string, value: SyntaxNode) => void} A list of layers: PyTorch must know of it. */
    list(statement, word, value) {
      const { draft } = this;
      const { text, missing } = draft.rewriting.render(value);
      if (missing.length) return;
      draft.needs(value);
      draft.ready.set(statement, { text: `${word} = nn.ModuleList(${text})`, notes: draft.looksIn(value), state: "rewritten" });
    }

    /** @type {(name: string, isDry: boolean) => void} */
    method(name, isDry) {
      const { draft, forward } = this;
      const method = /** @type {SyntaxNode} */ (this.methods.get(name));
      const list = method.children.find((child) => child.name === "ParamList");
      const body = block(method);
      if (!list || !body) return;
      const parameters = toTorch.parametersOf(list, draft).slice(1).filter(({ word }) => !/^(training|mask)$/.test(word));
      forward.tensors = new Map(parameters.filter(({ text }) => !/=/.test(text)).map(({ word }) => [word, 0]));
      forward.shapes = new Map();
      forward.isTurned = false;
      const isLast = name === "call" && !isDry;
      this.inputs = isLast ? parameters.map(({ word }) => word) : this.inputs;
      for (const one of within(body, (inner) => inner.name === "VariableName" && draft.word(inner) === "training" && inner.parent?.name !== "ArgList")) draft.put(one, "self.training");
      for (const statement of statements(body)) this.passed(statement, isDry, name);
      if (name === "call") this.lookedUp(body, parameters);
      this.modes ||= forward.modes;
      if (isDry) return;
      const head = name === "call" ? `def forward(${["self", ...parameters.map(({ text }) => text)].join(", ")})` : `def ${name}(${["self", ...parameters.map(({ text }) => text)].join(", ")})`;
      draft.heads.set(method, head);
      const [first] = statements(body);
      if (name === "call" && forward.isTurned && first) draft.above.set(first, [draft.commentLines([toTorch.at("layout in forward", "layers/flatten_order")], "        ").join("\n")]);
    }

    /** @type {(body: SyntaxNode, parameters: { word: string }[]) => void} The parameters that an Embedding is given, or a class of the reader's that has one. */
    lookedUp(body, parameters) {
      const { draft, forward } = this;
      for (const call of within(body, ({ name }) => name === "CallExpression")) {
        const made = forward.layers.get(draft.word(call.children[0]))?.node;
        const isTable = made && (toTorch.nameOf(made, draft) === "keras.layers.Embedding" || toTorch.classes(draft).get(draft.word(made.children[0] ?? made))?.wholes?.size);
        const [given] = items(argument(call, draft.program, "inputs", 0) ?? call);
        if (isTable && parameters.some(({ word }) => word === draft.word(given))) this.wholes.add(draft.word(given));
      }
    }

    /** @type {(statement: SyntaxNode, isDry: boolean, name: string) => void} One statement that tensors pass through. */
    passed(statement, isDry, name) {
      const { draft, forward } = this;
      const inner = statement.children.filter((child) => child.name === "Body");
      if (inner.length) {
        for (const one of inner.flatMap((child) => statements(child))) {
          forward.loop = [];
          this.passed(one, isDry, name);
        }
        forward.loop = null;
        return;
      }
      forward.lines = [];
      forward.init = [];
      forward.notes = [];
      try {
        if (statement.name === "ReturnStatement" && statement.children[1]) this.returned(statement, isDry, name);
        else if (assignment(statement)) forward.statement(statement);
        else return;
        forward.lines.unshift(...forward.init.splice(0));
      } catch (failure) {
        if (!(failure instanceof toTorch.Unwritten)) throw failure;
        if (!isDry) draft.ready.set(statement, { text: null, notes: failure.notes, state: "left" });
        return;
      }
      if (isDry) return;
      const text = forward.lines.join("\n");
      for (const one of within(statement, (node) => node.name === "CallExpression")) if (toTorch.nameOf(one, draft) && !draft.taken.has(one) && draft.rewriting.call(one).text !== null) draft.taken.set(one, "rewritten");
      draft.ready.set(statement, { text, notes: [...new Set(forward.notes)], state: text === draft.word(statement) ? "kept" : forward.notes.length ? "look" : "rewritten" });
    }

    /** @type {(statement: SyntaxNode, isDry: boolean, name: string) => void} */
    returned(statement, isDry, name) {
      const { forward } = this;
      const given = statement.children.slice(1).filter(({ name: kind }) => kind !== ",");
      const nodes = given.length === 1 ? (given[0].name === "TupleExpression" ? items(given[0]) : given) : given;
      const values = nodes.map((node) => forward.turn(forward.value(node), 0));
      const texts = values.map(({ text }) => text).join(", ");
      forward.lines.push(`return ${given[0].name === "TupleExpression" ? `(${texts})` : texts}`);
      if (name === "call" && !isDry) this.out = { width: values[0]?.shape?.width ?? null, rank: values[0]?.shape?.rank, outputs: nodes.length };
    }

    /** `super().__init__` without what Keras's takes; what `build` makes is announced. */
    constructed() {
      const { draft } = this;
      const init = this.methods.get("__init__");
      if (!init) return;
      for (const call of within(init, (one) => one.name === "CallExpression" && /\.__init__$/.test(draft.word(one.children[0])))) draft.put(call, "super().__init__()");
      const list = init.children.find((child) => child.name === "ParamList");
      if (list && /\*\*\w+/.test(draft.word(list))) draft.heads.set(init, `def __init__(${["self", ...toTorch.parametersOf(list, draft).slice(1).map(({ text }) => text).filter((text) => !text.startsWith("*"))].join(", ")})`);
      for (const { statement, target, value } of this.made) this.weight(statement, draft.word(target), value, false);
    }

    /** @type {(statement: SyntaxNode, word: string, value: SyntaxNode, isLate: boolean) => string | null} `add_weight`: a parameter. */
    weight(statement, word, value, isLate) {
      const { draft } = this;
      if (value.name !== "CallExpression" || !/^self\.add_weight$/.test(draft.word(value.children[0]))) return null;
      const shape = argument(value, draft.program, "shape", 0);
      const start = argument(value, draft.program, "initializer", 1);
      if (!shape) return null;
      const named = start ? toTorch.stringOf(start, draft) : "glorot_uniform";
      const filled = named !== null ? INITIALIZERS[named] : start ? draft.rewriting.render(start).text : undefined;
      const size = draft.rewriting.render(shape).text;
      const lines = [isLate ? `${word}.materialize(${size})` : `${word} = nn.Parameter(torch.empty(${size}))`];
      if (filled) lines.push(filled.replace(/(?<![\w.])w(?!\w)/, word));
      const trained = argument(value, draft.program, "trainable");
      if (trained && draft.word(trained) === "False") lines.push(`${word}.requires_grad_(False)`);
      draft.imports.add("import torch");
      draft.taken.set(value, "rewritten");
      draft.ready.set(statement, { text: lines.join("\n"), notes: filled ? [] : [toTorch.at("first weights", "layers/initializers")], state: "rewritten" });
      return word;
    }

    /** `build`: the sizes come with the first batch. */
    built() {
      const { draft } = this;
      const build = this.methods.get("build");
      const body = build && block(build);
      if (!body) return;
      const weights = [];
      for (const statement of statements(body)) {
        const set = assignment(statement);
        const made = set && this.weight(statement, draft.word(set.target), set.value, true);
        if (made) weights.push(made);
        const isSuper = statement.name === "ExpressionStatement" && /super\(.*\)\.build\(/.test(draft.word(statement));
        if (isSuper || (set && draft.word(set.target) === "self.built")) draft.ready.set(statement, { text: "", notes: [], state: "rewritten" });
      }
      const init = this.methods.get("__init__");
      const call = this.methods.get("call");
      const [first] = inside(call);
      const last = inside(init).pop();
      if (!last || !first || !this.inputs?.length) return;
      draft.behind.set(last, [...weights.map((word) => `${word} = nn.UninitializedParameter()`), "self.is_built = False"]);
      draft.above.set(first, [`if not self.is_built:\n    self.build(${this.inputs[0]}.shape)\n    self.is_built = True`, ...(draft.above.get(first) ?? [])]);
    }
  }

  /** @type {(draft: Draft) => void} Objects of the reader's classes are models under their names. */
  function instances(draft) {
    for (const node of draft.program.nodes) {
      const set = assignment(node);
      const made = set?.value.name === "CallExpression" ? toTorch.classes(draft).get(draft.word(set.value.children[0])) : undefined;
      if (!made || !set || around(node, "ClassDefinition")) continue;
      const inputs = (made.inputs ?? ["x"]).map((input) => ({ items: null, isWhole: Boolean(made.wholes?.has(input)) }));
      const model = toTorch.registered(node, draft.word(set.target), draft, { inputs, modes: made.modes, ...made.out, isLazy: made.isLazy, isClass: true, ownSteps: ["train_step", "test_step"].filter((name) => made.methods?.has(name)) });
      draft.behind.set(node, model.modes ? [`${model.name}.eval()`] : []);
      // `model.build((None, 784))` tells the sizes.
      for (const call of draft.program.nodes) {
        if (call.name !== "CallExpression" || draft.word(call.children[0]) !== `${model.name}.build`) continue;
        const shape = argument(call, draft.program, "input_shape", 0);
        const sizes = shape && draft.program.term(shape).items?.slice(1).map((item) => (item.isLiteral && item.value === null ? "64" : item.text));
        if (!sizes) continue;
        draft.imports.add("import torch");
        draft.put(call, `${model.name}(torch.zeros(${["1", ...sizes].join(", ")}))`);
        draft.taken.set(call, "rewritten");
      }
    }
  }

  /** @type {(node: SyntaxNode, base: SyntaxNode, draft: Draft) => void} A `PyDataset` gives a batch for a number, as a Dataset may: a loader takes them as they are. */
  function pyDataset(node, base, draft) {
    // Nothing in PyTorch calls `on_epoch_end`.
    if (within(node, (one) => one.name === "FunctionDefinition" && nameOfDefinition(one, draft) === "on_epoch_end").length) return;
    draft.put(base, "Dataset");
    draft.imports.add("from torch.utils.data import Dataset");
    (draft.known.pyDatasets ??= new Set()).add(nameOfDefinition(node, draft));
    for (const call of within(node, (one) => one.name === "CallExpression" && /^super\(.*\)\.__init__$/.test(draft.word(one.children[0])))) draft.put(call, "super().__init__()");
  }

  window.tandem.draftRules.tf.push({
    name: "classes",
    prepare(draft) {
      const classes = toTorch.classes(draft);
      for (const node of draft.program.nodes) {
        const bases = node.name === "ClassDefinition" ? node.children.find((child) => child.name === "ArgList") : undefined;
        const batches = bases?.children.find((child) => draft.rewriting.mention(child)?.name === "keras.utils.PyDataset");
        if (batches && block(node)) pyDataset(node, batches, draft);
        const base = bases?.children.find((child) => BASE.test(draft.rewriting.mention(child)?.name ?? "") || classes.get(draft.word(child))?.write);
        if (!base || !block(node)) continue;
        const made = new ModuleClass(node, base, draft);
        classes.set(made.name, made);
        made.write();
      }
      instances(draft);
    },
    write: () => null,
  });
}
