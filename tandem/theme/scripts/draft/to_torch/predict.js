// `evaluate`, `predict` and the other calls of a model that are parts of a statement.
{
  const { toTorch } = window.tandem;
  const { argument, statementOf, assignment } = window.tandem.tree;

  /** @type {(node: SyntaxNode, model: Model, draft: Draft) => void} The loss and the metrics over some data. */
  function evaluated(node, model, draft) {
    const statement = statementOf(node);
    if (!statement) return;
    const x = argument(node, draft.program, "x", 0);
    const y = argument(node, draft.program, "y", 1);
    const isReady = !y && toTorch.isLoader(x, draft);
    if (!x) return;
    if (!model.compiled?.losses.length || model.ownSteps?.length) {
      draft.taken.set(node, "left");
      draft.ready.set(statement, { text: null, notes: [model.compiled ? toTorch.at("own training", "train/loop") : toTorch.at("compiled elsewhere", "train/evaluate")], state: "left" });
      return;
    }
    if (isReady) model.fromLoader = true;
    const evaluator = toTorch.evaluator(model, statement, draft);
    const size = toTorch.textOf(argument(node, draft.program, "batch_size", 2), "32", draft);
    const data = isReady ? toTorch.loaded(x, "", draft, "")
      : toTorch.loader("", toTorch.fits("TensorDataset(", toTorch.dataset(x, y, model, draft).parts, ")", 70), size, "", draft);
    const names = ["loss", ...(model.compiled?.metrics ?? []).map(({ name }) => name)];
    const call = toTorch.fits(`${evaluator}(`, [model.name, data], ")", 76);
    const asks = argument(node, draft.program, "return_dict");
    const isDictionary = asks && draft.word(asks) === "True";
    draft.put(node, isDictionary ? `dict(zip(${JSON.stringify(names).replace("[", "(").replace("]", ")")}, ${call}))` : call);
    draft.taken.set(node, "rewritten");
  }

  /** @type {(node: SyntaxNode, model: Model, draft: Draft) => void} What a model says of some data, as an array. */
  function predicted(node, model, draft) {
    const statement = statementOf(node);
    const x = argument(node, draft.program, "x", 0);
    if (!statement || !x) return;
    const isReady = toTorch.isLoader(x, draft);
    const inputs = isReady ? [] : toTorch.inOrder(x, model, draft).map((one, at) => toTorch.tensor(one, draft, Boolean(model.inputs[at]?.isWhole)));
    draft.imports.add("import torch");
    const call = isReady ? `torch.cat([${model.name}(x.${model.inputs[0]?.isWhole ? "long" : "float"}()) for x, *_ in ${toTorch.loaded(x, "", draft, "")}]).numpy()` : `${model.name}(${toTorch.asked(inputs, model)}).numpy()`;
    const set = assignment(statement);
    const isMany = (model.outputs ?? 1) > 1 || (model.isUnknown && set?.value === node && /^(Tuple|Array)Expression$/.test(set.target.name));
    draft.put(node, isMany ? `[one.numpy() for one in ${call.replace(/\.numpy\(\)$/, "")}]` : call);
    draft.taken.set(node, "rewritten");
    draft.known.quiet ??= new Map();
    draft.known.quiet.set(statement, model);
  }

  /** @type {(node: SyntaxNode, draft: Draft) => DraftWritten | null} Weights that training leaves alone, or takes up again. */
  function trainable(node, draft) {
    const set = assignment(node);
    if (set?.target.name !== "MemberExpression" || !/\.trainable$/.test(draft.word(set.target))) return null;
    const mentioned = draft.rewriting.mention(set.target)?.name ?? "";
    const owner = draft.word(set.target.children[0]);
    if (!/^keras\./.test(mentioned) && !toTorch.modelNamed(owner, draft)) return null;
    const { text, missing } = draft.rewriting.render(set.value);
    return missing.length ? null : { text: `${owner}.requires_grad_(${text})`, notes: [], state: "rewritten" };
  }

  window.tandem.draftRules.tf.push({
    name: "predict",
    prepare(draft) {
      for (const { node, model } of toTorch.calls(draft, "evaluate")) evaluated(node, model, draft);
      for (const { node, model } of toTorch.calls(draft, "predict")) predicted(node, model, draft);
      for (const { node, model } of toTorch.calls(draft, "summary")) {
        draft.put(node, `print(${model.name})`);
        draft.taken.set(node, "rewritten");
      }
    },
    /** `model.trainable = False`, and a statement whose model predicts: in evaluation, without gradients. */
    write(node, draft) {
      const frozen = trainable(node, draft);
      if (frozen) return frozen;
      const model = draft.known.quiet?.get(node);
      if (!model || !/^(Assign|Expression|Return|Update)Statement$/.test(node.name)) return null;
      const plain = draft.plain(node);
      if (plain.text === null) return null;
      const text = plain.text.replaceAll("\n", "\n    ");
      const quiet = model.isUnknown || (model.modes && (model.isTrained || /^self\./.test(model.name))) ? [`${model.name}.eval()`] : [];
      return { ...plain, isOwn: false, text: [...quiet, `with torch.no_grad():\n    ${text}`].join("\n"), state: plain.state === "kept" ? "rewritten" : plain.state };
    },
  });
}
