// Loops that make layers, choices by what a class is told, functions that give a tensor back: what
// happens to tensors where lines do not simply follow each other.
{
  const { toTorch } = window.tandem;
  const { block, statements } = window.tandem.tree;
  const { LEVELS, opaque } = window.tandem.terms;
  const { Unwritten } = toTorch;

  class Forward extends toTorch.Straight {
    /** @type {Straight["statement"]} */
    statement(node) {
      if (node.name === "ForStatement") this.loopOver(node);
      else if (node.name === "IfStatement" && this.parameters.size) this.choice(node);
      else super.statement(node);
    }

    /** @type {(nodes: SyntaxNode[]) => number | undefined} The statements of a function that gives a tensor back; how its axes lie. */
    body(nodes) {
      let out;
      for (const node of nodes) {
        if (node.name === "ReturnStatement" && node.children[1]) {
          const { text, turned } = this.value(node.children[1]);
          this.lines.push(`return ${text}`);
          out = turned;
        } else if (!(node.name === "ExpressionStatement" && node.children[0].name === "String")) this.statement(node);
      }
      for (const word of this.parameters) if (this.lines.some((line) => new RegExp(`(?<![\\w.])${word}(?!\\w|=[^=])`).test(line))) throw new Unwritten([]);
      return out;
    }

    /** @type {(node: SyntaxNode) => void} A choice by what the class is told when it is made. */
    choice(node) {
      const [init, lines] = [this.init, this.lines];
      const start = new Map(this.tensors);
      /** @type {Map<string, number> | null} */
      let end = null;
      let test = "";
      for (const child of node.children) {
        if (child.name !== "Body") {
          if (!/^(if|elif|else)$/.test(child.name)) test = this.word(child);
          else if (child.name === "else") test = "";
          continue;
        }
        [this.init, this.lines, this.tensors] = [[], [], new Map(start)];
        for (const one of statements(child)) this.statement(one);
        const word = !end ? "if" : test ? "elif" : "else";
        const kept = test.replace(/(?<![\w.])[A-Za-z_]\w*(?!\w)/g, (name) => (this.parameters.has(name) ? this.kept(name, init) : name));
        const indented = (/** @type {string[]} */ some) => (some.length ? some : ["pass"]).map((line) => `    ${line.replaceAll("\n", "\n    ")}`);
        init.push(`${word}${test && ` ${test}`}:`, ...indented(this.init));
        lines.push(`${word}${test && ` ${kept}`}:`, ...indented(this.lines));
        const now = this.tensors;
        if (end && [...end].some(([name, turned]) => now.has(name) && now.get(name) !== turned)) throw new Unwritten([toTorch.at("no place", "layers/flatten_order")]);
        end = new Map([...(end ?? []), ...now]);
      }
      // Without an else the tensors may be as they were.
      if (test && [...start].some(([name, turned]) => end?.get(name) !== turned)) throw new Unwritten([toTorch.at("no place", "layers/flatten_order")]);
      [this.init, this.lines, this.tensors] = [init, lines, end ?? start];
    }

    /** @type {(name: string, init: string[]) => string} */
    kept(name, init) {
      if (!init.includes(`self.${name} = ${name}`)) init.unshift(`self.${name} = ${name}`);
      return `self.${name}`;
    }

    /** @type {(widths: { name: string, first: string, width: string }[], made: { init: string[], before: string[] }) => void} The widths that a loop changes, where its layers are told of them. */
    carried(widths, made) {
      const ends = widths.map(({ name }) => this.shapes.get(name)?.width?.text ?? "");
      const isRead = (/** @type {string} */ width) => made.init.some((line) => new RegExp(`\\b${width}\\b`).test(line));
      const read = widths.map(({ width }) => isRead(width) || widths.some((one, other) => isRead(one.width) && new RegExp(`\\b${width}\\b`).test(ends[other])));
      widths.forEach(({ name, first, width }, at) => {
        if (!read[at]) {
          if (ends[at].includes(width)) this.shapes.delete(name);
          return;
        }
        const isMoved = widths.some((one, other) => other < at && read[other] && new RegExp(`\\b${one.width}\\b`).test(ends[at]));
        if (!ends[at] || isMoved) throw new Unwritten([window.tandem.reasons.gap("n_in")]);
        made.before.push(`${width} = ${first}`);
        if (ends[at] !== width) made.init.push(`${width} = ${ends[at]}`);
        this.shapes.set(name, { ...this.shapes.get(name), width: opaque(width) });
      });
    }

    /** @type {(node: SyntaxNode) => void} A loop that makes layers: lists of modules, gone through together. */
    loopOver(node) {
      const body = block(node);
      if (!body || this.loop) throw new Unwritten([]);
      const head = this.draft.program.text.slice(node.from, body.from).trim();
      const before = new Map(this.tensors);
      const [init, lines] = [this.init, this.lines];
      const run = () => {
        [this.init, this.lines, this.before, this.loop] = [[], [], [], []];
        for (const one of statements(body)) this.statement(one);
        return { init: this.init, lines: this.lines, before: this.before, loop: this.loop };
      };
      const [taken, shared, shapes] = [new Set(this.taken), new Map(this.shared), new Map(this.shapes)];
      let made = run();
      const changed = [...before].filter(([name, turned]) => this.tensors.get(name) !== turned);
      // A width that the loop changes is a variable of its own: as it is before the first time round, and then behind each.
      const widths = [...shapes].flatMap(([name, shape]) => {
        const width = this.shapes.get(name)?.width;
        return shape.width && width?.text !== shape.width.text ? [{ name, first: shape.width.text, width: this.draft.unique(`${name}_width`) }] : [];
      });
      if (changed.length || widths.length) {
        // What goes round must come back as it went in: turned before the loop.
        const after = new Map(this.tensors);
        [this.init, this.lines, this.loop, this.taken, this.shared] = [init, lines, null, taken, shared];
        [this.tensors, this.shapes] = [new Map(before), shapes];
        for (const { name, width } of widths) this.shapes.set(name, { ...shapes.get(name), width: opaque(width) });
        for (const [name, turned] of changed) this.turn({ text: name, turned, level: LEVELS.atom }, after.get(name) ?? 0);
        made = run();
        if (changed.some(([name]) => this.tensors.get(name) !== after.get(name))) throw new Unwritten([toTorch.at("no place", "layers/flatten_order")]);
      }
      [this.init, this.lines, this.loop] = [init, lines, null];
      this.carried(widths, made);
      const indented = (/** @type {string[]} */ some) => some.map((line) => `    ${line.replaceAll("\n", "\n    ")}`);
      this.init.push(...made.before, `${head}:`, ...indented(made.init));
      const lists = made.loop.map(({ list }) => list);
      const names = made.loop.map(({ name }) => name);
      this.lines.push(lists.length === 1 ? `for ${names[0]} in ${lists[0]}:` : `for ${names.join(", ")} in zip(${lists.join(", ")}):`, ...indented(made.lines));
    }
  }

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ Forward }));
}
