// How much of a program a draft wrote: `tandem.draftCounts`.
{
  /** @type {Tandem["draftCounts"]["of"]} How many calls were rewritten, need a look, are left. */
  function of(draft) {
    const counts = { rewritten: 0, look: 0, left: 0 };
    const calls = new Map(draft.program.nodes.filter(({ name }) => name === "CallExpression").map((node) => [`${node.from} ${node.to}`, node]));
    const commented = draft.pieces.filter(({ state, text }) => state === "left" && /^\s*#/.test(text) && text.split("\n").every((line) => /^\s*(#|pass$|$)/.test(line)));
    for (const one of window.tandem.rewrite.all(draft.program)) {
      if (!one.isCall) continue;
      if (commented.some(({ from, to }) => from <= one.from && one.to <= to)) {
        counts.left += 1;
        continue;
      }
      const node = calls.get(`${one.from} ${one.to}`);
      const how = node && howTaken(node, draft);
      if (how) counts[how] += 1;
      else if (one.state === "rewritten" || one.state === "same") counts.rewritten += 1;
      else if (one.state === "look") counts.look += 1;
      else counts.left += 1;
    }
    return counts;
  }

  /** @type {(node: SyntaxNode, draft: Draft) => "rewritten" | "look" | "left" | undefined} */
  function howTaken(node, draft) {
    for (let at = /** @type {SyntaxNode | null} */ (node); at; at = at.parent) {
      const how = draft.taken.get(at);
      if (how) return how;
    }
    return undefined;
  }

  window.tandem.draftCounts = { of };
}
