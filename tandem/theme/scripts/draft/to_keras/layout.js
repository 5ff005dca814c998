// Where the channels stand in each value of a PyTorch module, once it is Keras's: `tandem.toKerasLayout`.
// Keras's layers of images take the channels last. Inside a module an image stays so from the first
// such layer to the first that is none; where the two meet, one transposition is written.
{
  const FIRST_TO_LAST = /** @type {Record<number, string>} */ ({ 1: "(0, 2, 1)", 2: "(0, 2, 3, 1)", 3: "(0, 2, 3, 4, 1)" });
  const LAST_TO_FIRST = /** @type {Record<number, string>} */ ({ 1: "(0, 2, 1)", 2: "(0, 3, 1, 2)", 3: "(0, 4, 1, 2, 3)" });

  /** Functions and methods of the same value at every element: the layout stays. */
  const ELEMENTWISE = /\.(relu|relu6|leaky_relu|elu|selu|gelu|silu|sigmoid|tanh|hardtanh|softplus|dropout|dropout2d|hardswish|mish|abs|exp|log|sqrt|square|clamp|clone|contiguous|detach|to|float|mul|add|sub|div|cpu|cuda|lerp)$/;

  /** Functions of images: the channels stand second, as in the layers of the same name. */
  const OF_IMAGES = /^torch\.nn\.functional\.(conv|max_pool|avg_pool|adaptive_avg_pool|adaptive_max_pool|interpolate|pixel_shuffle|batch_norm|instance_norm)/;

  const PLAIN = /** @type {Layout} */ ({ kind: "plain", rank: 0 });
  const ANY = /** @type {Layout} */ ({ kind: "any", rank: 0 });

  class ModuleLayouts {
    constructor(/** @type {Draft} */ draft) {
      this.draft = draft;
      this.rewriting = draft.rewriting;
      this.program = draft.program;
      /** @type {Map<string, SyntaxNode>} What self.name of a class, or a variable, is made of: by its `key`. */
      this.made = new Map();
      /** @type {Map<string, LayoutPassed>} The program's own modules, by their class. */
      this.classes = new Map();
      /** @type {OwnModule[]} Where they stand. */
      this.own = [];
      /** @type {Set<SyntaxNode>} Functions that are read right now: one may call itself. */
      this.open = new Set();
      /** @type {Set<string>} Parameters of which nothing shows whether they are images. */
      this.doubtful = new Set();
    }

    /** @type {(node: SyntaxNode) => void} Say so where such a parameter meets an image. */
    doubt(node) {
      const name = this.program.word(node);
      const statement = window.tandem.tree.statementOf(node);
      if (node.name !== "VariableName" || !this.doubtful.has(name) || !statement) return;
      const note = window.tandem.say(window.tandem.words.draft["unknown axes"], { name });
      this.draft.above.set(statement, this.draft.commentLines([note], this.draft.indent(statement)));
    }

    /** @type {(node: SyntaxNode) => string} What a variable is known by: self.conv is another one in each class. */
    key(node) {
      const word = this.program.word(node);
      return word.startsWith("self.") ? `${window.tandem.tree.around(node, "ClassDefinition")?.from} ${word}` : word;
    }

    /** @type {(callee: SyntaxNode) => SyntaxNode | undefined} The method of the same class that is called. */
    method(callee) {
      const [, name] = /^self\.(\w+)$/.exec(callee.to - callee.from < 80 ? this.program.word(callee) : "") ?? [];
      const body = name && window.tandem.tree.around(callee, "ClassDefinition")?.children.find((one) => one.name === "Body");
      return body ? body.children.find((one) => one.name === "FunctionDefinition" && this.program.word(one.children[1]) === name) : undefined;
    }

    /** @type {(call: SyntaxNode) => SyntaxNode | null} The layer that a function of the program's own returns: conv3x3(16, 32). */
    returned(call) {
      const callee = call.name === "CallExpression" ? this.program.word(call.children[0]) : "";
      const [, own, name] = /^(self\.)?([a-z_]\w*)$/.exec(callee) ?? [];
      if (!name) return null;
      const home = own ? window.tandem.tree.around(call, "ClassDefinition") : null;
      const made = this.program.nodes.find((node) => node.name === "FunctionDefinition" && window.tandem.tree.around(node, "ClassDefinition") === home && node.children.some((child) => child.name === "VariableName" && this.program.word(child) === name));
      if (!made || this.open.has(made)) return null;
      const [back] = window.tandem.tree.within(made, (node) => node.name === "ReturnStatement" && window.tandem.tree.around(node, "FunctionDefinition") === made);
      const value = back?.children[1];
      if (value?.name !== "CallExpression") return null;
      this.open.add(made);
      const isLayer = /^torch\.nn\.[A-Z]/.test(this.name(value)) || this.classes.has(this.program.word(value.children[0]));
      const found = isLayer ? value : this.returned(value);
      this.open.delete(made);
      return found;
    }

    /** @type {(node: SyntaxNode) => string} */
    name(node) {
      return this.rewriting.mention(node)?.name ?? "";
    }

    /** @type {Layouts["layer"]} What a layer takes and gives: the call that makes it. */
    layer(node) {
      const name = this.name(node);
      if (/^torch\.nn\.(Sequential|ModuleList)$/.test(name)) return this.several(node);
      const called = node.children[0];
      const own = called?.name === "VariableName" ? this.classes.get(this.program.word(called)) : undefined;
      if (own) return own;
      const inner = name ? null : this.returned(node);
      if (inner) return this.layer(inner);
      const digits = /(\d)d$/.exec(name)?.[1];
      if (/^torch\.nn\.(Flatten|Unflatten)$/.test(name)) return { enters: PLAIN, leaves: PLAIN };
      const way = window.tandem.twins.ways[name];
      if (way?.axes === "channels" || /^torch\.nn\.(Conv|ConvTranspose|MaxPool|AvgPool|AdaptiveAvgPool|AdaptiveMaxPool|BatchNorm|InstanceNorm|Dropout|ZeroPad|ReflectionPad|Upsample|PixelShuffle|GroupNorm)\w*?\d?d?$/.test(name)) {
        const rank = Number(digits ?? way?.rank ?? 2);
        // One row a sample has no axes to move: BatchNorm1d after Linear.
        if (rank === 1 && /BatchNorm|Dropout/.test(name)) return { enters: ANY, leaves: ANY };
        if (name === "torch.nn.Dropout") return { enters: ANY, leaves: ANY };
        return { enters: { kind: "image", rank }, leaves: { kind: "image", rank } };
      }
      if (way?.kind === "layer" && /^torch\.nn\.(Linear|LSTM|GRU|RNN|Embedding|LayerNorm|MultiheadAttention|Bilinear)/.test(name)) return { enters: PLAIN, leaves: PLAIN };
      return { enters: ANY, leaves: ANY };
    }

    /** @type {(call: SyntaxNode) => SyntaxNode[]} The layers of a Sequential. */
    layers(call) {
      const list = call.children[1]?.children ?? [];
      const inside = list.length === 3 && list[1].name === "ArrayExpression" ? list[1].children : list;
      return inside.filter((child) => /Expression$|^VariableName$/.test(child.name));
    }

    /** @type {(call: SyntaxNode) => LayoutPassed} */
    several(call) {
      const all = this.layers(call).map((node) => this.layer(node));
      const first = all.find(({ enters }) => enters.kind !== "any");
      const last = all.findLast(({ leaves }) => leaves.kind !== "any");
      return { enters: first?.enters ?? ANY, leaves: last?.leaves ?? ANY };
    }

    /** @type {Layouts["joined"]} A layer of a Sequential with what must stand before it, given the layout that comes in. */
    joined(node, before) {
      const { enters, leaves } = this.layer(node);
      const isFlat = this.name(node) === "torch.nn.Flatten";
      if (enters.kind === "image" && before.kind === "plain") return { text: this.permute(enters.rank, true), after: leaves };
      if (before.kind === "image" && (enters.kind === "plain" || isFlat)) return { text: this.permute(before.rank, false), after: leaves };
      return { text: "", after: leaves.kind === "any" ? before : leaves };
    }

    /** @type {(rank: number, toLast: boolean) => string} The layer that moves the channels; Permute leaves the batch out and counts from one. */
    permute(rank, toLast) {
      const order = Array.from({ length: rank + 1 }, (_, at) => (toLast ? ((at + 1) % (rank + 1)) + 1 : ((at + rank) % (rank + 1)) + 1));
      return `layers.Permute((${order.join(", ")}))`;
    }

    /** @type {Layouts["walk"]} A module's forward: where the layouts of two values meet, the one is moved. */
    walk(body, values, isTop) {
      /** @type {Layout} */
      let leaves = ANY;
      const statement = (/** @type {SyntaxNode} */ node) => {
        const { children } = node;
        if (node.name === "AssignStatement" || node.name === "UpdateStatement") {
          const value = children[children.length - 1];
          const layout = this.value(value, values);
          if (children[0].name !== "VariableName") return;
          const name = this.program.word(children[0]);
          const before = values.get(name);
          if (node.name === "UpdateStatement") this.meet(before ?? ANY, layout, value);
          values.set(name, node.name === "UpdateStatement" && layout.kind !== "image" ? (before ?? layout) : layout);
        } else if (node.name === "ReturnStatement") {
          if (!children[1]) return;
          const layout = this.value(children[1], values);
          if (isTop && layout.kind === "image") this.toFirst(children[1], layout.rank);
          leaves = isTop && layout.kind === "image" ? PLAIN : layout;
        } else {
          for (const child of children) {
            if (child.name === "Body") child.children.forEach(statement);
            else if (/Expression|VariableName/.test(child.name)) this.value(child, values);
          }
        }
      };
      body.children.forEach(statement);
      return leaves;
    }

    /** @type {(before: Layout, layout: Layout, value: SyntaxNode) => void} */
    meet(before, layout, value) {
      if (before.kind === "image" && layout.kind === "plain") this.toLast(value, before.rank);
      if (before.kind === "plain" && layout.kind === "image") this.toFirst(value, layout.rank);
      if (before.kind === "image" && layout.kind === "any") this.doubt(value);
    }

    /** @type {(node: SyntaxNode, rank: number) => void} */
    toFirst(node, rank) {
      this.wrap(node, LAST_TO_FIRST[rank]);
    }

    /** @type {(node: SyntaxNode, rank: number) => void} */
    toLast(node, rank) {
      this.wrap(node, FIRST_TO_LAST[rank]);
    }

    /** @type {(node: SyntaxNode, order: string) => void} Write a value with its axes in another order. */
    wrap(node, order) {
      const inner = this.rewriting.overrides.get(node);
      this.rewriting.overrides.set(node, (own) => {
        const made = inner ? inner(own) : own();
        this.draft.imports.add("import keras");
        return { ...made, text: `keras.ops.transpose(${made.text}, ${order})`, level: 15 };
      });
    }

    /** @type {Layouts["value"]} The layout of an expression; what must move in it is noted. */
    value(node, values) {
      if (node.name === "VariableName") return values.get(this.program.word(node)) ?? ANY;
      if (node.name === "ParenthesizedExpression") return node.children[1] ? this.value(node.children[1], values) : ANY;
      if (node.name === "CallExpression") return this.call(node, values);
      if (node.name === "BinaryExpression") return this.binary(node, values);
      if (node.name === "MemberExpression") {
        const inner = this.value(node.children[0], values);
        if (inner.kind === "image") this.sized(node, inner);
        return ANY;
      }
      /** @type {Layout} */
      let found = ANY;
      for (const child of node.children) {
        if (!/Expression$|^VariableName$/.test(child.name)) continue;
        const layout = this.value(child, values);
        if (layout.kind === "image") found = layout;
      }
      return found;
    }

    /** @type {(node: SyntaxNode, values: Map<string, Layout>) => Layout} */
    binary(node, values) {
      const [left, , right] = node.children;
      if (!left || !right) return ANY;
      const [one, other] = [this.value(left, values), this.value(right, values)];
      if (one.kind === "image" && other.kind === "plain") this.toLast(right, one.rank);
      if (one.kind === "plain" && other.kind === "image") this.toLast(left, other.rank);
      if (one.kind === "image" && other.kind === "any") this.doubt(right);
      if (one.kind === "any" && other.kind === "image") this.doubt(left);
      return one.kind === "image" ? one : other.kind === "image" ? other : one.kind === "plain" ? one : other;
    }

    /** @type {(node: SyntaxNode, layout: Layout) => void} x.shape[1] of an image: the channels stand elsewhere. */
    sized(node, layout) {
      const [inner] = node.children;
      if (this.program.word(node).endsWith(".shape")) this.toFirst(inner, layout.rank);
    }

    /** @type {(node: SyntaxNode, values: Map<string, Layout>) => Layout} */
    call(node, values) {
      const [callee, list] = node.children;
      const args = (list?.children ?? []).filter((child) => !/^[(),]$/.test(child.name) && child.name !== "AssignOp");
      const name = this.name(node);
      const made = this.made.get(this.key(callee));
      if (made) {
        const { enters, leaves, others } = this.layer(made);
        args.slice(1).forEach((arg, at) => this.through(arg, others?.[at] ?? ANY, ANY, values));
        return this.through(args[0], enters, leaves, values);
      }
      if (!made && this.method(callee)) {
        // A method of the reader's takes and gives what it did: the channels stand second.
        args.forEach((arg) => this.through(arg, PLAIN, PLAIN, values));
        return PLAIN;
      }
      if (OF_IMAGES.test(name)) {
        const rank = Number(/(\d)d$/.exec(name)?.[1] ?? 2);
        return this.through(args[0], { kind: "image", rank }, { kind: "image", rank }, values);
      }
      if (name === "torch.cat" || name === "torch.concat") return this.joins(node, args, values);
      const receiver = callee.name === "MemberExpression" && !/^torch\.(nn\.)?functional|^torch\.\w+$/.test(name) ? callee.children[0] : args[0];
      if (!receiver) return ANY;
      const layout = this.value(receiver, values);
      for (const arg of args) if (arg !== receiver) this.value(arg, values);
      if (layout.kind !== "image" || ELEMENTWISE.test(name)) return layout;
      if (/\.(size|shape)$/.test(name) && this.program.word(args[0] ?? node) === "0") return ANY;
      if (name) this.toFirst(receiver, layout.rank);
      return PLAIN;
    }

    /** @type {(node: SyntaxNode | undefined, enters: Layout, leaves: Layout, values: Map<string, Layout>) => Layout} */
    through(node, enters, leaves, values) {
      if (!node) return leaves;
      const layout = this.value(node, values);
      if (enters.kind === "image" && layout.kind === "plain") this.toLast(node, enters.rank);
      if (enters.kind === "plain" && layout.kind === "image") this.toFirst(node, layout.rank);
      return leaves.kind === "any" ? layout : leaves;
    }

    /** @type {(node: SyntaxNode, args: SyntaxNode[], values: Map<string, Layout>) => Layout} torch.cat of images: the axis of the channels is the last. */
    joins(node, args, values) {
      const items = (args[0]?.children ?? []).filter((child) => /Expression$|^VariableName$/.test(child.name));
      const layouts = items.map((item) => this.value(item, values));
      const image = layouts.find(({ kind }) => kind === "image");
      if (!image) return layouts[0] ?? ANY;
      items.forEach((item, at) => layouts[at].kind === "plain" && this.toLast(item, image.rank));
      const axis = node.children[1].children.find((child) => child.name === "Number" || child.name === "UnaryExpression");
      const place = axis && Number(this.program.word(axis));
      const size = image.rank + 2;
      if (axis && place !== undefined && Number.isInteger(place)) {
        const first = (place + size) % size;
        const last = first === 0 ? 0 : first === 1 ? size - 1 : first - 1;
        this.rewriting.overrides.set(axis, (own) => ({ ...own(), text: last === size - 1 ? "-1" : String(last) }));
      }
      return image;
    }
  }

  /** @type {ToKerasLayout["of"]} */
  const of = (draft) => (draft.known.layouts ??= new ModuleLayouts(draft));

  window.tandem.toKerasLayout = { of, PLAIN, ANY, FIRST_TO_LAST };
}
