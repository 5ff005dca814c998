// What a name with its dots stands for: `tandem.References`. Followed from its left to the
// library's name, to the text's own, or to the type whose method it is.
{
  const {
    OTHER, path, object, many, group, SIDE, METHODS, CALLED, COMMON, DERIVED, today, last,
    parent, isUpper,
  } = window.tandem.frameworks;

  class References extends window.tandem.Values {
    /** @type {Reading["reference"]} ``a.b.c``: followed from its left; noted once, as long as it is. */
    reference(node, call) {
      const { value, from } = this.follow(node, call);
      if (value?.kind === "path") this.notePath(value, from, node.to, node.name === "MemberExpression", call);
      return value;
    }

    /** @type {Reading["notePath"]} */
    notePath(value, from, to, dotted, call) {
      const name = today(value.name);
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
      if (!value) return this.unknown(node, inner, property, call, simple);
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
          return path(`${value.name}.${attribute}`);
        }
        case "class": {
          const method = this.member(value.own, attribute);
          if (method) return { kind: "function", own: method };
          return this.attributeOf(value.own, attribute) ?? null;
        }
        case "object":
          return this.objectAttribute(value, attribute, simple, property, call);
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
    objectAttribute(value, attribute, from, property, call) {
      if (value.own && !value.above) {
        const method = this.member(value.own, attribute);
        if (method) return method.isProperty ? method.gives : { kind: "function", own: method, bound: true };
        const set = this.attributeOf(value.own, attribute);
        if (set !== undefined) return set;
      }
      if (!value.type) return this.byMethod(attribute, attribute, null, property, call, from);
      const gives = this.gives(value, attribute);
      const isKnown = !value.own?.isMixed || this.known.owners.get(attribute)?.includes(value.type);
      const noted = (call !== null && isKnown) || this.known.properties.has(attribute);
      if (noted && !attribute.startsWith("__")) {
        let owner = value.type;
        const base = DERIVED[owner];
        const has = (/** @type {string} */ type) => METHODS[type]?.split(" ").includes(attribute);
        if (base && has(base) && !has(owner)) owner = base;
        if (this.known.types.on_sequential.includes(attribute)) owner = owner.replace("keras.Model", "keras.Sequential");
        this.emit(today(`${owner}.${attribute}`), from, property.to, call);
      }
      if (call !== null) return { kind: "function", own: { parameters: [], given: new Map(), gives } };
      return gives;
    }

    /** @type {Reading["unknown"]} A method of a value whose type the text does not show. */
    unknown(node, inner, property, call, from) {
      const attribute = this.word(property);
      const called = inner.name === "VariableName" ? this.word(inner)
        : inner.name === "MemberExpression" ? this.word(inner.children[inner.children.length - 1]) : "";
      if (call === null) return null;
      return this.byMethod(attribute, called, inner, property, call, from);
    }

    /** @type {Reading["byMethod"]} */
    byMethod(attribute, called, inner, property, call, from) {
      const owners = (this.known.owners.get(attribute) ?? []).filter((owner) => this.sides.has(SIDE[owner.split(".")[0]]));
      if (!owners.length || call === null) return null;
      let owner = null;
      for (const [shape, types] of CALLED) {
        if (!shape.test(called)) continue;
        owner = owners.find((one) => types.split(" ").includes(one)) ?? null;
        if (owner) break;
      }
      if (!owner) {
        const shared = this.rivals && owners.includes("keras.Model");
        const tensorOnly = this.known.types.tensor_methods.includes(attribute);
        if (this.guessing || (!tensorOnly && (COMMON.has(attribute) || shared))) return null;
        owner = owners[0];
      }
      this.emit(`${owner}.${attribute}`, from, property.to, call);
      return { kind: "function", own: { parameters: [], given: new Map(), gives: this.gives(object(owner), attribute) } };
    }
  }

  window.tandem.References = References;
}
