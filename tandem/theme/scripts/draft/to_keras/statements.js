// What is a statement of its own in PyTorch and another in Keras: `with torch.no_grad()`, the
// saving of weights, several values that a recurrent layer gives.
{
  const { say } = window.tandem;

  /** @type {DraftRule} */
  const statements = {
    name: "statements",

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

  /** @type {(node: SyntaxNode, draft: Draft) => DraftWritten | null} The choice of a device: TensorFlow makes it itself. */
  function placed(node, draft) {
    const value = node.children[node.children.length - 1];
    const name = value.name === "CallExpression" ? (draft.rewriting.mention(value)?.name ?? "") : "";
    const asks = draft.program.found.some((one) => node.from <= one.from && one.to <= node.to && /^torch\.(cuda|backends\.mps|mps)\.is_available$/.test(one.name));
    if (name !== "torch.device" && !asks) return null;
    if (draft.program.found.some((one) => node.from <= one.from && one.to <= node.to && !/^torch\.(device|cuda|backends|mps)/.test(one.name))) return null;
    draft.taken.set(value, "rewritten");
    return { text: "", notes: [say(window.tandem.words.draft.device)], state: "rewritten" };
  }

  /** @type {(path: string) => string} A file of Keras's weights must end in .weights.h5. */
  const asKeras = (path) => (/^(["']).*\1$/.test(path) ? path.replace(/(\.\w+)?(["'])$/, ".weights.h5$2") : `${path} + ".weights.h5"`);

  window.tandem.draftRules.torch.push(statements);
}
