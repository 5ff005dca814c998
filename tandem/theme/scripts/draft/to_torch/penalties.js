// Keras's regularizers: terms of the loss that a module is noted for.
{
  const { toTorch } = window.tandem;
  const { argument, within } = window.tandem.tree;

  const PENALISED = () => `def penalised(module, penalty):
    """${window.tandem.words.draft["penalised"]}"""
    module.penalty = penalty
    return module


def penalties(model):
    return sum(one.penalty(one.weight) for one in model.modules() if hasattr(one, "penalty"))
`;

  /** What the names of regularizers stand for. @type {Record<string, string>} */
  const NAMED = { l1: "lambda w: 0.01 * w.abs().sum()", l2: "lambda w: 0.01 * w.square().sum()" };

  /** @type {ToTorch["penalty"]} What a layer's kernel_regularizer adds to the loss; the layer is written without it. */
  function penalty(node, draft) {
    const given = argument(node, draft.program, "kernel_regularizer");
    if (!given) return null;
    const named = toTorch.stringOf(given, draft);
    const written = /^keras\.regularizers\./.test(toTorch.nameOf(given, draft)) ? draft.rewriting.call(given).text : null;
    const text = named !== null ? NAMED[named.toLowerCase()] : written;
    if (!text) return null;
    draft.rewriting.apart.add(given);
    draft.rewriting.done.delete(node);
    draft.known.isPenalised = true;
    draft.helpers.set("penalised", PENALISED());
    for (const one of within(given, ({ name }) => name === "CallExpression")) draft.taken.set(one, "rewritten");
    return text;
  }

  window.tandem.draftRules.tf.push({
    name: "penalties",
    prepare(draft) {
      if (!draft.known.isPenalised) return;
      // `sum(model.losses)` of a loop of the reader's own.
      for (const node of draft.program.nodes) {
        const [, model] = node.name === "CallExpression" ? (/^(?:sum|tf\.add_n|tf\.reduce_sum)\(([\w.]+)\.losses\)$/.exec(draft.word(node)) ?? []) : [];
        if (model) draft.put(node, `penalties(${model})`);
      }
    },
    write: () => null,
  });

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ penalty }));
}
