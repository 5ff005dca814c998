// A reader's whole program on the other side: `tandem.draft`. Statement for statement, so that
// what stands beside a line says what it becomes; what is not written stays there as a comment.
//
// What a statement becomes is said by rules (`tandem.draftRules`), each of one kind of statement: a
// model, its training, its data. The first rule that has something to say is taken; else the names
// in the statement are rewritten where they stand.
{
  const { say } = window.tandem;
  const { byFramework, merged, tidied, apartFromLayers, withoutEmptyLines, helpersAt, isThere } = window.tandem.draftImports;

  const WIDTH = 92; // of a comment's lines

  const OURS = /^\s*(?:from|import)\s+(?:tensorflow|keras|tf_keras|torch|torchvision)\b/;

  /** Statements that hold others: the head is rewritten, and the statements inside it one by one. */
  const COMPOUND = new Set([
    "ForStatement", "WhileStatement", "IfStatement", "WithStatement", "TryStatement", "FunctionDefinition", "ClassDefinition", "DecoratedStatement",
  ]);

  /** @type {Tandem["draftRules"]} Rules by the side of the program that they read. */
  const rules = { tf: [], torch: [] };

  /** @type {(node: SyntaxNode) => boolean} Whether a word is an argument's name in a call. */
  const isKeyword = ({ parent, to }) => parent?.name === "ArgList" && parent.children.some((child) => child.name === "AssignOp" && child.from >= to && child.from - to < 3);

  /** @type {(node: SyntaxNode, program: ProgramRead) => boolean} Whether a name is one of the frameworks', which the draft does not have. */
  function isGone(node, program) {
    if (program.names.has(node.to)) return true;
    return node.parent?.name === "ImportStatement" && OURS.test(program.word(node.parent));
  }

  /** States of a piece, the worst last. @type {DraftPiece["state"][]} */
  const STATES = ["kept", "gone", "import", "rewritten", "look", "left"];

  class ProgramDraft {
    /**
     * @param {ProgramRead} program
     * @param {SideName} side Which framework the program is written in.
     */
    constructor(program, side) {
      this.program = program;
      this.side = side;
      this.rewriting = window.tandem.rewrite.of(program);
      /** @type {Set<string>} Imports that what is written needs. */
      this.imports = new Set();
      /** @type {DraftPiece[]} */
      this.pieces = [];
      /** @type {Map<SyntaxNode, "rewritten" | "look" | "left">} Calls that a rule took care of, and how. */
      this.taken = new Map();
      /** @type {Draft["known"]} What rules know of the program together: `prepare` fills it. */
      this.known = {};
      /** @type {Set<SyntaxNode>} Blocks that have a statement. */
      this.filled = new Set();
      /** @type {Map<SyntaxNode, DraftWritten>} Statements that a rule wrote before their turn came. */
      this.ready = new Map();
      /** @type {Map<SyntaxNode, string[]>} What is written behind a statement: what could not stand where it stood. */
      this.behind = new Map();
      /** @type {Map<SyntaxNode, string[]>} And before one. */
      this.above = new Map();
      /** @type {Map<SyntaxNode, string>} Why a node that is no call is not written. */
      this.whys = new Map();
      /** @type {Map<SyntaxNode, string>} What the head of a function becomes. */
      this.heads = new Map();
      /** @type {Map<string, string>} Classes and functions of the draft's own, below its imports. */
      this.helpers = new Map();
      /** @type {number} The piece of the last import at the program's margin. */
      this.lastImport = -1;
      /** @type {Set<number>} The pieces of all of them. */
      this.importsAt = new Set();
      /** @type {Set<string>} Names that are taken. */
      this.spoken = new Set(program.nodes.filter((node) => node.name === "VariableName" && !isKeyword(node) && !isGone(node, program)).map((node) => program.word(node)));
    }

    /** @type {Draft["unique"]} The first of some names that is free in the program, now taken. */
    unique(...wanted) {
      let name = wanted.find((one) => !this.spoken.has(one));
      for (let number = 2; !name; number++) if (!this.spoken.has(`${wanted[0]}_${number}`)) name = `${wanted[0]}_${number}`;
      this.spoken.add(name);
      return name;
    }

    /** @type {Draft["word"]} */
    word(node) {
      return this.program.word(node);
    }

    /** @type {Draft["made"]} The whole draft. */
    made() {
      const mine = rules[this.side];
      for (const rule of mine) rule.prepare?.(this);
      this.statements(this.program.nodes[0].children, 0, this.program.text.length);
      return this.finished();
    }

    /**
     * Statements of one block, from one offset of the text to another: what stands between them (comments,
     * empty lines) is kept.
     * @type {Draft["statements"]}
     */
    statements(nodes, from, to) {
      let at = from;
      for (const node of nodes.filter((one) => /(Statement|Definition|StatementGroup)$/.test(one.name))) {
        this.keep(at, node.from);
        this.statement(node);
        at = node.to;
      }
      this.keep(at, to);
    }

    /** @type {(from: number, to: number) => void} */
    keep(from, to) {
      if (to > from) this.pieces.push({ from, to, text: this.program.text.slice(from, to), state: "kept" });
    }

    /** @type {Draft["statement"]} */
    statement(node) {
      const ready = this.ready.get(node);
      if (ready) return this.write(node, ready);
      if (rules[this.side].some((rule) => rule.open?.(node, this))) return undefined;
      for (const rule of rules[this.side]) {
        const written = rule.write(node, this);
        if (written) return this.write(node, written);
      }
      if (node.name === "ImportStatement") return this.imported(node);
      if (COMPOUND.has(node.name)) return this.compound(node);
      return this.write(node, this.plain(node));
    }

    /** @type {Draft["plain"]} A statement with its names rewritten where they stand; or as a comment. */
    plain(node) {
      const { text: raw, missing } = this.rewriting.render(node);
      const lacking = [...new Set(missing)];
      if (lacking.length) {
        // No call of it stands in the draft, whatever it would become alone.
        this.taken.set(node, "left");
        return { text: null, notes: this.reasonsIn(node, lacking), state: "left" };
      }
      const text = this.polished(raw);
      const notes = [...this.looksIn(node), ...(this.buildsGraph(node) ? [say(window.tandem.words.draft.graph)] : [])];
      const state = notes.length ? "look" : text === this.word(node) ? "kept" : "rewritten";
      this.needs(node);
      const below = this.writtenIn(node).flatMap((one) => one.below ?? []).map((line) => `\n${this.indent(node)}${line}`);
      return { text: below.length ? text.trimEnd() + below.join("") : text, notes, state, isOwn: true };
    }

    /** @type {(node: SyntaxNode) => boolean} Whether a statement is a part of a model that no rule wrote: a layer of Keras's is made and called at once. */
    buildsGraph(node) {
      const isUse = (/** @type {SyntaxNode} */ { name, children }) =>
        name === "CallExpression" && children[0].name === "CallExpression" && /^keras\.layers\./.test(this.rewriting.mention(children[0])?.name ?? "");
      return Boolean(this.known.unwritten?.has(node)) || window.tandem.tree.within(node, isUse).length > 0;
    }

    /** @type {(text: string) => string} What stands in PyTorch's own modules of data, as people import it. */
    polished(text) {
      return text.replace(/(?<![\w.])torch\.utils\.data\.([A-Z]\w+)/g, (_, name) => {
        this.imports.add(`from torch.utils.data import ${name}`);
        return name;
      });
    }

    /** @type {Draft["put"]} What stands for a part of a statement, whatever its calls become. */
    put(node, text) {
      this.rewriting.overrides.set(node, () => ({ text, level: window.tandem.terms.LEVELS.call, missing: [] }));
    }

    /** @type {Draft["needs"]} Note the imports of everything written inside a node. */
    needs(node) {
      for (const { imports } of this.writtenIn(node)) imports.forEach((line) => this.imports.add(line));
    }

    /** @type {Draft["writtenIn"]} What the calls and names inside a node become. */
    writtenIn(node) {
      /** @type {Written[]} */
      const found = [];
      const open = [node];
      for (let at = open.pop(); at; at = open.pop()) {
        const written = this.rewriting.done.get(at);
        if (written) found.push(written);
        open.push(...[...at.children].reverse());
      }
      return found;
    }

    /** @type {Draft["looksIn"]} What a reader must look at, of the calls in a node: a comment each. */
    looksIn(node) {
      const written = this.writtenIn(node);
      const looks = written.flatMap(({ reasons, state }) => (state === "look" ? reasons.map((reason) => window.tandem.reasons.sentence(reason)) : []));
      const gaps = [...new Set(written.flatMap((one) => one.gaps))].map((gap) => window.tandem.reasons.gap(gap));
      return [...new Set([...looks, ...gaps])];
    }

    /** @type {Draft["reasonsIn"]} Why the calls in a node are not written: a comment each. */
    reasonsIn(node, missing) {
      const written = this.writtenIn(node);
      const own = [...this.whys].filter(([one]) => node.from <= one.from && one.to <= node.to).map(([, why]) => why);
      const refused = written.flatMap((one) => (one.state === "refused" ? one.reasons : [])).filter(({ why }) => !own.length || why !== "part");
      const reasons = [...own, ...refused.map((reason) => window.tandem.reasons.sentence(reason))];
      const words = window.tandem.words.rewrite;
      return reasons.length ? [...new Set(reasons)] : missing.map((name) => say(words["no twin"], { name }));
    }

    /**
     * What a statement became: its text, comments above it. Null is the statement as a comment. The lines
     * of a rule's text stand at the margin; what is the reader's own has its indent already.
     * @type {Draft["write"]}
     */
    write(node, { text, notes, state, isOwn }) {
      const indent = this.indent(node);
      const below = (/** @type {string} */ one) => this.below(one, indent);
      const body = text === null ? this.commented(node) : isOwn ? text.trimEnd() : below(text);
      const above = (this.above.get(node) ?? []).map((one) => `${below(one)}${/^(class|def|@)\b/.test(one) ? (indent ? "\n" : "\n\n") : ""}`);
      const behind = (this.behind.get(node) ?? []).map(below);
      // A function of the draft's own stands apart from what is before it.
      const apart = above.some((one) => /^(class|def) /.test(one)) && !indent && this.pieces.some((piece) => piece.text.trim()) ? ["\n"] : [];
      const written = [...apart, ...above, ...this.commentLines(notes, indent), ...(body ? [body] : []), ...behind];
      if (this.leavesEmpty(node, [...above, body, ...behind])) written.push("pass");
      const all = written.join(`\n${indent}`);
      const end = all ? (/\n$|[ \t]*$/.exec(this.word(node))?.[0] ?? "") : "";
      this.pieces.push({ from: node.from, to: node.to, text: all + end, state: all ? state : "gone", notes });
    }

    /** @type {(text: string, indent: string) => string} Lines of the draft's own behind the indent of a statement. */
    below(text, indent) {
      return text.trimEnd().replace(/\n(?=[^\n])/g, `\n${indent}`);
    }

    /** @type {Draft["leavesEmpty"]} Whether a block would have no statement left: Python wants one. */
    leavesEmpty(node, texts) {
      if (texts.some((text) => /^[ \t]*[^#\s]/m.test(text))) {
        if (node.parent) this.filled.add(node.parent);
        return false;
      }
      return this.isAlone(node) && !this.filled.has(/** @type {SyntaxNode} */ (node.parent));
    }

    /** @type {Draft["commentLines"]} Sentences as comments, broken where a line becomes long. */
    commentLines(notes, indent = "") {
      const room = Math.max(40, WIDTH - indent.length - 2);
      return notes.flatMap((note) => {
        const lines = [""];
        for (const word of note.split(/ +/)) {
          const last = lines[lines.length - 1];
          if (last && last.length + 1 + word.length > room) lines.push(word);
          else lines[lines.length - 1] = last ? `${last} ${word}` : word;
        }
        return lines.map((line) => `# ${line}`);
      });
    }

    /** @type {Draft["indent"]} The white space before a statement. */
    indent(node) {
      const start = this.program.text.lastIndexOf("\n", node.from - 1) + 1;
      return /^[ \t]*/.exec(this.program.text.slice(start, node.from))?.[0] ?? "";
    }

    /** @type {Draft["commented"]} A statement as a comment where it stands; where a block needs a statement, one is there. */
    commented(node) {
      const lines = this.word(node).trimEnd().split("\n");
      const indent = this.indent(node);
      const text = lines.map((line, at) => (at ? `${indent}# ${line.startsWith(indent) ? line.slice(indent.length) : line}` : `# ${line}`)).join("\n");
      return text;
    }

    /** @type {(node: SyntaxNode) => boolean} Whether a block would be empty without a statement. */
    isAlone(node) {
      const { parent } = node;
      if (parent?.name !== "Body") return false;
      const statements = parent.children.filter((child) => /(Statement|Definition|StatementGroup)$/.test(child.name));
      return statements[statements.length - 1] === node;
    }

    /** @type {Draft["captured"]} What some statements become, as text: a rule puts it elsewhere. */
    captured(write) {
      const before = this.pieces;
      this.pieces = [];
      write();
      const made = this.pieces;
      this.pieces = before;
      const states = made.map(({ state }) => state);
      const state = STATES.findLast((one) => states.includes(one)) ?? "kept";
      return { text: made.map(({ text }) => text).join(""), state };
    }

    /** @type {Draft["compound"]} A statement with a block: its head, and the statements inside. */
    compound(node) {
      if (node.parent) this.filled.add(node.parent);
      let at = node.from;
      const head = (/** @type {number} */ to, /** @type {SyntaxNode[]} */ parts) => {
        let text = "";
        let from = at;
        /** @type {string[]} */
        const missing = [];
        /** @type {string[]} */
        const reasons = [];
        for (const part of parts) {
          const made = this.rewriting.render(part);
          text += this.program.text.slice(from, part.from) + made.text;
          missing.push(...made.missing);
          if (made.missing.length) reasons.push(...this.reasonsIn(part, [...new Set(made.missing)]));
          from = part.to;
          this.needs(part);
        }
        text += this.program.text.slice(from, to);
        const own = at === node.from ? this.heads.get(node) : undefined;
        if (own) {
          text = `${own}:`;
          missing.length = 0;
        }
        const looks = own ? [] : parts.flatMap((part) => this.looksIn(part));
        const notes = [...new Set([...(missing.length ? reasons : []), ...looks])];
        const indent = this.indent(node);
        const lines = [...(at === node.from ? (this.above.get(node) ?? []) : []), ...this.commentLines(notes, indent)];
        const isApart = at === node.from && !indent && lines.some((line) => /^(class|def) /.test(line)) && this.pieces.some((piece) => piece.text.trim());
        const above = (isApart ? "\n\n" : "") + lines.map((line) => `${this.below(line, indent)}${/^(class|def|@)\b/.test(line) ? (indent ? "\n" : "\n\n") : ""}\n${indent}`).join("");
        const [space] = /^\s*/.exec(text) ?? [""];
        const state = missing.length ? "left" : looks.length ? "look" : text === this.program.text.slice(at, to) ? "kept" : "rewritten";
        this.pieces.push({ from: at, to, text: space + above + text.slice(space.length), state, notes });
        at = to;
      };
      /** @type {SyntaxNode[]} */
      let parts = [];
      for (const child of node.children) {
        if (child.name === "Body") {
          const colon = child.children[0];
          head(colon.to, parts);
          parts = [];
          this.statements(child.children, at, child.to);
          at = child.to;
        } else if (COMPOUND.has(child.name)) {
          head(child.from, parts);
          parts = [];
          this.statement(child);
          at = child.to;
        } else parts.push(child);
      }
      if (at < node.to) head(node.to, parts);
      const indent = this.indent(node);
      const behind = (this.behind.get(node) ?? []).map((line) => this.below(line, indent)).join(`\n${indent}`);
      if (!behind) return;
      // The block took the end of its last line with it.
      const isEnded = this.pieces[this.pieces.length - 1].text.endsWith("\n");
      this.pieces.push({ from: node.to, to: node.to, text: isEnded ? `${indent}${behind}\n` : `\n${indent}${behind}`, state: "rewritten", notes: [] });
    }

    /** @type {(node: SyntaxNode) => void} An import: of the frameworks', what is written says what it needs. */
    imported(node) {
      const isOurs = OURS.test(this.word(node));
      if (isOurs && node.parent?.name === "Body") this.write(node, { text: "", notes: [], state: "gone" });
      else if (isOurs) this.pieces.push({ from: node.from, to: node.to, text: "", state: "import" });
      else this.write(node, { text: this.word(node), notes: [], state: "kept", isOwn: true });
      if (node.parent?.name !== "Script") return;
      this.lastImport = this.pieces.length - 1;
      this.importsAt.add(this.lastImport);
    }

    /** @type {Draft["finished"]} The pieces as one program: the imports where the first of the reader's stood. */
    finished() {
      if (this.spoken.has("layers")) apartFromLayers(this.pieces, this.imports);
      for (const text of this.helpers.values()) window.tandem.rewrite.importsOf([text.replace(/"""[^]*?"""/g, "")]).forEach((line) => this.imports.add(line));
      const first = this.pieces.findIndex(({ state }) => state === "import");
      const place = helpersAt(this.pieces, first, this.importsAt, this.lastImport);
      const imports = merged([...this.imports].filter((line) => !isThere(line, this.pieces, first < 0 ? Infinity : place, this.helpers))).sort(byFramework).join("\n");
      const helpers = [...this.helpers.values()].map((text) => `\n\n\n${text.trimEnd()}`).join("");
      if (first >= 0) this.pieces[first].text = imports;
      if (this.lastImport >= 0) {
        const last = this.pieces[place];
        const after = /^\n*/.exec(this.pieces[place + 1]?.text ?? "")?.[0] ?? "";
        const own = last.text.replace(/\n$/, "");
        if (helpers) last.text = `${own}${own ? helpers : helpers.slice(1)}${"\n".repeat(Math.max(0, 3 - after.length))}`;
      }
      const counts = window.tandem.draftCounts.of(this);
      const head = this.commentLines([say(window.tandem.words.draft.head, counts)]).join("\n");
      const above = [head, ...(first < 0 && imports ? [imports] : []), ...(this.lastImport < 0 && helpers ? [helpers.trim()] : [])].join("\n\n");
      this.pieces.unshift({ from: 0, to: 0, text: `${above}\n${first < 0 && imports ? "\n" : ""}`, state: "import" });
      const pieces = withoutEmptyLines(this.pieces, this.program.text);
      return { pieces, text: tidied(pieces.map(({ text }) => text).join("")), counts };
    }
  }

  /** @type {(program: ProgramRead) => SideName} The side that a program is written in: the one that it names more. */
  function sideOf(program) {
    const torch = program.found.filter(({ name }) => name.startsWith("torch")).length;
    return torch * 2 > program.found.length ? "torch" : "tf";
  }

  /** @type {Tandem["draft"]["of"]} */
  const of = (program, side = sideOf(program)) => new ProgramDraft(program, side).made();

  /** @type {Tandem["draft"]["read"]} The draft of a text, read at once: for tests and small pieces. */
  function read(text) {
    const reading = window.tandem.program.reading(text, PythonParser.parser.parse(text));
    let step = reading.next();
    while (!step.done) step = reading.next();
    return of(step.value.program);
  }

  window.tandem.draftRules = rules;
  window.tandem.draft = { of, read };
}
