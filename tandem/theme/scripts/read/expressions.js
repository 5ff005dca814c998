// What an expression gives, every name in it noted: `tandem.Expressions`.
{
  const { OTHER, path, object, many, group, HAND_ON, LITERALS, today, last, isUpper } = window.tandem.frameworks;

  class Expressions extends window.tandem.References {
    /** @type {Reading["children"]} */
    children(node) {
      return node.children;
    }

    /** @type {Reading["value"]} The value of an expression; every name in it is noted. */
    value(node, call = null) {
      if (this.depth > 400) return null; // deeper than any program: brackets gone wild
      this.depth++;
      try {
        return this.valueOf(node, call);
      } finally {
        this.depth--;
      }
    }

    /** @type {(node: SyntaxNode, call: Call) => Value | null} */
    valueOf(node, call) {
      if (LITERALS.has(node.name)) return OTHER;
      switch (node.name) {
        case "VariableName":
        case "MemberExpression":
          return this.reference(node, call);
        case "CallExpression":
          return this.call(node);
        case "ParenthesizedExpression":
        case "AwaitExpression":
          return this.children(node).map((child) => this.value(child)).find(Boolean) ?? null;
        case "TupleExpression": {
          const parts = this.parts(this.children(node).slice(1, -1));
          return group(parts.map((part) => this.values(part)));
        }
        case "ArrayExpression":
        case "SetExpression": {
          const values = this.parts(this.children(node).slice(1, -1)).map((part) => this.values(part));
          const of = values.find((value) => value && value.kind !== "other") ?? null;
          return of ? many(of) : OTHER;
        }
        case "DictionaryExpression": {
          let of = null;
          let after = false;
          for (const child of this.children(node).slice(1, -1)) {
            if (child.name === ":") after = true;
            else if (child.name === ",") after = false;
            else {
              const value = this.value(child);
              if (after && value && value.kind !== "other") of = of ?? value;
            }
          }
          return of ? many(of) : OTHER;
        }
        case "ArrayComprehensionExpression":
        case "SetComprehensionExpression":
        case "ComprehensionExpression":
        case "DictionaryComprehensionExpression":
          return this.comprehension(this.children(node).slice(1, -1));
        case "ConditionalExpression": {
          const values = this.children(node).map((child) => this.value(child));
          const chosen = [values[0], values[values.length - 1]];
          return chosen.find((value) => value && value.kind !== "other") ?? chosen.find(Boolean) ?? null;
        }
        case "BinaryExpression": {
          const values = this.operands(node).map((child) => this.value(child));
          const objects = values.filter((value) => value?.kind === "object");
          if (objects.length) return objects[0];
          const ends = [values[0], values[values.length - 1]];
          return ends.every((value) => value?.kind === "other") ? OTHER : null;
        }
        case "UnaryExpression":
          return this.children(node).map((child) => this.value(child)).filter(Boolean).pop() ?? null;
        case "NamedExpression": {
          const parts = this.children(node);
          const value = this.value(parts[parts.length - 1]);
          this.bind(parts[0], value);
          return value;
        }
        case "LambdaExpression":
          return this.lambda(node);
        case "FormatString":
        case "ContinuedString":
          for (const child of this.children(node)) this.value(child);
          return OTHER;
        default:
          for (const child of this.children(node)) this.value(child);
          return null;
      }
    }

    /** @type {Reading["operands"]} What stands between the operators of a sum, however long. */
    operands(node) {
      /** @type {SyntaxNode[][]} */
      const parts = [];
      let left = node;
      while (left.name === "BinaryExpression" && left.children.length) {
        parts.push(left.children.slice(1));
        left = left.children[0];
      }
      return [left, ...parts.reverse().flat()];
    }

    /** @type {Reading["values"]} Several expressions that stand for one: a tuple without brackets. */
    values(nodes) {
      const values = nodes.filter((node) => !["*", "**"].includes(node.name)).map((node) => this.value(node));
      return values.length === 1 ? values[0] : (values.find(Boolean) ?? null);
    }

    /** @type {Reading["parts"]} Nodes, apart at their commas. */
    parts(nodes) {
      /** @type {SyntaxNode[][]} */
      const parts = [[]];
      for (const node of nodes) {
        if (node.name === ",") parts.push([]);
        else parts[parts.length - 1].push(node);
      }
      return parts.filter((part) => part.length);
    }

    /** @type {Reading["lambda"]} */
    lambda(node) {
      /** @type {OwnFunction} */
      const own = { parameters: [], given: new Map(), gives: null };
      // The first assignment in a class counts as a declaration: `up` is what the base declares.
      this.scope = { names: new Map(), up: /** @type {Reading} */ (this).scope };
      for (const child of this.children(node)) {
        if (child.name === "ParamList") {
          for (const name of this.parameters(child)) {
            own.parameters.push(name.name);
            this.scope.names.set(name.name, null);
          }
        } else if (!["lambda", ":"].includes(child.name)) own.gives = this.value(child);
      }
      this.scope = /** @type {Scope} */ (this.scope.up);
      return { kind: "function", own };
    }

    /** @type {Reading["comprehension"]} */
    comprehension(nodes) {
      const start = nodes.findIndex((node) => node.name === "for");
      if (start < 0) return this.values(nodes);
      this.scope = { names: new Map(), up: this.scope };
      let targets = [];
      let mode = null;
      for (const node of nodes.slice(start)) {
        if (node.name === "for") {
          mode = "targets";
          targets = [];
        } else if (node.name === "in") mode = "over";
        else if (mode === "targets") targets.push(node);
        else {
          const value = this.value(node);
          if (mode === "over") this.destructure(targets, this.element(value));
          mode = "if";
        }
      }
      const made = nodes.slice(0, start).filter((node) => node.name !== ":").map((node) => this.value(node)).pop() ?? null;
      this.scope = /** @type {Scope} */ (this.scope.up);
      return made?.kind === "other" ? OTHER : many(made);
    }

    /** @type {Reading["call"]} */
    call(node) {
      const [callee, list] = this.children(node);
      if (!list || list.name !== "ArgList") {
        this.value(callee);
        return null;
      }
      /** @type {string[]} */
      const keywords = [];
      list.children.forEach((child, at) => {
        if (child.name === "VariableName" && list.children[at + 1]?.name === "AssignOp") keywords.push(this.word(child));
      });
      // super().build(...) is the base's own build.
      if (callee.name === "VariableName" && this.word(callee) === "super") {
        this.args(list);
        return this.self ? { ...object(this.self.type, this.self.up), above: !this.self.up } : null;
      }
      const called = this.value(callee, keywords);
      this.namedByStrings(called, list);
      const args = this.args(list);
      const said = this.word(callee);
      if (called?.kind === "append") {
        if (args.values[0] && !called.to.of) called.to.of = args.values[0];
        return OTHER;
      }
      if (called?.kind === "partial") return this.called(called, args);
      const known = called?.kind === "other" || called?.kind === "foreign";
      const full = called?.kind === "foreign" ? called.name : said;
      if (full === "functools.partial") this.namedByStrings(args.values[0] ?? null, list);
      if (full === "functools.partial") return args.values[0] ? { kind: "partial", of: args.values[0] } : null;
      if (HAND_ON.has(full) || last(full) === "tqdm") return args.values[0] ?? OTHER;
      if (full === "getattr") return this.attributeByString(node, list, args);
      if (called === null || known) {
        if (full === "enumerate") return many(group([OTHER, this.element(args.values[0])]));
        if (full === "zip") return many(group(args.values.map((value) => this.element(value))));
        if (full === "next") return this.element(args.values[0]);
        if (full === "map") return many(this.called(args.values[0], { values: [], named: [] }));
        if (full === "sum") {
          const of = this.element(args.values[0]);
          return of?.kind === "object" ? of : OTHER;
        }
        if (full === "dict") return args.values[0] ? many(/** @type {Partial<Group> | null} */ (this.element(args.values[0]))?.items?.[1] ?? null) : OTHER;
      }
      if (called === null) {
        const maker = /\.(from_pretrained|load_from_checkpoint|from_config)$/.test(said) ? this.calls(callee.children[0]) : this.calls(callee);
        return this.unknownClass(maker);
      }
      return known ? OTHER : this.called(called, args);
    }

    /** @type {Reading["attributeByString"]} getattr(nn, "LSTM") is nn.LSTM. */
    attributeByString(node, list, args) {
      const [from] = args.values;
      const string = list.children[3];
      const attribute = string?.name === "String" ? this.word(string).slice(1, -1) : "";
      if (from?.kind !== "path" || !/^[A-Za-z]\w*$/.test(attribute)) return OTHER;
      const name = `${from.name}.${attribute}`;
      if (!isUpper(attribute) && !this.known.names.has(today(name))) return null;
      this.emit(today(name), node.from, node.to);
      return { ...path(name), isElement: true };
    }

    /** @type {Reading["namedByStrings"]} The names that a call of Keras is given as strings. */
    namedByStrings(called, list) {
      const callee = called?.kind === "path" ? today(called.name) : called?.kind === "function" ? (called.name ?? "") : "";
      if (!this.emits || !callee.startsWith("keras.")) return;
      const { argumentAt, named } = window.tandem.strings;
      const given = this.parts(this.children(list).slice(1).filter((node) => node.name !== ")")).map((part, at) => {
        const isNamed = part[0].name === "VariableName" && part[1]?.name === "AssignOp";
        return { argument: isNamed ? this.word(part[0]) : argumentAt(callee, at), value: part[isNamed ? 2 : 0] };
      });
      const loss = given.find(({ argument }) => argument === "loss")?.value;
      for (const { argument, value } of given) {
        if (!argument || !value) continue;
        for (const string of this.strings(value)) {
          const name = named(argument, this.word(string).slice(1, -1), loss ? this.word(loss) : "");
          if (name) this.emit(name, string.from, string.to);
        }
      }
    }

    /** @type {Reading["strings"]} The strings that an argument is, or holds. */
    strings(node) {
      if (node.name === "String") return [node];
      if (node.name === "DictionaryExpression") {
        return node.children.flatMap((child, at) => (node.children[at - 1]?.name === ":" ? this.strings(child) : []));
      }
      return /^(Array|Tuple)Expression$/.test(node.name) ? node.children.flatMap((child) => this.strings(child)) : [];
    }

    /** @type {Reading["args"]} */
    args(list) {
      const inside = this.children(list).slice(1).filter((node) => node.name !== ")");
      /** @type {Args} */
      const args = { values: [], named: [] };
      if (inside.some((node) => node.name === "for")) {
        args.values.push(this.comprehension(inside));
        return args;
      }
      let starred = false;
      for (const part of this.parts(inside)) {
        if (part[0].name === "VariableName" && part[1]?.name === "AssignOp") {
          const value = this.values(part.slice(2));
          args.named.push([this.word(part[0]), value]);
        } else {
          const value = this.values(part);
          starred ||= part[0].name === "*" || part[0].name === "**";
          if (!starred) args.values.push(value);
        }
      }
      return args;
    }

    /** @type {Reading["bind"]} */
    bind(target, value) {
      if (target.name === "VariableName") {
        this.scope.names.set(this.word(target), value);
      } else if (target.name === "TupleExpression" || target.name === "ArrayExpression" || target.name === "ParenthesizedExpression") {
        this.destructure(this.children(target).slice(1, -1), value);
      } else if (target.name === "MemberExpression") {
        const [inner, dot, property] = this.children(target);
        const isSelf = dot?.name === "." && property && this.self && inner.name === "VariableName" && this.word(inner) === this.selfName;
        if (isSelf) {
          const { attributes } = /** @type {OwnClass} */ (this.self);
          const name = this.word(property);
          if (!attributes.get(name)) attributes.set(name, value);
        } else this.value(target);
      } else this.value(target);
    }

    /** @type {Reading["destructure"]} */
    destructure(nodes, value) {
      const targets = this.parts(nodes.filter((node) => !["*"].includes(node.name))).map((part) => part[0]);
      const commas = nodes.some((node) => node.name === ",");
      if (targets.length === 1 && !commas) return this.bind(targets[0], value);
      targets.forEach((target, at) => {
        const part = value?.kind === "group" ? (value.items[at] ?? null) : this.element(value);
        this.bind(target, part);
      });
    }

    /** @type {Reading["parameters"]} */
    parameters(node) {
      const found = [];
      for (const part of this.parts(this.children(node).filter((child) => !"()".includes(child.name)))) {
        const at = part.findIndex((child) => child.name === "VariableName");
        if (at < 0) continue;
        const stars = part.slice(0, at).some((child) => ["*", "**"].includes(child.name));
        const op = part.findIndex((child) => child.name === "AssignOp");
        found.push({
          name: this.word(part[at]),
          stars,
          type: part.find((child) => child.name === "TypeDef"),
          default: op < 0 ? null : part[op + 1],
        });
      }
      return found;
    }
  }

  window.tandem.Expressions = Expressions;
}
