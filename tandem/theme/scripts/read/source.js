// The text of a program and its parsed tree, before names are looked for: `tandem.source`.
{
  /**
   * Python as it can be read: prompts, magics and a common margin taken away, line for line.
   * @param {string} text
   */
  function clean(text) {
    let lines = text.replace(/\r\n?/g, "\n").replace(/\t/g, "    ").replace(/\u00a0/g, " ").split("\n");
    if (lines.some((line) => /^\s*>>> /.test(line))) {
      lines = lines.map((line) => {
        const prompt = line.match(/^\s*(>>>|\.\.\.)( |$)/);
        return prompt ? line.slice(prompt[0].length) : line.trim() ? `# ${line}` : line;
      });
    }
    lines = lines.map((line) => (/^\s*[%!]/.test(line) ? line.replace(/[%!]/, "# $&") : line));
    const margins = lines.filter((line) => line.trim()).map((line) => /** @type {RegExpMatchArray} */ (line.match(/^ */))[0].length);
    const margin = margins.reduce((least, one) => Math.min(least, one), Infinity);
    if (margin > 0 && margin < Infinity) lines = lines.map((line) => line.slice(margin));
    return lines.join("\n");
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
      if (!node.isError) continue;
      // with (a as b, c as d): is Python, and more than the parser knows.
      const around = [node.parent, node.parent?.parent];
      if (around.some((at) => at?.name === "WithStatement" && /^with\s*\(/.test(text.slice(at.from, at.from + 20)))) continue;
      // A mistake stands where the text before it ends.
      let at = node.from;
      while (at > 0 && /\s/.test(text[at - 1])) at--;
      lines.add(lineOf(Math.max(0, at - 1)));
    }
    return [...lines];
  }

  window.tandem.source = { clean, plain, mistakes };
}
