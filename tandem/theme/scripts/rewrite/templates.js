// A twin's expression with a reader's arguments put in: `tandem.templates`. The expressions come
// compiled, as tandem/read/expressions.py writes them.
//
// Tests have three values: what the text does not show is undecided, and nothing is guessed.
{
  const { LEVELS, Float, literal, opaque, sequence, bracketed, equal, truth, operate, negative } = window.tandem.terms;
  const { not, verdict, COMPARE, TESTS, NUMERIC, SEQUENCES, numeric } = window.tandem.asked;

  /** A test that cannot be decided, or a value without a counterpart: the call is refused. */
  class Refused extends Error {
    /**
     * @param {string} why A key of the reasons.
     * @param {string[]} names The arguments that it depends on.
     */
    constructor(why, names) {
      super(why);
      this.why = why;
      this.names = [...new Set(names)];
    }
  }

  const refused = (/** @type {PythonTerm} */ term) => new Refused("undecided", term.names);

  /** How names are spelled in the code that is written, and what they are in full. */
  const SPELLED = /** @type {[string, string][]} */ ([
    ["F.", "torch.nn.functional."], ["nn.", "torch.nn."], ["v2.", "torchvision.transforms.v2."], ["layers.", "keras.layers."], ["tf.", "tensorflow."],
  ]);

  /** @type {Tandem["templates"]["full"]} A name in full, of one as it is spelled. */
  function full(spelled) {
    const found = SPELLED.find(([short]) => spelled.startsWith(short));
    return found ? found[1] + spelled.slice(found[0].length) : spelled;
  }

  /** @type {Tandem["templates"]["spelled"]} A name as it is spelled, of one in full. */
  function spelled(name) {
    const found = SPELLED.find(([, long]) => name.startsWith(long));
    return found ? found[0] + name.slice(found[1].length) : name;
  }

  /** @type {Map<Way, Map<Compiled, number>>} */
  const numbered = new Map();

  /**
   * The number of each choice of a way, in the order in which its expressions stand: a proof counts
   * which of them its calls reached.
   * @param {Way} way
   */
  function numbers(way) {
    const known = numbered.get(way);
    if (known) return known;
    /** @type {Map<Compiled, number>} */
    const made = new Map();
    let choices = 0;
    let keys = 0;
    const walk = (/** @type {unknown} */ node) => {
      if (!Array.isArray(node)) return;
      if (node[0] === "if") made.set(/** @type {Compiled} */ (node), choices++);
      if (node[0] === "index" && node[1][0] === "dict") made.set(/** @type {Compiled} */ (node), keys++);
      node.forEach(walk);
    };
    const uses = (/** @type {Use[] | undefined} */ some) => (some ?? []).forEach(({ when, as }) => [when, as].forEach(walk));
    for (const { when, call, use } of way.write) {
      [when, call].forEach(walk);
      uses(use);
    }
    uses(way.use);
    numbered.set(way, made);
    return made;
  }

  /**
   * The expressions of one way, with one call's arguments put in.
   */
  class TemplateWriting {
    /**
     * @param {Way} way
     * @param {Map<string, PythonTerm>} given What stands for each name of the expressions.
     * @param {(hole: string) => PythonTerm | undefined} fill
     */
    constructor(way, given, fill) {
      this.numbers = numbers(way);
      this.given = given;
      this.fill = fill;
      /** @type {Set<string>} Arguments that the reader wrote. */
      this.written = new Set();
      /** @type {string[]} */
      this.trace = [];
      /** @type {Set<string>} */
      this.gaps = new Set();
      /** @type {Set<string>} */
      this.roots = new Set();
    }

    /** @type {Writing["test"]} Whether a condition holds: true, false, or undefined with the names it hangs on. */
    test(node) {
      // What a test asks of the code around is not written: no gap to fill.
      const { gaps } = this;
      this.gaps = new Set();
      const term = this.evaluate(node);
      this.gaps = gaps;
      return { holds: truth(term), names: term.names };
    }

    /** @type {Writing["evaluate"]} */
    evaluate(node) {
      switch (node[0]) {
        case "const":
          return literal(node[1]);
        case "float":
          return literal(new Float(Number(node[1])));
        case "name":
          return this.named(node[1]);
        case "attr": {
          const base = this.evaluate(node[1]);
          return opaque(`${bracketed(base, LEVELS.call)}.${node[2]}`, LEVELS.call, base.names);
        }
        case "call":
          return this.call(node);
        case "index":
          return this.index(node);
        case "slice": {
          const [lower, upper, step] = node.slice(1).map((part) => (part === null ? "" : this.evaluate(part).text));
          return opaque(`${lower}:${upper}${step ? `:${step}` : ""}`);
        }
        case "tuple":
        case "list":
          return sequence(this.all(node[1]), node[0] === "list");
        case "dict":
          return opaque(`{${node[1].map((/** @type {[Compiled, Compiled]} */ [key, value]) => `${this.evaluate(key).text}: ${this.evaluate(value).text}`).join(", ")}}`);
        case "neg":
          return negative(this.evaluate(node[1]));
        case "op":
          return operate(node[1], this.evaluate(node[2]), this.evaluate(node[3]));
        case "cmp":
          return this.comparison(node);
        case "and":
        case "or":
          return this.connected(node[0], node[1]);
        case "not": {
          const term = this.evaluate(node[1]);
          const holds = not(truth(term));
          return holds === undefined ? opaque(`not ${bracketed(term, LEVELS.not)}`, LEVELS.not, term.names) : verdict(holds, term.names);
        }
        case "if":
          return this.choice(node);
        case "lambda": {
          const inside = this.shadowing(node[1], () => this.evaluate(node[2]));
          return opaque(`lambda ${node[1].join(", ")}: ${inside.text}`, LEVELS.lambda, inside.names);
        }
      }
      throw new Error(`no such expression: ${node[0]}`);
    }

    /** @type {(names: string[], make: () => PythonTerm) => PythonTerm} Parameters of the expression's own hide arguments called the same. */
    shadowing(names, make) {
      const before = this.given;
      this.given = new Map([...before].filter(([name]) => !names.includes(name)));
      for (const name of names) this.given.set(name, { ...opaque(name), isName: true });
      const term = make();
      this.given = before;
      return term;
    }

    /** @type {Writing["used"]} How an object is used; `f` is the object there and `x` its input, whatever else has these names. */
    used(node) {
      return this.shadowing(["f", "x", "p", "t"], () => this.evaluate(node)).text;
    }

    /** @type {(nodes: Compiled[]) => PythonTerm[]} The terms of some expressions; a tuple with a star before it is spread. */
    all(nodes) {
      return nodes.flatMap((node) => {
        if (node[0] !== "star") return [this.evaluate(node)];
        const term = this.evaluate(node[1]);
        if (term.isSole) return [term];
        return term.items ?? [opaque(`*${bracketed(term, LEVELS.call)}`, LEVELS.atom, term.names)];
      });
    }

    /** @type {(name: string) => PythonTerm} */
    named(name) {
      const term = this.given.get(name);
      if (term?.missing) throw new Refused("part", term.missing);
      if (term) return term;
      const filled = this.fill(name);
      if (filled) return filled;
      return { ...opaque(name), isName: true };
    }

    /** @type {(node: Compiled) => PythonTerm} */
    index([, of, by]) {
      if (of[0] === "dict") return this.lookUp(of[1], by, arguments[0]);
      const base = this.evaluate(of);
      const at = by[0] === "tuple" ? opaque(this.all(by[1]).map(({ text }) => text).join(", ")) : this.evaluate(by);
      if (base.items && by[0] === "slice") {
        const [from, to] = [by[1], by[2]].map((part) => (part === null ? undefined : Number(this.evaluate(part).value)));
        if (by[3] === null) return { ...sequence(base.items.slice(from, to), base.isList), names: base.names };
      }
      if (base.items && typeof at.value === "number") {
        const item = base.items.at(at.value);
        if (!item) throw new Refused("undecided", base.names);
        return item;
      }
      return opaque(`${bracketed(base, LEVELS.call)}[${at.text}]`, LEVELS.call, [...base.names, ...at.names]);
    }

    /** @type {(pairs: [Compiled, Compiled][], by: Compiled, node: Compiled) => PythonTerm} The value of a key that the text shows. */
    lookUp(pairs, by, node) {
      const key = this.evaluate(by);
      for (const [one, value] of pairs) {
        const holds = equal(this.evaluate(one), key);
        if (holds === undefined) throw refused(key);
        if (!holds) continue;
        this.trace.push(`key ${this.numbers.get(node)} ${this.evaluate(one).text}`);
        return this.evaluate(value);
      }
      throw new Refused("no counterpart", key.names);
    }

    /** @type {(node: Compiled) => PythonTerm} */
    comparison([, sign, left, right]) {
      const one = this.evaluate(left);
      const other = this.evaluate(right);
      const names = [...one.names, ...other.names];
      const holds = COMPARE[sign](one, other);
      if (holds !== undefined) return verdict(holds, names);
      const level = LEVELS.comparison + 1;
      return opaque(`${bracketed(one, level)} ${sign} ${bracketed(other, level)}`, LEVELS.comparison, names);
    }

    /** @type {(sign: "and" | "or", nodes: Compiled[]) => PythonTerm} */
    connected(sign, nodes) {
      const ends = sign === "or";
      /** @type {PythonTerm[]} */
      const open = [];
      for (const node of nodes) {
        const term = this.evaluate(node);
        const holds = truth(term);
        if (holds === ends) return verdict(ends, term.names);
        if (holds === undefined) open.push(term);
      }
      if (!open.length) return verdict(!ends, []);
      const text = open.map((term) => bracketed(term, LEVELS[sign] + 1)).join(` ${sign} `);
      return opaque(text, LEVELS[sign], open.flatMap(({ names }) => names));
    }

    /** @type {(node: Compiled) => PythonTerm} */
    choice(node) {
      const { holds, names } = this.test(node[1]);
      if (holds === undefined) throw new Refused("undecided", names);
      this.trace.push(`if ${this.numbers.get(node)} ${holds}`);
      return this.evaluate(holds ? node[2] : node[3]);
    }

    /** @type {(node: Compiled) => PythonTerm} */
    call(node) {
      const [, callee, args] = node;
      const name = callee[0] === "name" ? callee[1] : "";
      if (name && !this.given.has(name)) {
        if (name === "given") return literal(this.written.has(args[0][1]));
        if (TESTS[name]) {
          const term = this.evaluate(args[0]);
          return verdict(TESTS[name](term), term.names);
        }
        if (NUMERIC[name]) return numeric(name, this.all(args));
        const made = SEQUENCES[name]?.(this.all(args));
        if (made) return made;
        if (name in SEQUENCES) {
          if (!["len", "float", "list", "str", "sorted"].includes(name)) throw new Refused("undecided", this.all(args).flatMap((term) => term.names));
        }
      }
      return this.target(node);
    }

    /** @type {(node: Compiled) => PythonTerm} A call of the other side; what its default says already is left out. */
    target([, callee, args, keywords]) {
      const base = this.evaluate(callee);
      const path = dotted(callee);
      const name = path && !this.given.has(path.split(".")[0]) ? path : "";
      if (name) this.roots.add(name.split(".")[0]);
      const parameters = name ? window.tandem.twins.signatures[full(name)] : undefined;
      const positional = this.all(args);
      const named = /** @type {(PythonTerm & { keyword: string })[]} */ (keywords.flatMap((/** @type {[string, Compiled]} */ [keyword, expression]) => {
        const term = this.evaluate(expression);
        const fallback = parameters?.find(([parameter]) => parameter === keyword)?.[2];
        if (fallback && term.isLiteral && isDefault(term, this.evaluate(fallback))) return [];
        return [{ ...term, keyword }];
      }));
      const texts = [...positional.map(({ text }) => text), ...named.map(({ keyword, text }) => `${keyword}=${text}`)];
      const names = [...base.names, ...positional.flatMap((term) => term.names), ...named.flatMap((term) => term.names)];
      return { ...opaque(`${bracketed(base, LEVELS.call)}(${texts.join(", ")})`, LEVELS.call, names), isCall: true };
    }
  }

  /** @type {(node: Compiled) => string} A name with its dots, or nothing. */
  function dotted(node) {
    if (node[0] === "name") return node[1];
    if (node[0] !== "attr") return "";
    const base = dotted(node[1]);
    return base && `${base}.${node[2]}`;
  }

  /** @type {(term: PythonTerm, fallback: PythonTerm) => boolean} Whether a term says what the default says: (1, 1) is 1. */
  function isDefault(term, fallback) {
    if (equal(term, fallback) === true) return true;
    if (term.items && fallback.items) return false;
    const [many, one] = term.items ? [term.items, fallback] : [fallback.items ?? [], term];
    return many.length > 0 && many.every((item) => equal(item, one) === true);
  }

  window.tandem.templates = { Refused, Writing: TemplateWriting, full, spelled };
}
