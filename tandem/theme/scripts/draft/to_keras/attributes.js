// What is no call and yet PyTorch's own: attributes of its tensors, layers and loaders, places of a
// tensor that are assigned to, names that Keras keeps for itself. Written where that can be; else
// its statement stays as a comment that says why.
{
  const { say } = window.tandem;
  const { within, around } = window.tandem.tree;

  /** Names of attributes that Keras's models have and do not let go. */
  const KEPT = /^(layers|weights|variables|losses|metrics|input|output|dtype|path|trainable_variables|trainable_weights|non_trainable_variables|non_trainable_weights|compute_dtype|variable_dtype|input_dtype|metrics_names)$/;

  /** Methods of a tensor that give none. */
  const GIVES_NONE = /\.(item|tolist|numpy|size|dim|numel|stride|is_contiguous|element_size|data_ptr|backward|type|get_device)$/;

  /** What tensors are usually called. */
  const USUAL = /^(x\d?|y|z|out|outs?|inputs?|outputs?|imgs?|images?|targets?|labels?|logits|preds?|predictions?|loss|param|p|w|v|grad|tensor|hidden|h|scores?)$/;

  /** Attributes that say on what a tensor is, with what stands in TensorFlow's name for it. */
  const PLACES = /** @type {Record<string, string>} */ ({ is_cuda: "GPU", is_xpu: "XPU", is_mps: "GPU", is_cpu: "CPU" });

  const ABSENT = /^(is_leaf|grad_fn|mT|mH|H|is_sparse|is_quantized|names)$/;

  /** @type {(node: SyntaxNode, draft: Draft) => string} The attribute that a node reads. */
  function attributeOf(node, draft) {
    const property = node.name === "MemberExpression" ? node.children.find(({ name }) => name === "PropertyName") : undefined;
    return property ? draft.word(property) : "";
  }

  /** @type {(node: SyntaxNode) => boolean} Whether a node is what an assignment binds, or a part of that. */
  function isTarget(node) {
    const { parent } = node;
    if (!parent || !/^(Assign|Update)Statement$/.test(parent.name)) return false;
    return node !== parent.children[parent.children.length - 1];
  }

  /** @type {(node: SyntaxNode) => boolean} Whether a node is what a call calls. */
  const isCalled = ({ parent, from }) => parent?.name === "CallExpression" && parent.children[0].from === from && parent.children[0].name === "MemberExpression";

  class Values {
    constructor(/** @type {Draft} */ draft) {
      this.draft = draft;
      this.layouts = window.tandem.toKerasLayout.of(draft);
      /** @type {Map<string, { node: SyntaxNode, home: SyntaxNode | null, isOne: boolean }[]>} What each variable is given. */
      this.given = new Map();
      for (const node of draft.program.nodes) {
        if (node.name === "AssignStatement") this.assigned(node);
        else if (node.name === "ForStatement") this.looped(node);
      }
    }

    /** @type {(name: string, node: SyntaxNode, isOne: boolean) => void} */
    note(name, node, isOne) {
      this.given.set(name, [...(this.given.get(name) ?? []), { node, home: around(node, "FunctionDefinition"), isOne }]);
    }

    /** @type {(node: SyntaxNode) => void} */
    assigned(node) {
      const value = node.children[node.children.length - 1];
      const targets = node.children.slice(0, -1).flatMap((one) => within(one, ({ name, parent }) => name === "VariableName" && parent?.name !== "MemberExpression"));
      for (const one of targets) this.note(this.draft.word(one), value, targets.length === 1);
    }

    /** @type {(node: SyntaxNode) => void} Batches of a loader. */
    looped(node) {
      const at = node.children.findIndex(({ name }) => name === "in");
      const over = node.children[at + 1];
      if (!over || !/loader|batches|(?<!len\(\w*)dataset/i.test(this.draft.word(over))) return;
      const targets = node.children.slice(0, at).flatMap((one) => within(one, ({ name }) => name === "VariableName"));
      const isCounted = /^enumerate\b/.test(this.draft.word(over));
      targets.slice(isCounted ? 1 : 0).forEach((one) => this.note(this.draft.word(one), node, false));
    }

    /** @type {(node: SyntaxNode, depth?: number) => boolean | undefined} Whether a value is a tensor; undefined where nothing shows it. */
    isTensor(node, depth = 0) {
      const { draft } = this;
      if (depth > 20) return undefined;
      if (node.name === "ParenthesizedExpression") return node.children[1] && this.isTensor(node.children[1], depth + 1);
      if (node.name === "CallExpression") return this.isMade(node);
      if (node.name === "ForStatement") return true;
      if (node.name === "BinaryExpression") return this.isTensor(node.children[0], depth + 1) || (node.children[2] && this.isTensor(node.children[2], depth + 1));
      if (node.name === "MemberExpression") return node.children.some(({ name }) => name === "[") ? this.isTensor(node.children[0], depth + 1) : undefined;
      if (/^(Number|String|FormatString|Boolean|None|(Array|Tuple|Dictionary|Set)\w*Expression)$/.test(node.name)) return false;
      if (node.name !== "VariableName") return undefined;
      const home = around(node, "FunctionDefinition");
      const all = this.given.get(draft.word(node)) ?? [];
      const near = all.filter((one) => one.home === home);
      const each = (near.length ? near : all).map((one) => this.isTensor(one.node, depth + 1));
      if (each.includes(true)) return true;
      if (each.length) return each.every((one) => one === false) ? false : undefined;
      return USUAL.test(draft.word(node)) && !draft.known.loops?.models.includes(draft.word(node)) ? true : undefined;
    }

    /** @type {(call: SyntaxNode) => boolean | undefined} Whether a call gives a tensor, or several. */
    isMade(call) {
      const { draft } = this;
      const name = draft.rewriting.mention(call)?.name ?? "";
      const callee = draft.word(call.children[0]);
      if (/^torch\.(Tensor|nn\.functional|special|linalg|fft)\.\w+$/.test(name)) return !GIVES_NONE.test(name);
      if (/^torch\.(nn\.)?Parameter$/.test(name)) return true;
      if (/^torch\.[a-z]\w*$/.test(name)) return !/^torch\.(device|load|save|manual_seed|compile|no_grad|Generator|is_\w+|get_\w+|set_\w+|numel)$/.test(name);
      if (/^(np|numpy|pd|math|len|int|float|list|dict|tuple|str|sum|max|min|zip|range|open|sorted)\b/.test(callee)) return false;
      if (draft.known.loops?.models.includes(callee)) return true;
      const made = this.layouts.made.get(this.layouts.key(call.children[0]));
      if (made) return true;
      return undefined;
    }

    /** @type {(node: SyntaxNode) => boolean} Whether a value is an array of NumPy's or something of the reader's own, as far as its text says. */
    isOther(node) {
      if (node.name !== "VariableName") return node.name !== "MemberExpression" || !node.children.some(({ name }) => name === "[") || this.isOther(node.children[0]);
      const all = this.given.get(this.draft.word(node)) ?? [];
      return all.length > 0 && all.every((one) => this.isTensor(one.node) === false);
    }
  }

  /** @type {(draft: Draft, node: SyntaxNode, why: string, name?: string) => void} A node that is not written. */
  function leave(draft, node, why, name = draft.word(node)) {
    draft.rewriting.overrides.set(node, (own) => {
      // Only what is asked for is a reason: an argument may be left out of what is written.
      draft.whys.set(node, say(window.tandem.words.draft[why], { name }));
      return { ...own(), missing: [name] };
    });
  }

  /** @type {(draft: Draft, node: SyntaxNode, write: (inner: string) => string, imports: string) => void} An attribute as something else of its object. */
  function write(draft, node, made, imports) {
    draft.rewriting.overrides.set(node, () => {
      const inner = draft.rewriting.render(node.children[0]);
      draft.imports.add(imports);
      return { text: made(inner.text), level: 15, missing: inner.missing };
    });
  }

  /** @type {(draft: Draft, values: Values, node: SyntaxNode) => void} x.data, x.T, x.is_cuda; layer.weight; loader.dataset. */
  function attribute(draft, values, node) {
    const name = attributeOf(node, draft);
    const [object] = node.children;
    const isTold = isTarget(node);
    if (KEPT.test(name) && draft.word(object) === "self") return renamed(draft, node, name);
    if (PLACES[name] && !isTold) return write(draft, node, (inner) => `("${PLACES[name]}" in ${inner}.device)`, "import tensorflow as tf");
    if (ABSENT.test(name) && values.isTensor(object)) return leave(draft, node, "no attribute", name);
    if (name === "data" && !isCalled(node) && values.isTensor(object)) {
      return isTold ? leave(draft, node, "no attribute", name) : write(draft, node, (inner) => `tf.stop_gradient(${inner})`, "import tensorflow as tf");
    }
    if (name === "T" && !isTold && values.isTensor(object)) return write(draft, node, (inner) => `tf.transpose(${inner})`, "import tensorflow as tf");
    if (name === "dataset" && /loader$/i.test(draft.word(object)) && !isTold) return leave(draft, node, "no dataset");
    if ((name === "weight" || name === "bias") && isLayer(draft, values, object, name)) return leave(draft, node, "layer weight");
    return undefined;
  }

  /** @type {(draft: Draft, values: Values, object: SyntaxNode, name: string) => boolean} Whether an object is one of PyTorch's layers, which Keras's weights have other names in. */
  function isLayer(draft, values, object, name) {
    const { layouts } = values;
    const made = layouts.made.get(layouts.key(object));
    if (made) return /^torch\.nn\.[A-Z]/.test(layouts.name(layouts.returned(made) ?? made));
    const word = draft.word(object);
    // Keras calls the bias of a Dense and a convolution `bias` too.
    if (name === "bias") return false;
    return /^self\.\w+/.test(word) || /^(m|mod|module|layer)$/.test(word);
  }

  /** @type {(draft: Draft, node: SyntaxNode, name: string) => void} Keras has an attribute of this name itself: the reader's gets a line behind it. */
  function renamed(draft, node, name) {
    const home = around(node, "ClassDefinition");
    const isModule = window.tandem.toKerasLayout.of(draft).own.some((one) => one.node === home);
    const isOwn = home && within(home, (one) => one.name === "MemberExpression" && isTarget(one) && draft.word(one) === `self.${name}`).length > 0;
    if (isModule && isOwn) draft.rewriting.overrides.set(node, () => ({ text: `self.${name}_`, level: 15, missing: [] }));
  }

  /** @type {(draft: Draft, values: Values, node: SyntaxNode) => void} x[0] = 1; x[:, [-1]]. */
  function element(draft, values, node) {
    const [object] = node.children;
    const open = node.children.findIndex(({ name }) => name === "[");
    const keys = node.children.slice(open + 1, -1);
    if (isTarget(node)) {
      const isPart = keys.some(({ name }) => name === ":" || name === "," || name === "Slice" || name === "BinaryExpression");
      const isTensor = values.isTensor(object);
      if (isTensor || (isTensor === undefined && isPart && !values.isOther(object))) leave(draft, node, "item");
      return;
    }
    const isList = keys.some((key) => key.name === "ArrayExpression" && !within(key, ({ name }) => name === "String").length);
    if (isList && (values.isTensor(object) || keys.length > 1) && !values.isOther(object)) leave(draft, node, "list index");
  }

  /** @type {(draft: Draft) => Set<string>} The names under which a program imports modules of PyTorch's. */
  function modulesOf(draft) {
    const lines = draft.program.nodes.filter((node) => node.name === "ImportStatement").map((node) => draft.word(node));
    const found = lines.flatMap((line) => {
      const [, whole] = /^import\s+(.+)$/s.exec(line) ?? [];
      const [, from, names] = /^from\s+(\S+)\s+import\s+\(?([^()]+)\)?/s.exec(line) ?? [];
      const all = (whole ?? names ?? "").split(",").map((one) => one.trim());
      return all.filter((one) => /^(torch|torchvision)\b/.test(from ?? one)).map((one) => (/\sas\s+(\w+)$/.exec(one)?.[1] ?? one).split(".")[0]);
    });
    return new Set(found);
  }

  /** @type {(draft: Draft, node: SyntaxNode, modules: Set<string>) => void} A module of PyTorch's that is no part of a name: getattr(nn, name). */
  function module(draft, node, modules) {
    if (!modules.has(draft.word(node)) || draft.program.assigned.has(draft.word(node))) return;
    if (node.parent?.name === "ArgList" && node.parent.children.some((one) => one.name === "AssignOp" && one.from >= node.to && one.from - node.to < 3)) return;
    let whole = node;
    for (let at = /** @type {SyntaxNode | null} */ (node); at; at = at.parent?.name === "MemberExpression" && at.parent.children[0] === at ? at.parent : null) {
      if (draft.program.names.has(at.to)) return;
      whole = at;
    }
    if (around(node, "ImportStatement")) return;
    const name = draft.word(whole);
    draft.rewriting.overrides.set(whole, (own) => ({ ...own(), missing: [name] }));
  }

  /** @type {DraftRule} */
  const attributes = {
    name: "attributes",

    prepare(draft) {
      const values = new Values(draft);
      const modules = modulesOf(draft);
      for (const node of draft.program.nodes) {
        if (node.name === "VariableName") module(draft, node, modules);
        else if (node.name === "CallExpression") call(draft, node);
        if (node.name !== "MemberExpression" || draft.rewriting.overrides.has(node)) continue;
        if (node.children.some(({ name }) => name === "[")) element(draft, values, node);
        else if (!draft.program.names.has(node.to)) attribute(draft, values, node);
      }
    },

    write: () => null,
  };

  /** @type {(draft: Draft, node: SyntaxNode) => void} */
  function call(draft, node) {
    const name = draft.rewriting.mention(node)?.name ?? "";
    // What a layer is to learn, Keras finds in its own variables alone.
    if (name === "torch.nn.Parameter" && around(node, "ClassDefinition")) {
      draft.rewriting.overrides.set(node, (own) => {
        const made = own();
        if (/^tf\.Variable\(/.test(made.text)) draft.imports.add("import keras");
        return { ...made, text: made.text.replace(/^tf\.Variable\(/, "keras.Variable(") };
      });
    }
    // A generator there, a list here.
    if (name === "torch.nn.Module.parameters" && node.parent?.name === "ArgList" && node.parent.parent && draft.word(node.parent.parent.children[0]) === "next") {
      draft.rewriting.overrides.set(node, (own) => {
        const made = own();
        return { ...made, text: `iter(${made.text})` };
      });
    }
  }

  window.tandem.draftRules.torch.push(attributes);
}
