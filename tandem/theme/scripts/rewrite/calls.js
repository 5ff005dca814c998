// The frameworks' calls of a program, each written for the other side: `tandem.rewrite`.
{
  const { LEVELS, literal, opaque, equal, sequence } = window.tandem.terms;
  const { Refused, Writing, spelled } = window.tandem.templates;
  const { listed, bound, withNames } = window.tandem.callArguments;
  const { importsOf, prepare } = window.tandem.ready;

  // Given to many calls, and changes no number.
  const NO_EFFECT = new Set(["name", "inplace", "device", "dtype_policy", "autocast", "foreach", "fused", "capturable", "differentiable", "non_blocking", "pin_memory"]);

  /** Methods of tf.data's datasets. */
  const OF_DATASET = new Set("apply concatenate enumerate filter flat_map interleave map padded_batch repeat shard skip snapshot take take_while unbatch unique window with_options zip".split(" "));

  /** What Keras's first layer is told of its input: no argument of the layer's own. */
  const OF_INPUT = new Set(["input_shape", "input_dim", "batch_input_shape", "input_length", "batch_size"]);

  /** Arguments that are a type of numbers. */
  const OF_TYPE = new Set(["dtype", "output_type", "out_type"]);

  const ALONG_LAST = /^(nn\.(?:Softmax|LogSoftmax|GLU)\()dim=-1/;

  /** A call that is not written, with the reason. @type {(state: RewriteState, reasons?: Reason[], row?: string) => Written} */
  const unwritten = (state, reasons = [], row) => ({ state, text: null, steps: [], reasons, gaps: [], imports: [], trace: [], row });

  class CallRewriting {
    constructor(/** @type {ProgramRead} */ program) {
      this.program = program;
      /** @type {Map<SyntaxNode, Written>} */
      this.done = new Map();
      /** @type {Rewriting["overrides"]} What a draft writes for a node in its place. */
      this.overrides = new Map();
      /** @type {Rewriting["apart"]} Arguments that a draft writes elsewhere. */
      this.apart = new Set();
      this.depth = 0;
    }

    /** @type {Rewriting["mention"]} The name of a framework that a node is, or that it calls; or null. */
    mention(node) {
      const callee = node.name === "CallExpression" ? node.children[0] : node;
      if (callee.name !== "MemberExpression" && callee.name !== "VariableName") return null;
      return this.program.names.get(callee.to) ?? null;
    }

    /** @type {Rewriting["render"]} The text of a node, each call in it written for the other side; `missing` are those that are not. */
    render(node) {
      if (this.depth > 200) return { text: this.program.word(node), level: 0, missing: [] };
      this.depth++;
      try {
        const own = this.overrides.get(node);
        return own ? own(() => this.rendered(node)) : this.rendered(node);
      } finally {
        this.depth--;
      }
    }

    /** @type {Rewriting["rendered"]} */
    rendered(node) {
      if (node.name === "CallExpression" && this.mention(node)) return this.asText(node, this.call(node));
      if (/^(MemberExpression|VariableName)$/.test(node.name) && this.mention(node) && !this.program.called(node)) {
        return this.asText(node, this.reference(node));
      }
      let text = "";
      let at = node.from;
      /** @type {string[]} */
      const missing = [];
      for (const child of node.children) {
        const made = this.render(child);
        text += this.program.text.slice(at, child.from) + made.text;
        missing.push(...made.missing);
        at = child.to;
      }
      return { text: text + this.program.text.slice(at, node.to), level: this.program.level(node), missing };
    }

    /** @type {Rewriting["asText"]} */
    asText(node, written) {
      if (written.text === null) return { text: this.program.word(node), level: this.program.level(node), missing: [/** @type {Found} */ (this.mention(node)).name] };
      const level = written.level ?? LEVELS.call;
      const isTight = node.parent && /^(Binary|Unary|Member|Conditional|Call)Expression$/.test(node.parent.name);
      if (isTight && level < LEVELS.call) return { text: `(${written.text})`, level: LEVELS.atom, missing: [] };
      return { text: written.text, level, missing: [] };
    }

    /** @type {Rewriting["termOf"]} An argument's term: what it calls of the frameworks is written for the other side. */
    termOf(node) {
      const { text, level, missing } = this.render(node);
      // Only who reads it is refused: what has no effect may hold anything.
      if (missing.length) return { ...opaque(text, level), missing };
      const way = this.constantOf(node);
      if (way) return new Writing(way, new Map(), () => undefined).evaluate(way.write[0].call);
      if (text === this.program.word(node)) return this.program.term(node);
      if (this.overrides.has(node) && /^-?\d+$/.test(text)) return literal(Number(text));
      const { items, isList } = this.program.term(node);
      if (items && node.name !== "VariableName") {
        const inside = node.children.slice(1, -1).filter((child) => child.name !== ",");
        return sequence(inside.map((child) => this.termOf(child)), isList);
      }
      return { ...opaque(text, level), isCall: node.name === "CallExpression" };
    }

    /** @type {Rewriting["reference"]} A name that is not called: a type, a function that is handed on. */
    reference(node) {
      const known = this.done.get(node);
      if (known) return known;
      const { name } = /** @type {Found} */ (this.mention(node));
      const way = window.tandem.twins.ways[name];
      const written = !way ? unwritten("unknown")
        : way.kind === "constant" ? this.constant(way)
          : way.kind === "attribute" ? this.attribute(node, way)
          : way.kind === "activation" && this.isPlainFunction(node, way) ? { ...unwritten("rewritten"), text: spelled(way.to), imports: importsOf([spelled(way.to)]), row: way.row }
            : unwritten("refused", [{ why: "handed on", values: {}, row: way.row }], way.row);
      this.done.set(node, written);
      return written;
    }

    /** @type {Rewriting["constant"]} */
    constant(way) {
      const writing = new Writing(way, new Map(), () => undefined);
      const { text } = writing.evaluate(way.write[0].call);
      return { ...unwritten("rewritten"), text, steps: [{ text, use: null }], imports: importsOf([text]), trace: ["write 0"], row: way.row };
    }

    /** @type {Rewriting["constantOf"]} The twin of a constant that a node is. */
    constantOf(node) {
      const way = /^(MemberExpression|VariableName)$/.test(node.name) ? window.tandem.twins.ways[this.mention(node)?.name ?? ""] : undefined;
      return way?.kind === "constant" ? way : null;
    }

    /** @type {Rewriting["attribute"]} What an object has and is not called: model.trainable_variables. */
    attribute(node, way) {
      const { text, level, missing } = this.render(node.children[0]);
      if (missing.length) return unwritten("refused", [{ why: "part", values: { argument: missing.join(", ") }, row: way.row }], way.row);
      const self = { ...opaque(text, level), isName: true };
      return this.steps(way, new Writing(way, new Map([["self", self]]), () => undefined));
    }

    /**
     * Whether a function that is handed on does the same on the other side: told nothing, a softmax
     * or a leaky ReLU does something else there. A layer of Keras's takes it as its activation.
     * @type {Rewriting["isPlainFunction"]}
     */
    isPlainFunction(node, way) {
      if (node.name === "VariableName") return false;
      const holder = node.parent?.name === "ArgList" ? node.parent.parent : null;
      if (holder && /^keras\.layers\./.test(this.mention(holder)?.name ?? "")) return true;
      const module = Object.values(window.tandem.twins.ways).find((one) => one.kind === "activation" && one.to === way.to && one.module)?.module;
      return Boolean(module) && this.module({ ...way, module }).endsWith("()");
    }

    /** @type {Rewriting["call"]} */
    call(node) {
      const known = this.done.get(node);
      if (known) return known;
      const name = window.tandem.joined.of(node, this)?.name ?? /** @type {Found} */ (this.mention(node)).name;
      const way = Object.hasOwn(window.tandem.twins.ways, name) ? window.tandem.twins.ways[name] : undefined;
      const written = way ? this.twin(node, name, way) : unwritten("unknown");
      this.done.set(node, written);
      return written;
    }

    /** @type {Rewriting["twin"]} */
    twin(node, name, way) {
      const refuse = (/** @type {string} */ why, /** @type {string[]} */ names, row = way.row) =>
        unwritten("refused", [{ why, values: { argument: names.join(", ") }, row }], way.row);
      try {
        return this.written(node, name, way, refuse);
      } catch (failure) {
        if (failure instanceof Refused) return refuse(failure.why, failure.names);
        throw failure;
      }
    }

    /** @type {Rewriting["written"]} */
    written(node, name, way, refuse) {
      const joined = window.tandem.joined.of(node, this);
      const calls = joined ? [node, joined.inner] : [node];
      /** @type {Parameter3[]} */
      const parameters = [];
      /** @type {Map<string, PythonTerm>} */
      const given = new Map();
      const left = [];
      /** @type {SyntaxNode[]} */
      const dropped = [];
      for (const call of calls) {
        const own = window.tandem.twins.signatures[/** @type {Found} */ (this.mention(call)).name] ?? [];
        const parts = listed(call.children[1], this.program).filter(({ name: keyword, node: value }) => !this.apart.has(value) && (!OF_INPUT.has(keyword) || own.some(([one]) => one === keyword)));
        const taken = bound(parts, own, (argument, parameter) => {
          if (!way.no_effect.includes(parameter)) return this.termOf(argument);
          dropped.push(argument);
          return this.program.term(argument);
        });
        if (!taken) return refuse("starred", []);
        parameters.push(...own.filter(([one]) => !parameters.some(([other]) => one === other)));
        for (const [argument, term] of taken.given) if (call === node || !given.has(argument)) given.set(argument, term);
        left.push(...taken.left);
      }
      if (joined?.isArgument) given.delete(parameters[0][0]);
      for (const [argument, term] of given) if (OF_TYPE.has(argument)) given.set(argument, this.typed(term, way));
      const unknown = left.filter((argument) => !NO_EFFECT.has(argument) && !way.no_effect.includes(argument));
      if (unknown.length) return refuse("not covered", unknown);
      const writing = this.writing(node, way, parameters, given);
      for (const { when, why, row } of way.refuse) {
        const { holds, names } = writing.test(when);
        const number = way.refuse.findIndex((one) => one.when === when);
        if (holds === undefined) return { ...refuse("undecided", names, row), trace: [`undecided ${number}`] };
        if (holds) return { ...refuse(why, names, row ?? way.row), trace: [`refuse ${number}`] };
      }
      const uncovered = [...given].filter(([argument, term]) => !this.isCovered(way, argument, term, parameters));
      if (uncovered.length) return refuse("not covered", uncovered.map(([argument]) => argument));
      const written = this.steps(way, writing);
      if (way.kind === "optimizer") window.tandem.below.add(written, node, this);
      dropped.forEach((argument) => window.tandem.below.drop(argument, this));
      return written;
    }

    /** @type {Rewriting["typed"]} A type that is given as "float32" or np.float32, as PyTorch names it. */
    typed(term, way) {
      const name = typeof term.value === "string" ? term.value : /^(?:np|numpy)\.(\w+)$/.exec(term.text)?.[1];
      const constant = way.to.startsWith("torch") && name ? window.tandem.twins.ways[`tensorflow.${name}`] : undefined;
      return constant?.kind === "constant" ? { ...opaque(spelled(constant.to), LEVELS.call, term.names) } : term;
    }

    /** @type {Rewriting["writing"]} The expressions of a way with the reader's arguments, and the defaults of the others. */
    writing(node, way, parameters, given) {
      /** @type {Map<string, PythonTerm>} */
      const all = new Map();
      const writing = new Writing(way, all, (hole) => this.filled(hole, node, way, writing));
      const defaults = new Writing(way, new Map(), () => undefined);
      for (const [parameter, kind, fallback] of parameters) {
        const term = given.get(parameter) ?? (fallback === undefined || kind === "kw" ? undefined : withNames(defaults.evaluate(fallback), parameter));
        if (term) all.set(parameter, term);
      }
      const callee = node.children[0];
      const joined = window.tandem.joined.of(node, this);
      const object = joined ? joined.object : callee.name === "MemberExpression" ? callee.children[0] : null;
      if (object && (way.kind === "method" || !parameters.some(([parameter]) => parameter === "self"))) {
        const { text, level, missing } = this.render(object);
        if (missing.length && way.kind === "method") throw new Refused("part", missing);
        const unread = way.kind === "data" ? this.unread(object) : null;
        if (unread) throw new Refused("part", [unread]);
        all.set("self", { ...opaque(text, level), isName: true });
      }
      for (const argument of given.keys()) writing.written.add(argument);
      return writing;
    }

    /** @type {Rewriting["unread"]} In a chain of a dataset's methods, one that is not written. */
    unread(object) {
      for (let at = object; at.name === "CallExpression" && at.children[0].name === "MemberExpression"; at = at.children[0].children[0]) {
        const method = /\w+$/.exec(this.program.word(at.children[0]))?.[0] ?? "";
        if (OF_DATASET.has(method) && !(this.mention(at) && this.call(at).text !== null)) return method;
      }
      return null;
    }

    /** @type {Rewriting["filled"]} What stands for a hole: what the code around the call shows. */
    filled(hole, node, way, writing) {
      const found = window.tandem.holes.fill(hole, node, this);
      if (found) return found;
      if (!window.tandem.holes.NAMES.has(hole)) return undefined;
      writing.gaps.add(hole);
      return { ...opaque(hole, LEVELS.atom, [hole]), isName: true };
    }

    /** @type {Rewriting["isCovered"]} Whether a way says what an argument becomes, or it is the default. */
    isCovered(way, argument, term, parameters) {
      if (way.uses.has(argument) || NO_EFFECT.has(argument) || way.no_effect.includes(argument)) return true;
      const [, kind, fallback] = parameters.find(([parameter]) => parameter === argument) ?? [];
      if (kind === "v" && term.items?.length === 0) return true;
      return fallback !== undefined && equal(term, new Writing(way, new Map(), () => undefined).evaluate(fallback)) === true;
    }

    /** @type {Rewriting["steps"]} The calls that a way writes, in their order. */
    steps(way, writing) {
      /** @type {WrittenStep[]} */
      const steps = [];
      way.write.forEach((step, number) => {
        if (!this.holds(step.when, writing)) return;
        writing.trace.push(`write ${number}`);
        const name = step.call[0] === "call" && step.call[1][0] === "name" ? step.call[1][1] : "";
        if (name === "activation") {
          const text = this.activation(writing.evaluate(step.call[2][0]));
          if (text !== null) {
            writing.roots.add(text.split(".")[0]);
            steps.push({ text, use: null });
          }
          return;
        }
        const { text, level } = writing.evaluate(step.call);
        const use = (step.use ?? []).find((one) => this.holds(one.when, writing));
        steps.push({ text, level, use: use ? writing.used(use.as) : null });
      });
      const uses = way.use ?? [];
      const at = uses.findIndex((use) => this.holds(use.when, writing));
      if (at >= 0) {
        writing.trace.push(`use ${at}`);
        const last = steps[steps.length - 1];
        if (last) last.use = writing.used(uses[at].as);
      }
      return this.outcome(way, writing, steps);
    }

    /** @type {Rewriting["holds"]} */
    holds(when, writing) {
      if (!when) return true;
      const { holds, names } = writing.test(when);
      if (holds === undefined) throw new Refused("undecided", names);
      return holds;
    }

    /** @type {Rewriting["outcome"]} */
    outcome(way, writing, steps) {
      /** @type {Reason[]} */
      const reasons = [];
      way.look.forEach(({ when, why, row }, number) => {
        const { holds } = when ? writing.test(when) : { holds: true };
        if (holds === false) return;
        writing.trace.push(`look ${number}`);
        reasons.push({ why, values: {}, row: row ?? way.row });
      });
      const gaps = [...writing.gaps];
      // In one piece the channels, along which a softmax goes, stand second; a draft that takes the
      // steps moves the axes itself.
      const placed = steps.map((step) => (way.axes === "channels" ? step.text.replace(ALONG_LAST, "$1dim=1") : step.text));
      const text = steps.length === 1 ? placed[0] : steps.length ? `nn.Sequential(${placed.join(", ")})` : "nn.Identity()";
      const first = window.tandem.below.KINDS.has(way.kind) ? steps[0] : null;
      const isKeras = way.to.startsWith("keras") || way.to.startsWith("tensorflow");
      const whole = first ? first.text : isKeras && steps.length !== 1
        ? (steps.length ? `keras.Sequential([${steps.map((step) => step.text).join(", ")}])` : 'layers.Activation("linear")')
        : text;
      const state = reasons.length || gaps.length ? "look" : "rewritten";
      const level = first || steps.length === 1 ? steps[0].level : undefined;
      return { state, text: whole, level, steps, reasons, gaps, imports: importsOf([whole, ...steps.map((step) => `${step.text} ${step.use ?? ""}`)]), trace: writing.trace, row: way.row };
    }

    /** @type {Rewriting["module"]} The layer that does what an activation does. */
    module(way) {
      return new Writing(way, new Map(), () => undefined).evaluate(/** @type {Compiled} */ (way.module)).text;
    }

    /** @type {Rewriting["activation"]} The layer for what is given as an activation: null for none. */
    activation(term) {
      if (term.value === null || term.value === "linear") return null;
      if (typeof term.value === "string") {
        const way = window.tandem.twins.ways[`keras.activations.${term.value}`];
        if (way?.module) return this.module(way);
        throw new Refused("activation", term.names);
      }
      // A function of the reader's own, or one of Keras's, rewritten already as an argument.
      const module = Object.values(window.tandem.twins.ways).find((way) => way.kind === "activation" && way.module && spelled(way.to) === term.text);
      if (module?.module) return this.module(module);
      if (term.isCall && /^nn\.[A-Z]/.test(term.text)) return term.text;
      throw new Refused("activation", term.names);
    }
  }

  /** @type {Tandem["rewrite"]["of"]} */
  function of(program) {
    prepare();
    return new CallRewriting(program);
  }

  /** @type {Tandem["rewrite"]["all"]} Every name of a framework in a program, with what it becomes, in the order of the text. */
  function all(program) {
    const rewriting = of(program);
    /** @type {Rewritten[]} */
    const written = [];
    for (const node of program.nodes) {
      if (node.name !== "MemberExpression" && node.name !== "VariableName") continue;
      const mention = rewriting.mention(node);
      if (!mention || (node.parent?.name === "MemberExpression" && node.parent.to === node.to)) continue;
      if (isImported(node)) continue;
      const call = program.called(node);
      if (call && window.tandem.joined.isInside(call, rewriting)) continue;
      const outcome = call ? rewriting.call(call) : rewriting.reference(node);
      const { from, to } = call ?? node;
      const name = (call && window.tandem.joined.of(call, rewriting)?.name) ?? mention.name;
      written.push({ name, line: mention.line, from, to, isCall: Boolean(call), ...outcome });
    }
    return written;
  }

  /** @type {(node: SyntaxNode) => boolean} */
  function isImported(node) {
    for (let at = node.parent; at; at = at.parent) if (at.name === "ImportStatement") return true;
    return false;
  }

  /** @type {Tandem["rewrite"]["calls"]} The calls of a text, read at once: for tests and small pieces. */
  function calls(text) {
    const reading = window.tandem.program.reading(text, PythonParser.parser.parse(text));
    let step = reading.next();
    while (!step.done) step = reading.next();
    return all(step.value.program);
  }

  window.tandem.rewrite = { of, all, calls, importsOf };
}
