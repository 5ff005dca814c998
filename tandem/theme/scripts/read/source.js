// The text of a program and its parsed tree, before names are looked for: `tandem.source`.
{
  /**
   * Python as it can be read: of a notebook's file or a page the code alone, else line for line.
   * @param {string} text
   */
  function clean(text) {
    const { lines, wrapping } = window.tandem;
    const signs = text.replace(/\r\n?/g, "\n").replace(/[\u200b\u2060\ufeff]/g, "").replace(/[\u00a0\u2007\u202f\u3000]/g, " ");
    const pieces = wrapping.unwrapped(signs);
    return pieces.map((piece) => (piece.isCode ? lines.program(piece.text) : piece.text.replace(/^(?=.)/gm, "# "))).join("\n");
  }

  /**
   * A parsed text as plain objects, comments left out: `{ name, from, to, children, isError,
   * parent }`, each node before those inside it. The parser's own nodes are made anew at every
   * question.
   * @param {SyntaxTree} tree
   * @returns {Generator<undefined, SyntaxNode[]>}
   */
  function* plain(tree) {
    /** @type {SyntaxNode[]} */
    const nodes = [];
    const cursor = tree.cursor();
    /** @type {SyntaxNode | null} */
    let parent = null;
    for (;;) {
      /** @type {SyntaxNode} */
      const node = { name: cursor.name, from: cursor.from, to: cursor.to, children: [], isError: cursor.type.isError, parent };
      if (node.name !== "Comment") {
        nodes.push(node);
        if (nodes.length % 5000 === 0) yield;
        if (parent) parent.children.push(node);
      }
      if (cursor.firstChild()) {
        parent = node;
        continue;
      }
      while (!cursor.nextSibling()) {
        if (!cursor.parent()) return nodes;
        parent = /** @type {SyntaxNode} */ (parent).parent;
      }
    }
  }

  /**
   * The statements of a block that stand further in, or out, than its first: the parser reads on.
   * @param {string} text
   * @param {SyntaxNode} block
   */
  function displaced(text, block) {
    let first = -1;
    return block.children.filter((child) => {
      if (!/(Statement|Definition|StatementGroup|MatchClause)$/.test(child.name)) return false;
      let start = child.from;
      while (start > 0 && " \t\f".includes(text[start - 1])) start--;
      if (start > 0 && text[start - 1] !== "\n") return false;
      const margin = text.slice(start, child.from);
      const column = margin.length - 1 - margin.lastIndexOf("\f");
      if (first < 0) first = column;
      return column !== first;
    });
  }

  /**
   * Where Python stops being Python: the lines of the first mistakes.
   * @param {string} text
   * @param {SyntaxNode[]} nodes
   * @param {(offset: number) => number} lineOf
   */
  function mistakes(text, nodes, lineOf) {
    /** @type {Set<number>} */
    const lines = new Set();
    for (const node of nodes) {
      if (lines.size > 50) break;
      const isOpen = /^(Format)?String$/.test(node.name) && !/["']/.test(text[node.to - 1]);
      if (node.name === "PrintStatement" || isOpen) lines.add(lineOf(node.from));
      if (/^(Script|Body|MatchBody)$/.test(node.name)) for (const one of displaced(text, node)) lines.add(lineOf(one.from));
      if (!node.isError) continue;
      // A mistake stands where the text before it ends.
      let at = node.from;
      while (at > 0 && /\s/.test(text[at - 1])) at--;
      lines.add(lineOf(Math.max(0, at - 1)));
    }
    return [...lines];
  }

  window.tandem.source = { clean, plain, mistakes };
}
