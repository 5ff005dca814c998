// What a layer gives in another form on the other side: PyTorch's LSTM gives its states in a tuple,
// with an axis for the layers; Keras's gives them side by side.
{
  const { say } = window.tandem;

  /** What one recurrent layer gives, as its twin says it: the output, then its states. */
  const STATES = [
    { use: "(lambda y, h, c: (y, (h[None], c[None])))(*f(x))", states: 2 },
    { use: "(lambda y, h: (y, h[None]))(*f(x))", states: 1 },
  ];

  /** @type {(draft: Draft) => NonNullable<KnownOfTorch["unpacked"]>} */
  const unpacked = (draft) => (draft.known.unpacked ??= new Map());

  /** @type {DraftRule} */
  const used = {
    name: "used",

    prepare(draft) {
      const { nodes } = draft.program;
      for (const node of nodes) {
        if (node.name !== "AssignStatement" || node.children.length !== 3) continue;
        const [target, , value] = node.children;
        const mention = value.name === "CallExpression" ? draft.rewriting.mention(value) : null;
        if (!mention || !/^torch\.nn\.[A-Z]\w+$/.test(mention.name) || /Loss$/.test(mention.name)) continue;
        const { steps } = draft.rewriting.call(value);
        const use = steps.length === 1 ? steps[0].use : null;
        if (!use || use === "f(x)") continue;
        const name = draft.word(target);
        for (const call of nodes) if (call.name === "CallExpression" && draft.word(call.children[0]) === name) note(draft, call, use);
      }
    },

    write(node, draft) {
      const found = unpacked(draft).get(node);
      if (!found) return null;
      const targets = node.children.slice(0, -2).filter(({ name }) => name !== ",");
      const flat = targets.flatMap((target) => (/^(Tuple|Parenthesized)Expression$/.test(target.name) ? target.children.slice(1, -1).filter(({ name }) => name !== ",") : [target]));
      const names = flat.map((target) => draft.word(target));
      const { text, missing } = draft.rewriting.render(found.call);
      if (missing.length || targets.length !== 2) return null;
      draft.needs(node);
      const states = names.slice(1);
      // One name for both states of an LSTM is their tuple.
      const isTuple = found.states === 2 && states.length === 1;
      if (isTuple && states[0] !== "_") return { text: `${names[0]}, *${states[0]} = ${text}\n${states[0]} = tuple(state[None] for state in ${states[0]})`, notes: [say(window.tandem.words.draft.states)], state: "look" };
      if (isTuple) return { text: `${names[0]}, *_ = ${text}`, notes: [], state: "rewritten" };
      const kept = states.filter((name) => name !== "_");
      const axis = kept.length ? `\n${kept.join(", ")} = ${kept.map((name) => `${name}[None]`).join(", ")}` : "";
      return { text: `${names.join(", ")} = ${text}${axis}`, notes: axis ? [say(window.tandem.words.draft.states)] : [], state: axis ? "look" : "rewritten" };
    },
  };

  /** @type {(draft: Draft, call: SyntaxNode, use: string) => void} What a call of a recurrent layer is written as, where its states do not stand as the twin gives them. */
  function note(draft, call, use) {
    const parts = window.tandem.callArguments.listed(call.children[1], draft.program);
    const statement = call.parent;
    const known = STATES.find((one) => one.use === use);
    if (known && parts.length === 1 && statement?.name === "AssignStatement" && statement.children[statement.children.length - 1] === call) {
      unpacked(draft).set(statement, { call, states: known.states });
      return;
    }
    draft.rewriting.overrides.set(call, (own) => {
      const name = draft.word(call.children[0]);
      if (parts.length !== 1) return { ...own(), missing: [name] };
      const given = draft.rewriting.render(parts[0].node);
      const text = use.replace(/(?<![\w.])([fx])(?=\()/g, (_, letter) => (letter === "f" ? name : letter)).replace(/(?<![\w.])x(?![\w(])/g, given.text);
      return { text, level: 15, missing: given.missing };
    });
  }

  window.tandem.draftRules.torch.push(used);
}
