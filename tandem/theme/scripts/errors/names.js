// The names of the frameworks in a message, and the rows that answer them: `tandem.mentions`.
//
// A name that is not there leads to those of the same module or type that are spelt nearly so.
{
  const MOST = 3; // names of one message
  const LONGEST = 3000; // characters of a message that are read
  const ALIKE = 0.5; // of the pairs of letters, for a name that is spelt nearly so

  // Where a message says a name: whose it is, and the name.
  const MISSING = [
    /module '(?<owner>[\w.]+)' has no attribute '(?<name>\w+)'/,
    /cannot import name '(?<name>\w+)' from '(?<owner>[\w.]+)'/,
    /'(?<type>[\w.]+)' object has no attribute '(?<name>\w+)'/,
    /type object '(?<type>[\w.]+)' has no attribute '(?<name>\w+)'/,
    /(?<type>EagerTensor) object has no attribute '(?<name>\w+)'/,
    /No module named '(?<owner>[\w.]+)\.(?<name>\w+)'/,
  ];
  const CALLED = /(?:^|[\s.])(?<call>[A-Za-z]\w*)(?:\.__init__)?\(\) (?:got|takes|missing)/;
  const PASSED = /keyword arguments passed to (?<call>\w+)/;
  const WHOLE = /(?<![\w.])(?:torch|torchvision|keras|tensorflow|tf|nn|F)\.[A-Za-z_][\w.]*\w/g;

  /** @type {[RegExp, string][]} */
  const HOMES = [
    [/^tf\./, "tensorflow."], [/^nn\./, "torch.nn."], [/^F\./, "torch.nn.functional."],
    [/^tensorflow\._api\.v2\./, "tensorflow."], [/^keras\.(?:api|src|_tf_keras\.keras)\./, "keras."],
    [/^(?:tensorflow\.(?:python\.)?)keras\./, "keras."],
  ];
  /** @type {Record<string, string>} */
  const TYPES = { EagerTensor: "tensorflow.Tensor", SymbolicTensor: "tensorflow.Tensor", ResourceVariable: "tensorflow.Variable" };

  const last = (/** @type {string} */ name) => name.slice(name.lastIndexOf(".") + 1);

  /** @param {string} name */
  function home(name) {
    return HOMES.reduce((found, [old, today]) => found.replace(old, today), `${name}.`).slice(0, -1);
  }

  /**
   * How much two words are alike: the part of their pairs of letters that they share.
   * @param {string} one
   * @param {string} other
   */
  function alike(one, other) {
    const pairs = (/** @type {string} */ word) => {
      const letters = ` ${word.toLowerCase().replaceAll("_", "")} `;
      return Array.from(letters.slice(1), (_, at) => letters.slice(at, at + 2));
    };
    const [mine, theirs] = [pairs(one), pairs(other)];
    const shared = mine.filter((pair) => theirs.includes(pair)).length;
    return (2 * shared) / (mine.length + theirs.length);
  }

  /**
   * @param {Pick<Tandem, "rows" | "types" | "answers" | "answered">} known
   * @returns {(said: string, text: string) => NamedRow[]}
   */
  function finder({ rows, types, answers, answered }) {
    const { members } = types;
    const used = rows.flatMap(({ tf, torch }) => [...tf.uses, ...torch.uses]);
    const all = new Set([...Object.keys(answered), ...used]);
    const rowOf = (/** @type {string} */ name) => answers.of(name)?.row ?? null;

    /** @param {string} owner */
    function inside(owner) {
      if (members[owner]) return members[owner].split(" ").map((name) => `${owner}.${name}`);
      return [...all].filter((name) => name.startsWith(`${owner}.`));
    }

    /**
     * The name that is not there, if a row answers it all the same, else those spelt nearly so.
     * @param {string} owner
     * @param {string} name
     * @returns {NamedRow[]}
     */
    function missing(owner, name) {
      const row = rowOf(`${owner}.${name}`);
      if (row) return [{ name: `${owner}.${name}`, near: false, row }];
      const scored = inside(owner).map((other) => ({ other, score: alike(name, last(other)) }));
      const near = scored.filter(({ score }) => score >= ALIKE).sort((one, two) => two.score - one.score);
      return near.slice(0, MOST).map(({ other }) => ({ name: other, near: true, row: rowOf(other) }));
    }

    /** @param {string} type @param {string} text */
    function ownerOf(type, text) {
      const word = last(type);
      const owners = TYPES[word] ? [TYPES[word]] : Object.keys(members).filter((name) => last(name) === word);
      return owners.find((owner) => text.includes(owner.split(".")[0])) ?? (owners.length === 1 ? owners[0] : null);
    }

    /** @param {string} call @param {string} text @returns {NamedRow[]} */
    function called(call, text) {
      const names = [...all].filter((name) => last(name) === call);
      const raised = names.filter((name) => text.includes(name.split(".")[0]));
      const found = (raised.length ? raised : names).map((name) => ({ name, near: false, row: rowOf(name) }));
      const once = new Map(found.flatMap((one) => (one.row ? [[one.row.id, one]] : [])));
      return [...once.values()].slice(0, 2);
    }

    return (said, text) => {
      const plain = window.tandem.matching.plain(said).slice(0, LONGEST);
      for (const pattern of MISSING) {
        const found = pattern.exec(plain)?.groups;
        if (!found) continue;
        const owner = found.owner ? home(found.owner) : ownerOf(found.type, text);
        return owner ? missing(owner, found.name) : [];
      }
      const call = (CALLED.exec(plain) ?? PASSED.exec(plain))?.groups?.call;
      if (call) return called(call, text);
      const names = new Set((plain.match(WHOLE) ?? []).map(home));
      const found = [...names].map((name) => ({ name, near: false, row: rowOf(name) }));
      return found.filter(({ row }) => row).slice(0, MOST);
    };
  }

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.mentions = { finder };
}
