// Metrics that gather batch after batch, as Keras's objects do: a small class for each.
{
  const { toTorch } = window.tandem;
  const { parts, within } = window.tandem.tree;

  const MEAN = () => `class Mean:
    """${window.tandem.words.draft["mean"]}"""

    def __init__(self, name=None):
        self.name = name
        self.reset_state()

    def reset_state(self):
        self.total, self.count = 0.0, 0

    def update_state(self, values):
        values = torch.as_tensor(values, dtype=torch.float32).detach()
        self.total, self.count = self.total + values.sum(), self.count + values.numel()

    def result(self):
        return torch.as_tensor(self.total / max(self.count, 1))

    def __call__(self, *args):
        self.update_state(*args)
        return self.result()
`;

  /** What one batch adds to a mean; \`t\` targets, \`p\` predictions. @type {Record<string, string>} */
  const ADDED = {
    Accuracy: "p == t", SparseCategoricalAccuracy: "p.argmax(-1) == t", CategoricalAccuracy: "p.argmax(-1) == t.argmax(-1)",
    BinaryAccuracy: "(p > 0.5) == t.view_as(p)", MeanSquaredError: "(p - t.view_as(p)) ** 2", MeanAbsoluteError: "(p - t.view_as(p)).abs()",
  };

  /** @type {(name: string) => string} */
  const classOf = (name) => `class ${name}(Mean):
    def update_state(self, t, p):
        super().update_state(${ADDED[name]})
`;

  window.tandem.draftRules.tf.push({
    name: "metrics",
    prepare(draft) {
      /** @type {Set<string>} */
      const objects = new Set();
      for (const node of draft.program.nodes) {
        const [, short] = /^keras\.metrics\.([A-Z]\w+)$/.exec(toTorch.nameOf(node, draft)) ?? [];
        const isKnown = short === "Mean" || Object.hasOwn(ADDED, short ?? "");
        const given = isKnown ? parts(node, draft.program).filter(({ name }) => name !== "dtype") : [];
        if (!short || !isKnown || draft.taken.has(node) || given.some(({ name }) => name !== "name")) continue;
        if (node.parent?.name !== "AssignStatement" && !within(node.parent ?? node, ({ name }) => name === "ArrayExpression").length) continue;
        draft.helpers.set("Mean", MEAN());
        if (short !== "Mean") draft.helpers.set(short, classOf(short));
        draft.imports.add("import torch");
        draft.put(node, `${short}(${given.map(({ node: one }) => `name=${draft.word(one)}`).join(", ")})`);
        draft.taken.set(node, "rewritten");
        const { parent } = node;
        if (parent?.name === "AssignStatement") objects.add(draft.word(parent.children[0]));
      }
      for (const node of draft.program.nodes) {
        if (!objects.size || node.name !== "CallExpression" || !/^(VariableName|MemberExpression)$/.test(node.children[0].name)) continue;
        const callee = draft.word(node.children[0]);
        const [, owner, method] = /^([\w.]+?)(?:\.(update_state|result|reset_states?))?$/.exec(callee) ?? [];
        if (!owner || !objects.has(owner)) continue;
        draft.rewriting.overrides.set(node, () => {
          const texts = parts(node, draft.program).map(({ name, node: one }) => `${name ? `${{ y_true: "t", y_pred: "p" }[name] ?? name}=` : ""}${draft.rewriting.render(one).text}`);
          return { text: `${owner}${method ? `.${method.replace("states", "state")}` : ""}(${texts.join(", ")})`, level: window.tandem.terms.LEVELS.call, missing: [] };
        });
        draft.taken.set(node, "rewritten");
      }
    },
    write: () => null,
  });
}
