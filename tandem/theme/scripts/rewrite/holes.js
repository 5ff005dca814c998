// What a call needs on the other side and does not say itself, found in the code around it:
// `tandem.holes`. The width of a layer's input and the number of its spatial axes come from the
// layer before it, or from what the model is told of its input.
{
  const { literal, opaque, operate } = window.tandem.terms;
  const { listed } = window.tandem.callArguments;

  /** What a twin may leave open; a name of these that nothing fills is a gap. */
  const NAMES = new Set(["n_in", "rank", "model", "optimizer", "steps_per_epoch", "w", "grads"]);

  const FAR = 200; // layers that are followed back

  /** @typedef {{ rank?: number, width?: PythonTerm }} Shape */

  const NOTHING = /** @type {Shape} */ ({});

  /** @type {(node: SyntaxNode | null, names: RegExp) => SyntaxNode[]} What stands around a node inside of its function, from the inside out. */
  function around(node, names) {
    const found = [];
    for (let at = node?.parent ?? null; at && at.name !== "FunctionDefinition"; at = at.parent) if (names.test(at.name)) found.push(at);
    return found;
  }

  /** @type {(node: SyntaxNode) => SyntaxNode | null} The function whose body a node stands in. */
  function functionOf(node) {
    for (let at = node.parent; at; at = at.parent) if (at.name === "FunctionDefinition") return at;
    return null;
  }

  const holds = (/** @type {SyntaxNode} */ outer, /** @type {SyntaxNode} */ inner) => outer.from <= inner.from && inner.to <= outer.to;

  const LOOP = /^(For|While)Statement$/;
  const BRANCH = /^(If|Try)Statement$/;

  /**
   * The last of some statements that has run before a node; null where that is not sure: after a branch, or
   * where a loop comes round.
   * @type {(statements: SyntaxNode[], node: SyntaxNode) => SyntaxNode | null}
   */
  function lastBefore(statements, node) {
    const scope = functionOf(node);
    const mine = statements.filter((one) => functionOf(one) === scope);
    const last = mine.filter((one) => one.to <= node.from).pop() ?? null;
    const comesRound = around(node, LOOP).some((loop) => !(last && holds(loop, last)) && mine.some((one) => holds(loop, one)));
    const isSure = last && around(last, BRANCH).every((branch) => holds(branch, node));
    return isSure && !comesRound ? last : null;
  }

  class LayerFlow {
    constructor(/** @type {Rewriting} */ rewriting) {
      this.rewriting = rewriting;
      this.program = rewriting.program;
      /** @type {Map<SyntaxNode, Shape>} */
      this.inputs = new Map();
    }

    /** @type {Flow["argument"]} The expression of an argument of a call, by its name or its place. */
    argument(call, name, place) {
      const parts = listed(call.children[1], this.program);
      const named = parts.find((part) => part.name === name);
      if (named) return named.node;
      return place === undefined ? undefined : parts.filter((part) => !part.name && !part.star)[place]?.node;
    }

    /** @type {Flow["name"]} The framework's name that a call calls. */
    name(call) {
      return call.name === "CallExpression" ? (this.rewriting.mention(call)?.name ?? "") : "";
    }

    /** @type {Flow["input"]} What is known of the input of a layer. */
    input(layer, steps = 0) {
      const known = this.inputs.get(layer);
      if (known) return known;
      this.inputs.set(layer, NOTHING);
      const found = this.told(layer) ?? this.fromBefore(layer, steps);
      this.inputs.set(layer, found);
      return found;
    }

    /** @type {(layer: SyntaxNode) => Shape | null} What a first layer is told: input_shape=(28, 28, 1). */
    told(layer) {
      const shape = this.argument(layer, "input_shape");
      if (shape) return this.ofShape(shape);
      const whole = this.argument(layer, "batch_input_shape");
      if (whole) return this.ofShape(whole, 1);
      const width = this.argument(layer, "input_dim");
      return width && !/Embedding$/.test(this.name(layer)) ? { rank: 0, width: this.program.term(width) } : null;
    }

    /** @type {(node: SyntaxNode, skip?: number) => Shape} */
    ofShape(node, skip = 0) {
      const items = this.program.term(node).items?.slice(skip);
      return items?.length ? { rank: items.length - 1, width: items[items.length - 1] } : NOTHING;
    }

    /** @type {(layer: SyntaxNode, steps: number) => Shape} */
    fromBefore(layer, steps) {
      const before = steps < FAR ? this.before(layer) : null;
      return before ? this.output(before, steps + 1) : NOTHING;
    }

    /** @type {(layer: SyntaxNode) => SyntaxNode | null} The call whose value a layer is given. */
    before(layer) {
      const { parent } = layer;
      if (!parent) return null;
      if (parent.name === "ArrayExpression" || (parent.name === "ArgList" && /Sequential$/.test(this.name(/** @type {SyntaxNode} */ (parent.parent))))) {
        const siblings = parent.children.slice(0, parent.children.indexOf(layer)).filter((child) => child.name === "CallExpression");
        return siblings[siblings.length - 1] ?? null;
      }
      if (parent.name === "ArgList" && parent.parent && /\.add$/.test(this.program.word(parent.parent.children[0]))) return this.addedBefore(parent.parent);
      if (parent.name === "CallExpression" && parent.children[0] === layer) return this.source(parent);
      if (parent.name === "AssignStatement") return this.usedAs(parent);
      return null;
    }

    /** @type {(add: SyntaxNode) => SyntaxNode | null} The layer that model.add was given before. */
    addedBefore(add) {
      const receiver = this.program.word(add.children[0]);
      const [name] = receiver.split(".");
      const before = this.program.nodes.filter((node) => node.name === "CallExpression" && this.program.word(node.children[0]) === receiver);
      const last = lastBefore([...before, ...this.assignments(name)].sort((one, other) => one.from - other.from), add);
      if (last?.name !== "CallExpression") return null; // the model is made there
      return this.argument(last, "layer", 0) ?? null;
    }

    /** @type {(use: SyntaxNode) => SyntaxNode | null} What the call of a layer is given: the call that made it. */
    source(use) {
      const given = this.argument(use, "inputs", 0);
      return given ? this.made(given, use) : null;
    }

    /** @type {(name: string) => SyntaxNode[]} The statements that give a name its value. */
    assignments(name) {
      return this.program.nodes.filter((one) => one.name === "AssignStatement" && one.children[0].name === "VariableName" && this.program.word(one.children[0]) === name);
    }

    /** @type {(node: SyntaxNode, user: SyntaxNode, steps?: number) => SyntaxNode | null} The call that made a value which another node uses. */
    made(node, user, steps = 0) {
      if (node.name === "CallExpression") return node;
      if (node.name !== "VariableName" || steps > FAR) return null;
      const last = lastBefore(this.assignments(this.program.word(node)), user);
      const value = last?.children[last.children.length - 1];
      return last && value ? this.made(value, last, steps + 1) : null;
    }

    /** @type {(assignment: SyntaxNode) => SyntaxNode | null} A layer that has a name is used under it: once, or nothing is sure. */
    usedAs(assignment) {
      const name = this.program.word(assignment.children[0]);
      const uses = this.program.nodes.filter((node) => node.name === "CallExpression" && this.program.word(node.children[0]) === name);
      return uses.length === 1 ? this.source(uses[0]) : null;
    }

    /** @type {Flow["layerOf"]} The call that made the layer which a call uses. */
    layerOf(use) {
      const callee = use.children[0];
      if (callee.name === "CallExpression") return callee;
      const name = this.program.word(callee);
      const made = this.program.nodes.filter((node) => node.name === "AssignStatement" && this.program.word(node.children[0]) === name);
      const value = made.length === 1 ? made[0].children[made[0].children.length - 1] : null;
      return value?.name === "CallExpression" ? value : null;
    }

    /** @type {(call: SyntaxNode, steps: number) => Shape} What is known of what a call gives: a layer itself, or its use. */
    output(call, steps) {
      const name = this.name(call);
      if (/^keras\.(Input|layers\.(Input|InputLayer))$/.test(name)) {
        const shape = this.argument(call, "shape", 0) ?? this.argument(call, "input_shape");
        return shape ? this.ofShape(shape) : NOTHING;
      }
      if (!name || /^keras\.(layers\.\w+|Sequential|Model)$/.test(name) === false) {
        const layer = this.layerOf(call);
        return layer && this.name(layer) ? this.through(layer, steps, this.source(call)) : NOTHING;
      }
      return this.through(call, steps, null);
    }

    /** @type {(layer: SyntaxNode, steps: number, from: SyntaxNode | null) => Shape} What a layer makes of its input. */
    through(layer, steps, from) {
      const name = this.name(layer).split(".").pop() ?? "";
      const input = () => this.told(layer) ?? (from ? this.output(from, steps + 1) : this.input(layer, steps));
      if (name === "Flatten") return { rank: 0 };
      if (/^Global/.test(name)) return { ...input(), rank: 0 };
      if (name === "Embedding") return { rank: 1, width: this.widthOf(layer) };
      if (/^(LSTM|GRU|SimpleRNN)$/.test(name)) {
        const all = this.argument(layer, "return_sequences");
        return { rank: all && this.program.word(all) === "True" ? 1 : 0, width: this.widthOf(layer) };
      }
      if (name === "Bidirectional") {
        const inner = this.argument(layer, "layer", 0);
        const made = inner?.name === "CallExpression" ? this.through(inner, steps, null) : NOTHING;
        return made.width ? { ...made, width: operate("*", literal(2), made.width) } : NOTHING;
      }
      if (/^DepthwiseConv/.test(name)) {
        const { rank, width } = input();
        const times = this.argument(layer, "depth_multiplier");
        return { rank, width: width && times ? operate("*", width, this.program.term(times)) : width };
      }
      if (name === "Reshape") {
        const shape = this.argument(layer, "target_shape", 0);
        return shape ? this.ofShape(shape) : NOTHING;
      }
      const width = this.widthOf(layer);
      const way = window.tandem.twins.ways[this.name(layer)];
      const before = input();
      return { rank: way?.rank ?? before.rank, width: width ?? (way && !/^(Permute|RepeatVector|Concatenate|Dot|Lambda|TimeDistributed)$/i.test(name) ? before.width : undefined) };
    }

    /** @type {(layer: SyntaxNode) => PythonTerm | undefined} The argument of a layer that is the width of what comes out. */
    widthOf(layer) {
      const name = this.name(layer);
      const width = window.tandem.twins.ways[name]?.width;
      if (!width) return undefined;
      const place = window.tandem.twins.signatures[name]?.findIndex(([parameter]) => parameter === width);
      const node = this.argument(layer, width, place);
      return node ? this.program.term(node) : undefined;
    }
  }

  /** @type {WeakMap<Rewriting, Flow>} */
  const flows = new WeakMap();

  /** @type {Tandem["holes"]["flow"]} */
  function flow(rewriting) {
    const known = flows.get(rewriting) ?? new LayerFlow(rewriting);
    flows.set(rewriting, known);
    return known;
  }

  /** @type {(node: SyntaxNode, rewriting: Rewriting) => string | null} The model that an optimizer is for, as the text calls it. */
  function modelOf(node, { program }) {
    const [, named] = /^(\w+)\s*=[^=]/.exec(program.text.slice(program.text.lastIndexOf("\n", node.from) + 1).trimStart()) ?? [];
    for (const call of program.nodes) {
      if (call.name !== "CallExpression" || !/^[\w.]+\.compile$/.test(program.word(call.children[0]))) continue;
      const isInside = call.from < node.from && node.to < call.to;
      const isNamed = named && new RegExp(`\\b${named}\\b`).test(program.word(call.children[1] ?? call));
      if (isInside || isNamed) return program.word(call.children[0]).replace(/\.compile$/, "");
    }
    return program.assigned.has("model") ? "model" : null;
  }

  /** @type {Tandem["holes"]["fill"]} What stands for a hole of a call; undefined where the text does not show it. */
  function fill(hole, node, rewriting) {
    if (hole === "n_in" || hole === "rank") {
      const { width, rank } = flow(rewriting).input(node);
      if (hole === "n_in") return width && { ...width, names: ["n_in"] };
      return rank === undefined ? undefined : { ...literal(rank), names: ["rank"] };
    }
    if (hole === "model") {
      const name = modelOf(node, rewriting);
      return name ? { ...opaque(name), isName: true } : undefined;
    }
    if (hole === "optimizer") {
      const name = window.tandem.below.optimizer(node, rewriting) ?? (rewriting.program.assigned.has(hole) ? hole : "");
      return name ? { ...opaque(name), isName: true } : undefined;
    }
    return undefined;
  }

  window.tandem.holes = { NAMES, fill, flow };
}
