// What Keras's utilities make of NumPy arrays, in NumPy: the data stay arrays up to the model's door.
{
  const { toTorch } = window.tandem;
  const { argument } = window.tandem.tree;

  const PADDED = () => `def pad_sequences(sequences, maxlen=None, dtype="int32", padding="pre", truncating="pre", value=0.0):
    """${window.tandem.words.draft["pad sequences"]}"""
    length = maxlen or max(map(len, sequences))
    padded = np.full((len(sequences), length), value, dtype)
    for row, sequence in zip(padded, sequences):
        kept = sequence[-length:] if truncating == "pre" else sequence[:length]
        if len(kept):
            row[length - len(kept) if padding == "pre" else 0 :][: len(kept)] = kept
    return padded
`;

  const DATASETS = /** @type {Record<string, string>} */ ({ mnist: "MNIST", fashion_mnist: "FashionMNIST", cifar10: "CIFAR10", cifar100: "CIFAR100" });

  const LOADED = () => `def load_data(dataset, shape=-1):
    """${window.tandem.words.draft["load data"]}"""
    parts = [dataset("data", train=train, download=True) for train in (True, False)]
    return [(np.asarray(part.data), np.asarray(part.targets).reshape(shape)) for part in parts]
`;

  /** @type {(node: SyntaxNode, name: string, draft: Draft) => boolean} Data that both bring: the arrays of torchvision's. */
  function loaded(node, name, draft) {
    const [, short] = /^keras\.datasets\.(\w+)\.load_data$/.exec(name) ?? [];
    const dataset = DATASETS[short ?? ""];
    if (!dataset) return false;
    draft.helpers.set("load_data", LOADED());
    draft.imports.add("import numpy as np");
    draft.imports.add("import torchvision");
    draft.put(node, `load_data(torchvision.datasets.${dataset}${/CIFAR/.test(dataset) ? ", (-1, 1)" : ""})`);
    draft.taken.set(node, "rewritten");
    return true;
  }

  window.tandem.draftRules.tf.push({
    name: "arrays",
    prepare(draft) {
      for (const node of draft.program.nodes) {
        const name = toTorch.nameOf(node, draft);
        if (loaded(node, name, draft)) continue;
        if (name === "keras.utils.to_categorical") {
          const x = argument(node, draft.program, "x", 0) ?? argument(node, draft.program, "y");
          const count = argument(node, draft.program, "num_classes", 1);
          if (!x) continue;
          draft.rewriting.overrides.set(node, () => {
            const text = draft.rewriting.render(x).text;
            const flat = /^\w+$/.test(text) && /\bcifar100?\b/.test(draft.program.text) ? `${text}.ravel()` : text;
            const size = count ? draft.rewriting.render(count).text : `${/^[\w.]+$/.test(text) ? text : `np.asarray(${text})`}.max() + 1`;
            return { text: `np.eye(${size})[${flat}]`, level: window.tandem.terms.LEVELS.call, missing: [] };
          });
          draft.imports.add("import numpy as np");
          draft.taken.set(node, "rewritten");
        } else if (/^keras\.(utils|preprocessing\.sequence)\.pad_sequences$/.test(name)) {
          draft.helpers.set("pad_sequences", PADDED());
          draft.rewriting.overrides.set(node, () => ({ text: `pad_sequences${draft.word(node.children[1])}`, level: window.tandem.terms.LEVELS.call, missing: [] }));
          draft.taken.set(node, "rewritten");
        }
      }
    },
    write: () => null,
  });
}
