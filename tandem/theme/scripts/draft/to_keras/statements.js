// What is a statement of its own in PyTorch and another in Keras: `with torch.no_grad()`, the
// saving of weights, several values that a recurrent layer gives.
{
  const { say } = window.tandem;

  /** @type {DraftRule} */
  const statements = {
    name: "statements",

    prepare: devices,

    write(node, draft) {
      if (node.name === "WithStatement") return withoutGradients(node, draft);
      if (node.name === "DecoratedStatement") return undecorated(node, draft);
      if (node.name === "ExpressionStatement") return saved(node, draft);
      if (node.name === "AssignStatement") return placed(node, draft);
      return null;
    },
  };

  /** @type {(name: string) => boolean} */
  const isOff = (name) => /^torch\.(no_grad|inference_mode|enable_grad)$/.test(name);

  /** @type {(node: SyntaxNode, draft: Draft) => DraftWritten | null} Outside a tape Keras keeps no gradients: the block alone. */
  function withoutGradients(node, draft) {
    const calls = node.children.filter((child) => child.name === "CallExpression");
    const body = node.children.find((child) => child.name === "Body");
    if (!body || calls.length !== 1 || !isOff(draft.rewriting.mention(calls[0])?.name ?? "")) return null;
    draft.taken.set(calls[0], "rewritten");
    const inside = draft.captured(() => draft.statements(body.children, body.children[0].to, body.to));
    const lines = inside.text.replace(/^[ \t]*\n/, "").split("\n");
    const first = lines.find((line) => line.trim()) ?? "";
    const extra = (/^[ \t]*/.exec(first)?.[0].length ?? 0) - draft.indent(node).length;
    const text = lines.map((line) => (/^[ \t]*/.exec(line)?.[0].length ?? 0) >= extra ? line.slice(Math.max(0, extra)) : line.trimStart()).join("\n");
    return { text: text.trim(), notes: [], state: "rewritten", isOwn: true };
  }

  /** @type {(node: SyntaxNode, draft: Draft) => DraftWritten | null} */
  function undecorated(node, draft) {
    const decorators = node.children.filter((child) => child.name === "Decorator");
    if (decorators.length !== 1 || !/torch\.(no_grad|inference_mode)/.test(draft.word(decorators[0]))) return null;
    const call = decorators[0].children.find((child) => /Expression$/.test(child.name));
    if (call) draft.taken.set(call, "rewritten");
    const made = draft.captured(() => draft.statement(node.children[node.children.length - 1]));
    return { text: made.text, notes: [], state: "rewritten", isOwn: true };
  }

  /** @type {(node: SyntaxNode, draft: Draft) => DraftWritten | null} torch.save(model.state_dict(), path), and what reads it. */
  function saved(node, draft) {
    const word = draft.word(node).trim();
    const [, model, path] = /^torch\.save\(\s*([\w.]+)\.state_dict\(\)\s*,\s*(?:f=)?([^,]+?)\s*\)$/s.exec(word) ?? [];
    const [, other, from] = /^([\w.]+)\.load_state_dict\(\s*torch\.load\(\s*([^,()]+?)\s*(?:,[^()]*(?:\([^()]*\))?)?\)\s*\)$/s.exec(word) ?? [];
    if (!model && !other) return null;
    draft.taken.set(node.children[0], "look");
    const text = model ? `${model}.save_weights(${asKeras(path)})` : `${other}.load_weights(${asKeras(from)})`;
    return { text, notes: [say(window.tandem.words.draft["own format"])], state: "look" };
  }

  /** What asks whether there is a GPU. */
  const ASKS = /^torch\.(cuda|backends\.mps|mps|accelerator)\.is_available$/;

  /** What makes a device: what it is made of stays, a name. */
  const DEVICE = /^torch\.(device|accelerator\.current_accelerator)$/;

  /** @type {(node: SyntaxNode, draft: Draft) => DraftWritten | null} The choice of a device: TensorFlow makes it itself. */
  function placed(node, draft) {
    const value = node.children[node.children.length - 1];
    const name = value.name === "CallExpression" ? (draft.rewriting.mention(value)?.name ?? "") : "";
    const inside = draft.program.found.filter((one) => node.from <= one.from && one.to <= node.to);
    if (!DEVICE.test(name) && !inside.some((one) => ASKS.test(one.name))) return null;
    if (inside.some((one) => !/^torch\.(device|cuda|backends|mps|accelerator)/.test(one.name))) return null;
    const notes = [say(window.tandem.words.draft.device)];
    const isRead = node.children.slice(0, -2).some((target) => target.name !== "VariableName" || reads(target, draft));
    if (!isRead) {
      draft.taken.set(value, "rewritten");
      return { text: "", notes, state: "rewritten" };
    }
    for (const call of window.tandem.tree.within(value, (one) => one.name === "CallExpression" && DEVICE.test(draft.rewriting.mention(one)?.name ?? ""))) named(call, draft);
    const { text, missing } = draft.rewriting.render(node);
    if (missing.length) return null;
    draft.taken.set(value, "rewritten");
    return { text, notes, state: "rewritten", isOwn: true };
  }

  /** @type {(target: SyntaxNode, draft: Draft) => boolean} Whether anything that stays reads a device: what moves a tensor there is gone. */
  function reads(target, draft) {
    const name = draft.word(target);
    return draft.program.nodes.some((node) => {
      if (node.name !== "VariableName" || draft.word(node) !== name) return false;
      const { parent } = node;
      if (/^(AssignStatement|ParamList)$/.test(parent?.name ?? "") && parent?.children[parent.children.length - 1] !== node) return false;
      if (parent?.name !== "ArgList" || !parent.parent || !draft.rewriting.mention(parent.parent)) return true;
      // The name of an argument, or its value.
      const before = parent.children[parent.children.indexOf(node) - 1];
      const after = parent.children[parent.children.indexOf(node) + 1];
      if (after?.name === "AssignOp") return false;
      if (before?.name === "AssignOp") return !/^(device|map_location)$/.test(draft.word(parent.children[parent.children.indexOf(before) - 1]));
      return !/\.(to|cuda)$/.test(draft.word(parent.parent.children[0]));
    });
  }

  /** @type {(call: SyntaxNode, draft: Draft) => void} torch.device("cuda") is called what it was called. */
  function named(call, draft) {
    const parts = window.tandem.callArguments.listed(call.children[1], draft.program);
    if (!parts.length && /current_accelerator$/.test(draft.word(call.children[0]))) draft.put(call, '"cuda"');
    const [one] = parts;
    if (parts.length === 1 && !one.star && !/^(Number|VariableName)$/.test(one.node.name)) draft.rewriting.overrides.set(call, () => draft.rewriting.render(one.node));
  }

  /** @type {(draft: Draft) => void} Whether there is a GPU, wherever it is asked; what kind of a device a name is. */
  function devices(draft) {
    for (const node of draft.program.nodes) {
      const name = node.name === "CallExpression" ? (draft.rewriting.mention(node)?.name ?? "") : "";
      if (ASKS.test(name) && node.children[1]?.children.length === 2) {
        draft.taken.set(node, "rewritten");
        draft.rewriting.overrides.set(node, () => {
          draft.imports.add("import tensorflow as tf");
          return { text: 'bool(tf.config.list_physical_devices("GPU"))', level: 15, missing: [] };
        });
      }
      if (node.name === "MemberExpression" && /^(self\.)?device\.type$/.test(draft.word(node)) && !draft.program.names.has(node.to)) draft.put(node, `${draft.word(node.children[0])}.split(":")[0]`);
    }
  }

  /** @type {(path: string) => string} A file of Keras's weights must end in .weights.h5. */
  const asKeras = (path) => (/^(["']).*\1$/.test(path) ? path.replace(/(\.\w+)?(["'])$/, ".weights.h5$2") : `${path} + ".weights.h5"`);

  window.tandem.draftRules.torch.push(statements);
}
