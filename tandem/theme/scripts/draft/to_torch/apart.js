// Layers that are added in a loop, or with other lines between them: each line adds its own.
{
  const { toTorch } = window.tandem;

  /** @type {ToTorch["apart"]} */
  function apart(call, statement, name, nodes, adds, draft) {
    const start = toTorch.chain(nodes, draft, 0);
    if (!start.isPlain) return;
    const first = nodes[0] ?? adds[0].layer;
    const model = toTorch.registered(statement, name, draft, { inputs: [toTorch.inputShape(first, draft) ?? { items: null, isWhole: false }] });
    draft.taken.set(call, "rewritten");
    const last = adds[adds.length - 1];
    Object.assign(model, toTorch.outputOf(last.layer, draft));
    let { turned } = start;
    let isTurned = false;
    model.modes = start.modes;
    for (let at = 0; at < adds.length;) {
      const outer = topmost(adds[at].statement, statement);
      const group = adds.slice(at).filter((add) => topmost(add.statement, statement) === outer);
      at += group.length;
      if (outer !== adds[at - group.length].statement) {
        // A loop comes back to its first line: the axes must lie there as they lie at its end.
        const before = settled(group.map(({ layer }) => layer), draft, turned);
        if (before !== null && before !== turned) {
          const turn = toTorch.lines({ node: null, modules: [toTorch.permute(before || turned, !before)], notes: [], isLeft: false, isInput: false }, draft)[0].replace(/,$/, "");
          draft.above.set(outer, [`${name}.append(${turn})`]);
          isTurned = true;
          turned = before;
        }
      }
      for (const add of group) turned = added(add, name, model, turned, outer !== add.statement, draft);
    }
    const outermost = topmost(last.statement, statement);
    const back = turned ? toTorch.lines({ node: null, modules: [toTorch.permute(turned, true)], notes: [], isLeft: false, isInput: false }, draft).map((line) => `${name}.append(${line.replace(/,$/, "")})`) : [];
    draft.behind.set(outermost, [...back, ...toTorch.firstBatch(model, "nn.Lazy", draft)]);
    const notes = [...(isTurned ? [toTorch.at("layout", "layers/flatten_order")] : []), ...toTorch.doorNotes(start, "nn.Linear", draft)];
    draft.ready.set(statement, { text: toTorch.sequential(`${name} = `, { ...start, turned: 0 }, draft), notes, state: toTorch.stateOf(start) });
  }

  /** @type {(layers: SyntaxNode[], draft: Draft, turned: number) => number | null} How the axes lie before a loop so that they lie so again behind it; null where they never do. */
  function settled(layers, draft, turned) {
    for (const before of [turned, ...[2, 1, 3, 0].filter((rank) => rank !== turned)]) {
      const made = toTorch.chain(layers, draft, before);
      if (made.turned === before && !made.entries.some(({ modules }) => modules.some(({ turn }) => turn))) return before;
    }
    return null;
  }

  /** @type {(add: Added, name: string, model: Model, turned: number, isInside: boolean, draft: Draft) => number} One line that adds; how the axes lie behind it. */
  function added(add, name, model, turned, isInside, draft) {
    const made = toTorch.chain([add.layer], draft, turned);
    const [{ isLeft, notes }] = made.entries;
    const isSure = !isInside || made.turned === turned;
    if (!made.isPlain || isLeft || !isSure) {
      draft.taken.set(add.call, "left");
      draft.ready.set(add.statement, { text: null, notes: isLeft ? notes : [toTorch.at("no place", "layers/flatten_order")], state: "left" });
      return turned;
    }
    model.modes ||= made.modes;
    const modules = made.entries.flatMap((one) => toTorch.lines({ ...one, notes: [] }, draft)).map((line) => line.replace(/,$/, ""));
    draft.taken.set(add.call, notes.length ? "look" : "rewritten");
    const text = modules.length === 1 ? `${name}.append(${modules[0]})` : modules.length ? `${name}.extend([${modules.join(", ")}])` : "";
    draft.ready.set(add.statement, { text, notes, state: notes.length ? "look" : "rewritten" });
    return made.turned;
  }

  /** @type {(node: SyntaxNode, beside: SyntaxNode) => SyntaxNode} The statement around a node that stands in another's block. */
  function topmost(node, beside) {
    let at = node;
    while (at.parent && at.parent !== beside.parent) at = at.parent;
    return at;
  }

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ apart }));
}
