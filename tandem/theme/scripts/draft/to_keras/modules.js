// PyTorch's modules as Keras's models: nn.Sequential, and classes with their forward.
{
  const { say } = window.tandem;
  const { of, PLAIN, FIRST_TO_LAST } = window.tandem.toKerasLayout;

  /** @type {(draft: Draft, node: SyntaxNode) => boolean} */
  const isModule = (draft, node) => /^torch\.nn\.Module$/.test(draft.rewriting.mention(node)?.name ?? "");

  /** @type {(node: SyntaxNode, name: string) => SyntaxNode | undefined} */
  const child = (node, name) => node.children.find((one) => one.name === name);

  /** @type {DraftRule} */
  const modules = {
    name: "modules",

    prepare(draft) {
      const layouts = of(draft);
      const { nodes } = draft.program;
      const classes = nodes.filter((node) => node.name === "ClassDefinition" && (child(node, "ArgList")?.children ?? []).some((base) => isModule(draft, base)));
      for (const node of nodes) {
        if (node.name !== "AssignStatement" || node.children.length !== 3) continue;
        const [target, , value] = node.children;
        if (value.name === "CallExpression") note(layouts, draft.word(target), moduleIn(draft, value));
      }
      const used = nodes.filter((node) => node.name === "CallExpression" && node.children[0].name === "VariableName").map((node) => ({ name: draft.word(node.children[0]), node }));
      layouts.own = classes.map((node) => {
        const name = draft.word(/** @type {SyntaxNode} */ (child(node, "VariableName")));
        // A class that another module is made of is no model: what enters it has its axes moved already.
        const isPart = used.some((one) => one.name === name && classes.some((other) => other !== node && other.from <= one.node.from && one.node.to <= other.to));
        return { node, name, isPart };
      });
      for (const one of layouts.own) classLayout(draft, layouts, one);
      for (const node of nodes) {
        if (node.name === "CallExpression" && layouts.name(node) === "torch.nn.Sequential") sequential(draft, layouts, node);
      }
    },

    write(node, draft) {
      const door = draft.known.doors?.get(node);
      if (!door) return null;
      draft.known.doors?.delete(node);
      const { parameter, rank } = door;
      draft.imports.add("import keras");
      const indent = draft.indent(node);
      const { text, state } = draft.captured(() => draft.statement(node));
      const move = `${parameter} = keras.ops.transpose(${parameter}, ${FIRST_TO_LAST[rank]})`;
      return { text: `${move}\n${indent}${text}`, notes: [say(window.tandem.words.draft["channels last"])], state: state === "kept" ? "rewritten" : state, isOwn: true };
    },
  };

  /** @type {(draft: Draft, layouts: Layouts, one: OwnModule) => void} What enters a class and leaves it; its base and its `forward` as Keras calls them. */
  function classLayout(draft, layouts, { node, name, isPart }) {
    const body = child(node, "Body");
    const forward = body?.children.find((one) => one.name === "FunctionDefinition" && draft.word(one.children[1]) === "forward");
    const parameters = forward && child(forward, "ParamList")?.children.filter((one) => one.name === "VariableName");
    const inside = forward && child(forward, "Body");
    if (!forward || !inside || !parameters?.[1]) return;
    const parameter = draft.word(parameters[1]);
    const enters = entering(draft, layouts, inside, parameter);
    const start = enters.kind === "image" ? enters : PLAIN;
    layouts.classes.set(name, { enters: start, leaves: start });
    const leaves = layouts.walk(inside, parameter, start, !isPart);
    layouts.classes.set(name, { enters: start, leaves });
    draft.rewriting.overrides.set(forward.children[1], (own) => ({ ...own(), text: "call" }));
    for (const base of child(node, "ArgList")?.children ?? []) {
      if (!isModule(draft, base)) continue;
      draft.imports.add(isPart ? "from keras import layers" : "import keras");
      draft.rewriting.overrides.set(base, (own) => ({ ...own(), text: isPart ? "layers.Layer" : "keras.Model", missing: [] }));
    }
    const door = first(inside);
    if (door && enters.kind === "image" && !isPart) (draft.known.doors ??= new Map()).set(door, { parameter, rank: enters.rank });
  }

  /** @type {(layouts: Layouts, name: string, value: SyntaxNode | null) => void} */
  function note(layouts, name, value) {
    const known = layouts.made.get(name);
    // An empty shortcut that is filled later is what it is filled with.
    if (value && (!known || layouts.layers(known).length === 0)) layouts.made.set(name, value);
  }

  /** @type {(draft: Draft, value: SyntaxNode) => SyntaxNode | null} The call that makes a module, without what is asked of it: Net().to(device). */
  function moduleIn(draft, value) {
    let at = value;
    while (at.children[0]?.name === "MemberExpression" && /\.(to|cuda|cpu|float|double|train|eval)$/.test(draft.word(at.children[0])) && at.children[0].children[0].name === "CallExpression") {
      at = at.children[0].children[0];
    }
    const name = draft.rewriting.mention(at)?.name ?? "";
    return /^torch\.nn\.[A-Z]/.test(name) || /^[A-Z]/.test(draft.word(at.children[0])) ? at : null;
  }

  /** @type {(body: SyntaxNode) => SyntaxNode | undefined} The first statement of a body that is no docstring. */
  const first = (body) => body.children.find((one) => /Statement$|StatementGroup$/.test(one.name) && one.children[0]?.name !== "String");

  /** @type {(draft: Draft, layouts: Layouts, body: SyntaxNode, parameter: string) => Layout} What the first layer that takes the input takes. */
  function entering(draft, layouts, body, parameter) {
    for (const node of draft.program.nodes) {
      if (node.from < body.from || node.to > body.to || node.name !== "CallExpression") continue;
      const [given] = (node.children[1]?.children ?? []).slice(1);
      if (!given || draft.word(given) !== parameter) continue;
      const made = layouts.made.get(draft.word(node.children[0]));
      if (made) {
        const { enters } = layouts.layer(made);
        if (enters.kind !== "any") return enters;
      } else if (/^torch\.nn\.functional\.(conv|max_pool|avg_pool|interpolate)/.test(layouts.name(node))) {
        return { kind: "image", rank: Number(/(\d)d$/.exec(layouts.name(node))?.[1] ?? 2) };
      }
    }
    return PLAIN;
  }

  /** @type {(draft: Draft, layouts: Layouts, node: SyntaxNode) => void} nn.Sequential(...) is keras.Sequential([...]), each layer in its line. */
  function sequential(draft, layouts, node) {
    const { rewriting } = draft;
    const parts = layouts.layers(node);
    const isInside = isWithin(node, layouts.own.map((one) => one.node)) || isWithin(node, [...layouts.made.values()].filter((one) => one !== node && layouts.name(one) === "torch.nn.Sequential"));
    const start = layouts.layer(node).enters;
    let at = isInside && start.kind === "image" ? start : PLAIN;
    /** @type {Map<SyntaxNode, string>} */
    const before = new Map();
    for (const part of parts) {
      const { text, after } = layouts.joined(part, at);
      if (text) before.set(part, text);
      at = after;
    }
    const back = !isInside && at.kind === "image" ? layouts.permute(at.rank, false) : "";
    rewriting.overrides.set(node, () => {
      const list = node.children[1];
      const isList = list.children[1]?.name === "ArrayExpression";
      const holder = isList ? list.children[1] : list;
      const missing = [];
      let text = "";
      let from = holder.from + 1;
      for (const child of holder.children.slice(1, -1)) {
        text += draft.program.text.slice(from, child.from);
        if (parts.includes(child)) {
          const made = asLayers(draft, child);
          missing.push(...made.missing);
          text += [before.get(child), ...made.texts].filter(Boolean).join(`, `);
        } else text += draft.word(child);
        from = child.to;
      }
      text += draft.program.text.slice(from, holder.to - 1);
      if (back) text = `${text.trimEnd().replace(/,$/, "")}, ${back}${/\n\s*$/.exec(text)?.[0] ?? ""}`;
      draft.imports.add("import keras");
      if (before.size || back) draft.imports.add("from keras import layers");
      if (!parts.length) {
        draft.imports.add("from keras import layers");
        return { text: "layers.Identity()", level: 15, missing };
      }
      return { text: `keras.Sequential([${text}])`, level: 15, missing };
    });
    draft.taken.set(node, "rewritten");
  }

  /** @type {(draft: Draft, node: SyntaxNode) => { texts: string[], missing: string[] }} A layer as those that it becomes. */
  function asLayers(draft, node) {
    const { rewriting } = draft;
    if (node.name === "CallExpression" && rewriting.mention(node) && !rewriting.overrides.has(node)) {
      const written = rewriting.call(node);
      if (written.text !== null && written.steps.length && written.steps.every(({ use }) => use === null || use === "f(x)")) {
        draft.needs(node);
        return { texts: written.steps.map(({ text }) => text), missing: [] };
      }
      if (written.text !== null && written.steps.length) return { texts: [], missing: [/** @type {Found} */ (rewriting.mention(node)).name] };
    }
    const { text, missing } = rewriting.render(node);
    draft.needs(node);
    return { texts: [text], missing };
  }

  /** @type {(node: SyntaxNode, holders: SyntaxNode[]) => boolean} */
  const isWithin = (node, holders) => holders.some((holder) => holder !== node && holder.from <= node.from && node.to <= holder.to);

  window.tandem.draftRules.torch.push(modules);
}
