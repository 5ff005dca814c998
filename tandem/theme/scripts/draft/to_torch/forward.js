// What happens to tensors, statement by statement, as a module's `forward`: `tandem.toTorch.Forward`.
// Layers that are made where they are used become modules of the class, in the order of the calls.
{
  const { toTorch } = window.tandem;
  const { parts, argument, around, assignment, items, within } = window.tandem.tree;
  const { LEVELS, operate } = window.tandem.terms;
  const { flow } = window.tandem.holes;

  /** Functions of Keras that join tensors; `xs` are their texts, `dim` the axis as PyTorch counts it. */
  const MERGES = /** @type {Record<string, (xs: string[], dim: string) => string>} */ ({
    add: (xs) => xs.join(" + "), subtract: (xs) => xs.join(" - "), multiply: (xs) => xs.join(" * "),
    average: (xs) => `(${xs.join(" + ")}) / ${xs.length}`,
    maximum: (xs) => xs.reduce((one, other) => `torch.maximum(${one}, ${other})`), minimum: (xs) => xs.reduce((one, other) => `torch.minimum(${one}, ${other})`),
    concatenate: (xs, dim) => `torch.cat([${xs.join(", ")}], dim=${dim})`,
  });

  /** Functions that act on each number alone, so that the axes may lie as they lie. */
  const ELEMENTWISE = /^(tensorflow(\.(nn|math))?|keras\.(ops|activations|backend))\.(relu6?|leaky_relu|elu|selu|gelu|silu|swish|sigmoid|tanh|softplus|exp|log|sqrt|square|abs|add|subtract|multiply|divide|maximum|minimum|clip|clip_by_value|cast|identity|stop_gradient|zeros_like|ones_like|sign|pow|negative)$/;

  /** Something that the text does not let us write: the statement stays as a comment. */
  class Unwritten extends Error {
    /** @param {string[]} notes */
    constructor(notes) {
      super("unwritten");
      this.notes = notes;
    }
  }

  class Straight {
    /**
     * @param {Draft} draft
     * @param {string} prefix What stands before a module's name in `forward`.
     */
    constructor(draft, prefix = "self.") {
      this.draft = draft;
      this.prefix = prefix;
      /** @type {string[]} */
      this.init = [];
      /** @type {string[]} */
      this.lines = [];
      /** @type {Map<string, number>} How the axes of each tensor lie, under its name. */
      this.tensors = new Map();
      /** @type {Map<string, Shape>} What is known of the shape of each. */
      this.shapes = new Map();
      /** @type {Map<string, LayerUsed>} Layers that have a name, as it stands in a call. */
      this.layers = new Map();
      this.taken = new Set(["forward", "training", "modules", "parameters", "children", "call"]);
      /** @type {Map<string, string>} */
      this.shared = new Map();
      /** @type {Map<SyntaxNode, string>} Layers made outside of the class, under these names. */
      this.outsideOf = new Map();
      /** @type {Set<string>} What the class is told when it is made. */
      this.parameters = new Set();
      /** @type {string[]} What a loop needs before it: the lists that it fills. */
      this.before = [];
      this.modes = false;
      this.isTurned = false;
      /** @type {{ list: string, name: string }[] | null} In a loop: the lists of modules that it goes through. */
      this.loop = null;
      /** @type {string[]} */
      this.notes = [];
    }

    /** @type {(node: SyntaxNode) => string} */
    word(node) {
      return this.draft.word(node);
    }

    /** @type {Forward["attribute"]} A module of the class: the text that calls it. */
    attribute(wanted, text, isShared) {
      const known = isShared ? this.shared.get(text) : undefined;
      if (known) return known;
      const name = toTorch.named(wanted, this.taken);
      if (this.loop && !isShared) {
        this.before.push(`self.${name} = nn.ModuleList()`);
        this.init.push(`self.${name}.append(${text})`);
        this.loop.push({ list: `self.${name}`, name });
        return name;
      }
      (this.loop ? this.before : this.init).push(`self.${name} = ${text}`);
      const used = `${this.prefix}${name}`;
      if (isShared) this.shared.set(text, used);
      return used;
    }

    /** @type {Forward["made"]} A layer's modules as modules of the class. */
    made(node, wanted = "") {
      const [, merge] = /^keras\.layers\.([A-Z]\w+)$/.exec(toTorch.nameOf(node, this.draft)) ?? [];
      if (merge && MERGES[merge.toLowerCase()]) {
        this.draft.taken.set(node, "rewritten");
        return { modules: [], ends: false, node };
      }
      const layer = toTorch.layer(node, this.draft);
      if (!layer) throw new Unwritten(this.draft.reasonsIn(node, [toTorch.nameOf(node, this.draft)]));
      this.modes ||= layer.modes;
      this.init.push(...this.draft.commentLines(layer.notes, "        "));
      const name = this.draft.program.valued(argument(node, this.draft.program, "name") ?? node)?.value;
      const own = wanted || (typeof name === "string" && /^[A-Za-z_]\w*$/.test(name) ? name : "");
      const modules = layer.steps.map((step, at) => ({
        ...step, text: step.text === null ? null : this.attribute(at === 0 && own ? own : step.name, (at === 0 && this.outsideOf.get(node)) || step.text, step.isShared),
      }));
      return { modules, ends: layer.ends, node };
    }

    /** @type {Forward["layerFor"]} The layer that a call calls, or nothing. */
    layerFor(callee) {
      const known = this.layers.get(this.word(callee));
      if (known) return known;
      if (callee.name === "CallExpression" && this.draft.known.classes?.has(this.word(callee.children[0]))) return this.made(callee);
      if (callee.name !== "CallExpression" || !/^keras\.(layers\.|Sequential$)/.test(toTorch.nameOf(callee, this.draft))) return this.blockFor(callee);
      if (toTorch.nameOf(callee, this.draft) !== "keras.Sequential") return this.made(callee);
      const inner = toTorch.entry(callee, this.draft);
      if (!inner) throw new Unwritten(this.draft.reasonsIn(callee, ["keras.Sequential"]));
      this.modes ||= inner.modes;
      return { modules: inner.steps.map((step) => ({ ...step, text: this.attribute("block", step.text ?? "", false) })), ends: false, node: callee };
    }

    /** @type {(callee: SyntaxNode) => LayerUsed | null} */
    blockFor(callee) {
      if (callee.name !== "VariableName" && callee.name !== "MemberExpression") return null;
      const word = this.word(callee);
      const held = this.held(callee);
      if (held) return held;
      const model = toTorch.modelNamed(word, this.draft);
      const still = this.still(callee, model);
      if (!model || this.prefix !== "self.") return model ? { modules: [{ text: word, use: null, needs: "last", rank: 0, name: word, isShared: false }], ends: false, node: callee } : null;
      // A model inside another is a module of it.
      this.modes ||= model.modes;
      const used = this.attribute(word.replace(/\W+/g, "_"), word, false) + still;
      const layer = { modules: [{ text: used, use: null, needs: /** @type {const} */ ("last"), rank: 0, name: word, isShared: false }], ends: false, node: callee };
      this.layers.set(word, layer);
      return layer;
    }

    /** @type {(callee: SyntaxNode) => LayerUsed | null} In a method: what the reader's object holds is a module of the class, where it is given a value. */
    held(callee) {
      const [, name] = /^self\.(\w+)$/.exec(this.word(callee)) ?? [];
      const isHeld = name && this.prefix && around(callee, "ClassDefinition") && this.draft.program.nodes.some((node) => node.name === "AssignStatement" && this.word(node.children[0]) === this.word(callee));
      if (!isHeld) return null;
      this.modes = true;
      const used = this.attribute(name, `owner.${name}`, false);
      const layer = { modules: [{ text: used, use: null, needs: /** @type {const} */ ("last"), rank: 0, name, isShared: false }], ends: false, node: callee };
      this.layers.set(this.word(callee), layer);
      return layer;
    }

    /** @type {(callee: SyntaxNode, model: Model | null) => string} A model that is told not to train stays in evaluation. */
    still(callee, model) {
      const call = callee.parent?.name === "CallExpression" ? callee.parent : null;
      const training = call && argument(call, this.draft.program, "training");
      return model?.modes && training && this.word(training) === "False" ? ".eval()" : "";
    }

    /** @type {Forward["turn"]} A tensor with its axes as they are wanted. */
    turn(value, wanted) {
      if (value.turned === wanted || value.turned === undefined) return value;
      this.isTurned = true;
      const first = value.turned ? this.permuted(value, toTorch.axes(value.turned, true), 0) : value;
      return wanted ? this.permuted(first, toTorch.axes(wanted, false), wanted) : first;
    }

    /** @type {(value: TensorValue, turn: string, turned: number) => TensorValue} */
    permuted(value, turn, turned) {
      const isName = this.tensors.has(value.text) && !this.loop;
      const base = value.level < LEVELS.call ? `(${value.text})` : value.text;
      const text = `${base}.permute(${turn})`;
      if (!isName) return { text, turned, level: LEVELS.call };
      this.lines.push(`${value.text} = ${text}`);
      this.tensors.set(value.text, turned);
      return { ...value, turned };
    }

    /** @type {Forward["value"]} An expression that gives a tensor. */
    value(node) {
      const word = this.word(node);
      if (this.tensors.has(word)) return { text: word, turned: this.tensors.get(word), level: LEVELS.atom, shape: this.shapes.get(word) };
      if (node.name === "ParenthesizedExpression" && node.children[1]) {
        const inside = this.value(node.children[1]);
        return { ...inside, text: `(${inside.text})`, level: LEVELS.atom };
      }
      if (node.name === "CallExpression") {
        this.tell(node);
        const layer = this.layerFor(node.children[0]);
        if (layer) return this.applied(layer, node);
        const own = this.blockCall(node) ?? this.merged(node);
        if (own) return own;
      }
      return this.plain(node);
    }

    /** @type {(call: SyntaxNode) => void} A layer that is made where it is called is told what comes to it. */
    tell(call) {
      const [layer] = call.children;
      const given = argument(call, this.draft.program, "inputs", 0);
      if (layer.name !== "CallExpression" || !given || !/^keras\.layers\./.test(toTorch.nameOf(layer, this.draft))) return;
      const turned = this.tensors.get(this.word(given));
      const shape = this.shapeOf(given) ?? (turned ? { rank: turned } : undefined);
      if (!shape) return;
      flow(this.draft.rewriting).inputs.set(layer, shape);
      this.draft.rewriting.done.delete(layer);
    }

    /** @type {(node: SyntaxNode) => Shape | undefined} What is known of the shape of an expression. */
    shapeOf(node) {
      const word = this.word(node);
      if (this.shapes.has(word)) return this.shapes.get(word);
      if (node.name === "BinaryExpression" || node.name === "ArrayExpression") {
        const known = node.children.map((child) => this.shapeOf(child)).filter((shape) => shape?.width);
        return known[0];
      }
      return undefined;
    }

    /** @type {(call: SyntaxNode) => TensorValue | null} A call of a function of the reader's that is a class now. */
    blockCall(call) {
      const found = this.draft.known.blocks?.get(this.word(call.children[0]));
      if (!found) return null;
      const given = parts(call, this.draft.program);
      const tensors = given.filter(({ node, name }, at) => (name ? found.tensors.includes(name) : at < found.parameters.length && found.tensors.includes(found.parameters[at])) && node);
      const others = given.filter((part) => !tensors.includes(part)).map(({ node, name }) => `${name ? `${name}=` : ""}${this.draft.rewriting.render(node).text}`);
      const used = this.attribute(toTorch.snake(found.className), `${found.className}(${others.join(", ")})`, false);
      this.modes ||= found.modes;
      const texts = tensors.map(({ node }) => this.turn(this.value(node), found.turned).text);
      return { text: `${used}(${texts.join(", ")})`, turned: found.out, level: LEVELS.call };
    }

    /** @type {Forward["applied"]} A layer on what it is given. */
    applied(layer, call) {
      const given = parts(call, this.draft.program).filter(({ name }) => name !== "training");
      const strange = given.find(({ name, star }) => star || (name && !["inputs", "query", "value", "key"].includes(name)));
      if (strange) throw new Unwritten([toTorch.at("call argument", "models/subclass", { name: strange.name || "*" })]);
      if (!given.length) throw new Unwritten([toTorch.at("call argument", "models/subclass", { name: "()" })]);
      if (given.length > 1) return this.several(layer, given.map(({ node }) => node));
      const [{ node }] = given;
      if (node.name === "ArrayExpression" && toTorch.isOwn(layer.node, this.draft)) {
        const texts = items(node).map((one) => this.turn(this.value(one), 0).text);
        return { text: `${layer.modules[0].text}([${texts.join(", ")}])`, turned: 0, level: LEVELS.call };
      }
      const short = toTorch.nameOf(layer.node, this.draft).split(".").pop()?.toLowerCase() ?? "";
      if (node.name === "ArrayExpression" && MERGES[short]) return this.joined(short, items(node), layer.node);
      if (node.name === "ArrayExpression") return this.several(layer, items(node));
      return this.through(layer, this.value(node));
    }

    /** @type {(layer: LayerUsed, value: TensorValue) => TensorValue} */
    through(layer, value) {
      let now = value;
      const told = value.shape ?? (value.turned ? { rank: value.turned } : undefined);
      if (told && layer.node.name === "CallExpression") flow(this.draft.rewriting).inputs.set(layer.node, told);
      for (const { text, use, needs, rank } of layer.modules) {
        if (needs === "first") now = this.turn(now, rank || now.turned || 0);
        else if (needs === "last") now = this.turn(now, 0);
        const form = use ?? "f(x)";
        const isTwice = (form.match(/(?<![\w.])x(?!\w)/g) ?? []).length > 1;
        if (isTwice && now.level < LEVELS.atom) {
          const name = this.draft.unique("hidden", "value");
          this.lines.push(`${name} = ${now.text}`);
          now = { ...now, text: name, level: LEVELS.atom };
        }
        now = { text: toTorch.used(form, text ?? "", now.text), turned: needs === "last" ? 0 : now.turned, level: LEVELS.call };
      }
      const shape = layer.node.name === "CallExpression" && /^keras\.layers\./.test(toTorch.nameOf(layer.node, this.draft)) ? flow(this.draft.rewriting).through(layer.node, 0, null) : undefined;
      return { ...now, shape, turned: layer.ends ? 0 : now.turned };
    }

    /** @type {(layer: LayerUsed, nodes: SyntaxNode[]) => TensorValue} A layer, or a model, of several inputs. */
    several(layer, nodes) {
      const texts = nodes.map((node) => this.turn(this.value(node), 0).text);
      const [first] = layer.modules;
      if (!first || !nodes.length) throw new Unwritten([toTorch.at("call argument", "models/subclass", { name: this.word(layer.node) })]);
      const { text, use } = first;
      if (toTorch.nameOf(layer.node, this.draft) === "keras.layers.MultiHeadAttention") {
        const [query, value, key = value] = texts;
        return { text: `${text}(${query}, ${key}, ${value}, need_weights=False)[0]`, turned: 0, level: LEVELS.call, shape: this.shapeOf(nodes[0]) };
      }
      if (use || layer.modules.length > 1) throw new Unwritten([toTorch.at("call argument", "models/subclass", { name: this.word(layer.node) })]);
      return { text: `${text}(${texts.join(", ")})`, turned: 0, level: LEVELS.call };
    }

    /** @type {(call: SyntaxNode) => TensorValue | null} `layers.add([a, b])` and its like. */
    merged(call) {
      const name = toTorch.nameOf(call, this.draft);
      const short = name.split(".").pop() ?? "";
      const list = argument(call, this.draft.program, "inputs", 0) ?? argument(call, this.draft.program, "values", 0);
      const isOurs = /^keras\.layers\.[a-z]+$/.test(name) || /^tensorflow\.concat$|^keras\.ops\.concatenate$/.test(name);
      if (!isOurs || list?.name !== "ArrayExpression") return null;
      return MERGES[short === "concat" ? "concatenate" : short] ? this.joined(short === "concat" ? "concatenate" : short, items(list), call) : null;
    }

    /** @type {(short: string, nodes: SyntaxNode[], call: SyntaxNode) => TensorValue} */
    joined(short, nodes, call) {
      if (!nodes.length) throw new Unwritten([toTorch.at("call argument", "models/subclass", { name: "[]" })]);
      let values = nodes.map((node) => this.value(node));
      const axis = argument(call, this.draft.program, "axis", short === "concatenate" && call.children[0] && /[a-z]\($/.test(this.word(call.children[0])) ? 1 : 0) ?? argument(call, this.draft.program, "axis", 1);
      const isLast = !axis || /^(-1|3)$/.test(this.word(axis)) || axis.name === "ArrayExpression";
      const [{ turned }] = values;
      const isAlike = values.every((one) => one.turned === turned);
      if (!isAlike || (short === "concatenate" && !isLast)) values = values.map((one) => this.turn(one, 0));
      const now = values[0].turned ?? 0;
      const dim = !isLast && axis ? this.word(axis) : now ? "1" : "-1";
      if (short === "concatenate") this.draft.imports.add("import torch");
      if (/mum$/.test(short)) this.draft.imports.add("import torch");
      this.draft.taken.set(call, "rewritten");
      const level = /^(add|subtract)$/.test(short) ? LEVELS["+"] : /^(multiply|average)$/.test(short) ? LEVELS["*"] : LEVELS.call;
      const texts = values.map((one) => (one.level <= level && level < LEVELS.call ? `(${one.text})` : one.text));
      const widths = values.map((one) => one.shape?.width);
      const width = short !== "concatenate" ? widths[0] : isLast && widths.every(Boolean) ? widths.reduce((one, other) => one && other && operate("+", one, other)) : undefined;
      return { text: MERGES[short](texts, dim), turned: now, level, shape: { rank: values[0].shape?.rank, width } };
    }

    /** @type {Forward["plain"]} Any other expression: the tensors in it written, its calls rewritten. */
    plain(node) {
      const inside = within(node, (one) => one !== node && this.isTensor(one), true);
      const values = inside.map((one) => ({ node: one, value: this.value(one) }));
      const known = values.filter(({ value }) => value.turned !== undefined);
      const turned = known[0]?.value.turned ?? 0;
      const isAlike = known.every(({ value }) => value.turned === turned) && this.isElementwise(node, inside);
      for (const one of values) {
        const now = isAlike ? one.value : this.turn(one.value, 0);
        this.draft.rewriting.overrides.set(one.node, () => ({ text: now.text, level: now.level, missing: [] }));
      }
      if (this.prefix && within(node, (one) => one.name === "CallExpression" && Boolean(this.draft.known.layered?.has(this.word(one.children[0])))).length) throw new Unwritten([]);
      this.forget(node);
      const { text, level, missing } = this.draft.rewriting.render(node);
      if (missing.length) throw new Unwritten(this.draft.reasonsIn(node, missing));
      this.draft.needs(node);
      for (const one of values) this.draft.rewriting.overrides.delete(one.node);
      this.notes.push(...this.draft.looksIn(node));
      const shape = isAlike ? known.find(({ value }) => value.shape?.width)?.value.shape : undefined;
      return { text, turned: known.length ? (isAlike ? turned : 0) : undefined, level, shape };
    }

    /** @type {(node: SyntaxNode) => void} A call that was written before the tensors in it were known is written anew. */
    forget(node) {
      for (const one of within(node, ({ name }) => name === "CallExpression")) this.draft.rewriting.done.delete(one);
    }

    /** @type {Forward["isTensor"]} Whether a node is a tensor that this knows how to write. */
    isTensor(node) {
      if (this.tensors.has(this.word(node)) && /^(VariableName|MemberExpression)$/.test(node.name)) return !(node.parent?.name === "MemberExpression" && node.parent.children[0] !== node);
      if (node.name !== "CallExpression") return false;
      const callee = node.children[0];
      if (this.layers.has(this.word(callee)) || this.draft.known.blocks?.has(this.word(callee))) return true;
      if (callee.name === "CallExpression" && /^keras\.(layers\.|Sequential$)/.test(toTorch.nameOf(callee, this.draft))) return true;
      if (/^keras\.layers\.[a-z]/.test(toTorch.nameOf(node, this.draft))) return true;
      return /^(VariableName|MemberExpression)$/.test(callee.name) && Boolean(toTorch.modelNamed(this.word(callee), this.draft));
    }

    /** @type {(node: SyntaxNode, inside: SyntaxNode[]) => boolean} Whether nothing in an expression depends on where an axis lies. */
    isElementwise(node, inside) {
      if (inside.includes(node)) return true;
      if (/^(BinaryExpression|UnaryExpression|ParenthesizedExpression|Number|ArithOp|AssignOp|VariableName|ArgList|\(|\)|,)$/.test(node.name)) return node.children.every((child) => this.isElementwise(child, inside));
      if (node.name === "CallExpression") return ELEMENTWISE.test(toTorch.nameOf(node, this.draft)) && this.isElementwise(node.children[1], inside);
      return node.name === "MemberExpression";
    }

    /** @type {Forward["statement"]} One statement of a graph, as a line or more of `forward`. */
    statement(node) {
      const set = assignment(node);
      if (!set) throw new Unwritten([]);
      const layer = set.value.name === "CallExpression" && /^keras\.layers\.[A-Z]/.test(toTorch.nameOf(set.value, this.draft)) && !/^keras\.layers\.Input/.test(toTorch.nameOf(set.value, this.draft));
      if (layer && set.target.name === "VariableName") {
        this.layers.set(this.word(set.target), this.made(set.value, this.word(set.target)));
        return;
      }
      const { text, turned, shape } = this.value(set.value);
      const target = this.word(set.target);
      if (turned === undefined && !within(set.value, (one) => this.isTensor(one)).length) {
        // No tensor: what layers are made of.
        this.init.push(`${target} = ${text}`);
        this.parameters.add(target);
        return;
      }
      if (text !== target) this.lines.push(`${target} = ${text}`);
      if (shape) this.shapes.set(target, shape);
      else this.shapes.delete(target);
      if (turned !== undefined) for (const one of items(set.target)) this.tensors.set(this.word(one), turned);
    }
  }

  /** @type {(callee: SyntaxNode, draft: Draft) => boolean} Whether a layer, or what makes it, is of a class of the reader's: its `forward` takes what `call` took. */
  function isOwn(callee, draft) {
    if (callee.name === "CallExpression") return Boolean(draft.known.classes?.has(draft.word(callee.children[0])));
    return Boolean(toTorch.modelNamed(draft.word(callee), draft)?.isClass);
  }

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ Straight, Unwritten, MERGES, isOwn }));
}
