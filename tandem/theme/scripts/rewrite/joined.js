// Two calls that are one on the other side: `tandem.joined`. `dataset.shuffle(n).batch(m)` is the twin
// named `tensorflow.data.Dataset.shuffle.batch`; `torch.save(model.state_dict(), path)` the one
// named `torch.save(torch.nn.Module.state_dict)`.
{
  const { last } = window.tandem.frameworks;

  /** @type {(name: string) => boolean} Whether a name is a method of a class: its receiver is an object. */
  const isMethod = (name) => /\.[A-Z]\w*\.[a-z_]\w*$/.test(name);

  /** @type {(node: SyntaxNode, outer: string, rewriting: Rewriting) => SyntaxNode | undefined} What a call is given first, by place or by name. */
  function first(node, outer, { program }) {
    const name = window.tandem.twins.signatures[outer]?.[0]?.[0];
    const parts = window.tandem.callArguments.listed(node.children[1], program);
    return parts.find((part, at) => !part.star && (part.name ? part.name === name : at === 0))?.node;
  }

  /** @type {Tandem["joined"]["of"]} The twin of a call with the call inside of it, or null. */
  function of(node, rewriting) {
    const outer = rewriting.mention(node)?.name;
    if (!outer) return null;
    const callee = node.children[0];
    const receiver = callee.name === "MemberExpression" ? callee.children[0] : undefined;
    for (const inner of [receiver, first(node, outer, rewriting)]) {
      const name = inner?.name === "CallExpression" ? rewriting.mention(inner)?.name : undefined;
      if (!inner || !name) continue;
      const whole = inner === receiver ? `${name}.${last(outer)}` : `${outer}(${name})`;
      if (!Object.hasOwn(window.tandem.twins.ways, whole)) continue;
      const owner = isMethod(name) ? inner.children[0] : callee;
      return { name: whole, inner, isArgument: inner !== receiver, object: owner.name === "MemberExpression" ? owner.children[0] : null };
    }
    return null;
  }

  /** @type {Tandem["joined"]["isInside"]} Whether a call is written with the one around it. */
  function isInside(node, rewriting) {
    const { parent } = node;
    const outer = parent?.name === "MemberExpression" || parent?.name === "ArgList" ? parent.parent : null;
    return outer?.name === "CallExpression" && of(outer, rewriting)?.inner === node;
  }

  window.tandem.joined = { of, isInside };
}
