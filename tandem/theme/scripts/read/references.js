// What a name with its dots stands for: `tandem.References`. Followed from its left to the
// library's name, to the text's own, or to the type whose method it is.
{
  const {
    OTHER, TENSOR, path, object, many, group, METHODS, GIVES, CALLED, COMMON, DERIVED, today, last, parent, isUpper,
  } = window.tandem.frameworks;

  const [MODEL] = /** @type {[RegExp, string]} */ (CALLED.find(([, types]) => types.includes("torch.nn.Module keras.Model")));

  const MODELS = /^(torch\.nn\.Module|keras\.(Model|Sequential|layers\.Layer))$/;

  class References extends window.tandem.Guesses {
    /** @type {Reading["reference"]} ``a.b.c``: followed from its left; noted once, as long as it is. */
    reference(node, call) {
      const { value, from } = this.follow(node, call);
      if (value?.kind === "path" && !value.isElement) this.notePath(value, from, node.to, node.name === "MemberExpression", call);
      return value;
    }

    /** @type {Reading["notePath"]} */
    notePath(value, from, to, dotted, call) {
      const name = today(value.name);
      if (dotted && !call && this.isModule(name) && !this.known.names.has(name)) return;
      if (!dotted) {
        const binding = this.imports.find((one) => one.path === value.name && one.alias === this.text.slice(from, to));
        if (binding && this.emits) binding.alone = true;
        // AUTO = tf.data.AUTOTUNE: the variable is the text's own, but Conv(...) is a Conv2D.
        if (!call && (this.isModule(name) || value.isAlias)) return;
      }
      this.emit(name, from, to, call);
    }

    /** @type {Reading["follow"]} */
    follow(node, call) {
      if (node.name === "VariableName") return { value: this.nameValue(node), from: node.from };
      if (node.name !== "MemberExpression") return { value: this.value(node), from: node.from };
      const parts = this.children(node);
      const inner = parts[0];
      if (parts.some((part) => part.name === "[")) {
        const value = this.value(inner);
        const inside = parts.slice(2, -1).filter((part) => part.name !== "]");
        for (const part of inside) this.value(part);
        const isSlice = parts.some((part) => part.name === ":");
        if (isSlice && (value?.kind === "many" || value?.kind === "group")) return { value, from: node.from };
        if (value?.kind === "group") {
          const at = inside.length === 1 ? Number(this.word(inside[0])) : NaN;
          return { value: value.items.at?.(at) ?? null, from: node.from };
        }
        return { value: value?.kind === "path" ? null : this.element(value), from: node.from };
      }
      const property = parts.find((part) => part.name === "PropertyName");
      if (this.depth > 400) return { value: null, from: node.from };
      this.depth++;
      const { value, from } = this.follow(inner, null);
      this.depth--;
      if (!property) {
        if (value?.kind === "path") this.notePath(value, from, inner.to, inner.name === "MemberExpression", null);
        return { value: null, from };
      }
      return { value: this.attribute(node, inner, value, from, property, call), from };
    }

    /** @type {Reading["attribute"]} */
    attribute(node, inner, value, from, property, call) {
      const attribute = this.word(property);
      const simple = inner.name === "VariableName" ? node.from : property.from;
      if (!value) return this.unknown(inner, property, call, simple);
      switch (value.kind) {
        case "path": {
          const owner = last(value.name);
          if (isUpper(last(parent(value.name))) && !this.isModule(value.name)) {
            // What an object holds that a class names: ResNet50_Weights.DEFAULT.transforms().
            this.notePath(value, from, inner.to, true, null);
            return this.attribute(node, inner, object(parent(value.name)), from, property, call);
          }
          if (isUpper(owner) && attribute === "__init__") {
            this.notePath(value, from, inner.to, inner.name === "MemberExpression", null);
            return OTHER;
          }
          if (/^__\w+__$/.test(attribute) || owner === "FLAGS") {
            if (owner === "FLAGS") this.notePath(value, from, inner.to, inner.name === "MemberExpression", null);
            return OTHER;
          }
          const full = `${value.name}.${attribute}`;
          // `losses` is a list as often as it is a module.
          if (value.isAssumed && !isUpper(attribute) && !this.known.names.has(today(full))) return null;
          return path(full);
        }
        case "class": {
          const method = this.member(value.own, attribute);
          if (method) return { kind: "function", own: method };
          return this.attributeOf(value.own, attribute) ?? null;
        }
        case "object":
          return this.objectAttribute(value, attribute, simple, inner, property, call);
        case "many":
        case "group": {
          const element = this.element(value);
          if (["items", "values", "get", "pop"].includes(attribute)) {
            const pairs = element?.kind === "group" ? element : group([OTHER, element]);
            const gives = attribute === "items" ? many(pairs) : attribute === "values" ? value : element;
            return { kind: "function", own: { parameters: [], given: new Map(), gives } };
          }
          if (["copy"].includes(attribute)) return { kind: "function", own: { parameters: [], given: new Map(), gives: value } };
          if (attribute === "append" && call) return { kind: "append", to: value };
          return OTHER;
        }
        case "foreign":
          return this.foreign({ kind: "foreign", name: `${value.name}.${attribute}` });
        case "other":
          return OTHER;
      }
      return null;
    }

    /** @type {Reading["objectAttribute"]} */
    objectAttribute(value, attribute, from, inner, property, call) {
      if (value.own && !value.above) {
        const method = this.member(value.own, attribute);
        if (method) return method.isProperty ? method.gives : { kind: "function", own: method, bound: true };
        const set = this.attributeOf(value.own, attribute);
        if (set !== undefined) return set;
      }
      if (value.isChild && /^(weight|bias)$/.test(attribute)) return TENSOR;
      if (value.guessed || !value.type) {
        // What a variable is called says more than what made it.
        const called = this.calls(inner);
        const speaks = CALLED.find(([shape]) => shape.test(called)) ?? CALLED.find(([shape]) => shape.test(value.guessed ?? ""));
        if (value.isNoModel && !speaks) return null;
        // What derives from a class of another file is a model rather than a tensor.
        if (value.own && !this.owners(attribute).some((owner) => MODELS.test(owner))) return null;
        if (!value.type || (speaks && !speaks[1].includes(value.type))) {
          return this.byMethod(attribute, speaks?.[0].test(called) ? called : (value.guessed ?? attribute), property, call, from);
        }
      }
      const owner = this.owner(value, attribute);
      if (owner === null || (value.guessed && !this.isModel(inner, value.guessed, attribute))) {
        const held = GIVES[value.type];
        if (held && Object.hasOwn(held, attribute)) return held[attribute];
        // A child of a module, or what the text's own class holds; else the type was no good guess.
        if (value.type === "torch.nn.Module" && !value.guessed) {
          return call ? null : { ...object(null), guessed: attribute, isChild: true };
        }
        if (value.own) return null;
        return this.byMethod(attribute, this.calls(inner), property, call, from);
      }
      const gives = this.gives(value, attribute);
      const isKnown = !value.own?.isMixed || this.known.owners.get(attribute)?.includes(value.type);
      const noted = (call !== null && isKnown) || this.known.properties.has(attribute);
      const base = DERIVED[owner];
      const isBase = base && METHODS[base]?.split(" ").includes(attribute) && !METHODS[owner]?.split(" ").includes(attribute);
      const name = today(`${isBase ? base : owner}.${attribute}`);
      if (noted && !attribute.startsWith("__")) this.emit(name, from, property.to, call);
      if (call !== null) return { kind: "function", own: { parameters: [], given: new Map(), gives }, name };
      return gives;
    }

    /** @type {Reading["isModel"]} Whether a class of another file has the methods of a model: its name or its variable's speaks for it. */
    isModel(inner, name, attribute) {
      return !COMMON.has(attribute) || MODEL.test(name) || MODEL.test(this.calls(inner));
    }

    /** @type {Reading["calls"]} What a value is called: the last word of a name, or of what was called for it. */
    calls(node) {
      if (node.name === "VariableName" || node.name === "PropertyName") return this.word(node);
      if (node.name === "CallExpression" || node.name === "ParenthesizedExpression") {
        return this.calls(node.children[node.name === "CallExpression" ? 0 : 1] ?? { name: "" });
      }
      if (node.name !== "MemberExpression") return "";
      const property = node.children.find((child) => child.name === "PropertyName");
      return this.calls(property ?? node.children[0]);
    }

    /** @type {Reading["unknown"]} A method of a value whose type the text does not show. */
    unknown(inner, property, call, from) {
      return this.byMethod(this.word(property), this.calls(inner), property, call, from);
    }
  }

  window.tandem.References = References;
}
