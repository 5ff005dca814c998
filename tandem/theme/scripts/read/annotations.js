// What annotations say of values: `tandem.Annotations`, between `Expressions` and `Reader`.
{
  const { OTHER, object, many, group, today, last, isUpper } = window.tandem.frameworks;

  // What holds values of one kind, what maps to them, and what is one of several.
  const LISTS = /^(list|set|frozenset|deque|sequence|iterable|iterator|generator|collection|asynciterator)$/i;
  const MAPS = /^(dict|mapping|mutablemapping|defaultdict|ordereddict)$/i;
  const CHOICES = /^(optional|union|annotated|final|classvar)$/i;
  const DEEPEST = 400; // an expression inside others
  const PLAIN = /^(int|float|str|bool|bytes|dict|list|tuple|set|None|np\.ndarray|numpy\.ndarray)$/;

  class Annotations extends window.tandem.Expressions {
    /** @type {Reading["annotation"]} */
    annotation(node) {
      for (const part of this.children(node)) if (part.name !== ":" && part.name !== "->") this.value(part);
    }

    /** @type {Reading["annotated"]} What an annotation says a value is; null where it does not. */
    annotated(node) {
      if (!node || node.name !== "TypeDef") return null;
      const { emits } = /** @type {Reading} */ (this);
      this.emits = false;
      const said = this.children(node).find((part) => part.name !== ":" && part.name !== "->");
      const found = said ? this.instance(said) : null;
      this.emits = emits;
      return found;
    }

    /** @type {Reading["instance"]} What is of the type that an expression says. */
    instance(node) {
      if (this.depth > DEEPEST) return null;
      this.depth++;
      const found = this.instanceIn(node);
      this.depth--;
      return found;
    }

    /** @type {Reading["instanceIn"]} */
    instanceIn(node) {
      if (PLAIN.test(this.word(node))) return OTHER;
      if (node.name === "String") return this.quoted(this.word(node).slice(1, -1));
      if (node.name === "BinaryExpression") {
        return this.children(node).map((child) => this.instance(child)).find((value) => value && value.kind !== "other") ?? null;
      }
      const parts = this.children(node);
      if (node.name === "MemberExpression" && parts.some((part) => part.name === "[")) {
        const inside = parts.slice(2, -1).filter((part) => part.name !== ",");
        const holder = last(this.word(parts[0]).trim());
        if (LISTS.test(holder)) return many(this.instance(inside[0]));
        if (MAPS.test(holder)) return many(inside[1] ? this.instance(inside[1]) : null);
        const values = inside.map((part) => this.instance(part));
        if (/^tuple$/i.test(holder)) return inside[1]?.name === "Ellipsis" ? many(values[0]) : group(values);
        if (CHOICES.test(holder)) return values.find((value) => value && value.kind !== "other") ?? null;
        return null;
      }
      if (node.name !== "VariableName" && node.name !== "MemberExpression") return null;
      return this.instanceOf(this.follow(node, null).value);
    }

    /** @type {Reading["quoted"]} What an annotation in quotation marks says: the first of its names that is a type. */
    quoted(text) {
      for (const [name] of text.matchAll(/[A-Za-z_][\w.]*/g)) {
        const [root, ...parts] = name.split(".");
        const start = this.lookup(root) ?? (this.classes.has(root) ? { kind: "class", own: this.classes.get(root) } : null);
        const value = start?.kind === "path" ? { ...start, name: [start.name, ...parts].join(".") } : start;
        const made = this.instanceOf(/** @type {Value | null} */ (value));
        if (made) return made;
      }
      return null;
    }

    /** @type {Reading["instanceOf"]} What a class makes. */
    instanceOf(value) {
      if (value?.kind === "class") return object(value.own.type, value.own);
      if (value?.kind !== "path" || !isUpper(last(value.name))) return null;
      const name = today(value.name);
      return name === "keras.Sequential" ? object("keras.Model") : { ...object(this.documented(name)), made: name };
    }
  }

  window.tandem.Annotations = /** @type {Reads} */ (Annotations);
}
