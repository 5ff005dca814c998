// A reader's program as its rewriting sees it: `tandem.program`. The parsed nodes, the names of
// the frameworks in them, and the variables whose value the text shows.
{
  const { LEVELS, Float, literal, opaque, sequence, negative, operate } = window.tandem.terms;

  const LEVEL_OF = /** @type {Record<string, number>} */ ({
    LambdaExpression: LEVELS.lambda, ConditionalExpression: LEVELS.if, UnaryExpression: LEVELS.unary, NamedExpression: 0,
    CallExpression: LEVELS.call, MemberExpression: LEVELS.call,
  });

  const IN_BINARY = /** @type {Record<string, number>} */ ({
    or: LEVELS.or, and: LEVELS.and, "|": LEVELS["|"], "^": LEVELS["^"], "&": LEVELS["&"], "<<": LEVELS.shift, ">>": LEVELS.shift,
    "+": LEVELS["+"], "-": LEVELS["+"], "*": LEVELS["*"], "/": LEVELS["*"], "//": LEVELS["*"], "%": LEVELS["*"], "@": LEVELS["*"], "**": LEVELS["**"],
  });

  /** What binds a name that no assignment of one value does: its value is not in the text. */
  const BINDERS = new Set(["for", "as", "global", "nonlocal"]);

  /** @type {(term: PythonTerm) => PythonTerm} What a variable holds is known, and is no literal. */
  const variable = (term) => ({ ...term, isLiteral: false, items: term.items?.map(variable) });

  class PythonProgram {
    /**
     * @param {string} text
     * @param {SyntaxNode[]} nodes
     * @param {Found[]} found
     */
    constructor(text, nodes, found) {
      this.text = text;
      this.nodes = nodes;
      this.found = found;
      /** @type {Map<number, Found>} Where a name ends: a call's is found by the end of what it calls. */
      this.names = new Map(found.map((one) => [one.to, one]));
      /** @type {Map<string, SyntaxNode | null>} Variables assigned once, with the expression; null for others. */
      this.assigned = new Map();
      for (const node of nodes) this.note(node);
      /** @type {Set<string>} */
      this.open = new Set();
    }

    /** @type {ProgramRead["word"]} */
    word(node) {
      return this.text.slice(node.from, node.to);
    }

    /** @type {(name: string, expression: SyntaxNode | null) => void} */
    bind(name, expression) {
      this.assigned.set(name, this.assigned.has(name) ? null : expression);
    }

    /** @type {(node: SyntaxNode) => void} What a statement binds. */
    note({ name, children }) {
      if (name === "AssignStatement") {
        const at = children.findIndex((child) => child.name === "AssignOp");
        const isPlain = at === 1 && children.length === 3 && children[0].name === "VariableName";
        if (isPlain) return this.bind(this.word(children[0]), children[2]);
        const typed = children[0].name === "VariableName" && children[1]?.name === "TypeDef" && children.length === 4;
        if (typed) return this.bind(this.word(children[0]), children[3]);
        for (const child of children.slice(0, -1)) this.lose(child);
      } else if (name === "UpdateStatement" || name === "NamedExpression") {
        this.lose(children[0]);
      } else if (name === "ParamList") {
        for (const child of children) if (child.name === "VariableName") this.assigned.set(this.word(child), null);
      } else if (name === "FunctionDefinition" || name === "ClassDefinition") {
        const own = children.find((child) => child.name === "VariableName");
        if (own) this.assigned.set(this.word(own), null);
      } else if (name === "ForStatement" || name.endsWith("ComprehensionExpression") || name === "WithStatement" || name === "ScopeStatement") {
        let binds = false;
        for (const child of children) {
          if (BINDERS.has(child.name)) binds = true;
          else if (child.name === "in" || child.name === ":") binds = false;
          else if (binds) this.lose(child);
        }
      }
    }

    /** @type {(node: SyntaxNode | undefined) => void} A target whose value is not known. */
    lose(node) {
      if (node?.name === "VariableName") this.assigned.set(this.word(node), null);
      else if (node && /^(Tuple|Array|Parenthesized)Expression$/.test(node.name)) node.children.forEach((child) => this.lose(child));
    }

    /** @type {ProgramRead["level"]} How tightly an expression of the reader's holds together. */
    level(node) {
      if (node.name !== "BinaryExpression") return LEVEL_OF[node.name] ?? LEVELS.atom;
      const sign = this.word(node.children[1] ?? node);
      return IN_BINARY[sign] ?? LEVELS.comparison;
    }

    /** @type {ProgramRead["called"]} The call whose callee ends here, or null. */
    called(node) {
      const { parent } = node;
      return parent?.name === "CallExpression" && parent.children[0] === node && parent.children[1]?.name === "ArgList" ? parent : null;
    }

    /**
     * The term of an expression: its value where the text shows it. `written` is how it stands in the
     * code that is written.
     * @type {ProgramRead["term"]}
     */
    term(node, written = this.word(node)) {
      const value = this.valued(node);
      const level = this.level(node);
      if (!value) return { ...opaque(written, level), isCall: node.name === "CallExpression" };
      const isOwn = written === this.word(node) && value.items === undefined;
      if (!isOwn && value.items === undefined) return { ...value, text: written, level, isLiteral: value.isLiteral };
      return { ...value, text: written, level };
    }

    /** @type {ProgramRead["valued"]} What the text shows of an expression's value, or null. */
    valued(node) {
      const word = this.word(node);
      switch (node.name) {
        case "Number":
          return this.number(word);
        case "String":
          return this.string(word);
        case "Boolean":
          return literal(word === "True");
        case "None":
          return literal(null);
        case "ParenthesizedExpression":
          return node.children[1] ? this.valued(node.children[1]) : null;
        case "UnaryExpression": {
          /** @type {PythonTerm | null} */
          const inner = node.children[1] && this.valued(node.children[1]);
          const sign = this.word(node.children[0]);
          if (!inner) return null;
          if (sign === "not" && typeof inner.value === "boolean") return { ...literal(!inner.value), isLiteral: inner.isLiteral };
          return sign === "-" ? negative(inner) : sign === "+" ? inner : null;
        }
        case "TupleExpression":
        case "ArrayExpression": {
          const items = node.children.slice(1, -1).filter((child) => child.name !== ",");
          if (items.some((item) => ["*", "for"].includes(item.name))) return null;
          return sequence(items.map((item) => this.term(item)), node.name === "ArrayExpression");
        }
        case "BinaryExpression": {
          const [left, sign, right] = node.children;
          const [one, other] = [left, right].map((part) => part && this.valued(part));
          if (!one || !other || one.items || other.items) return null;
          const made = operate(this.word(sign), one, other);
          return made.value === undefined ? null : made;
        }
        case "VariableName":
          return this.variable(word);
      }
      return null;
    }

    /** @type {(name: string) => PythonTerm | null} What a variable holds that is assigned once. */
    variable(name) {
      const expression = this.assigned.get(name);
      if (!expression || this.open.has(name)) return null;
      this.open.add(name);
      const found = this.valued(expression);
      this.open.delete(name);
      if (!found) return null;
            return { ...variable(found), text: name, level: LEVELS.atom, isName: true };
    }

    /** @type {(word: string) => PythonTerm | null} */
    number(word) {
      const plain = word.replaceAll("_", "");
      if (/[jJ]$/.test(plain)) return null;
      const isFloat = !/^0[xXbBoO]/.test(plain) && /[.eE]/.test(plain);
      const value = isFloat ? new Float(Number(plain)) : Number(plain);
      return Number.isNaN(Number(value)) ? null : { ...literal(value), text: word };
    }

    /** @type {(word: string) => PythonTerm | null} */
    string(word) {
      const [, content] = /^(?:"([^"\\\n]*)"|'[^'\\\n]*')$/.exec(word) ?? [];
      if (content === undefined && !/^'[^'\\\n]*'$/.test(word)) return null;
      return { ...literal(word.slice(1, -1)), text: word };
    }
  }

  /**
   * Reads a text: a generator that yields now and then and returns its program.
   * @type {Tandem["program"]["reading"]}
   */
  function* reading(text, tree) {
    const { found, assumed, mistakes, nodes } = yield* window.tandem.names.reading(text, tree, window.tandem);
    return { program: new PythonProgram(text, nodes, found), found, assumed, mistakes };
  }

  window.tandem.program = { Program: PythonProgram, reading };
}
