// What there is to say of a pasted text: the entries that explain it, or what comes nearest, or
// why it holds no message. `tandem.answering.answerer`.
{
  const MOST = 5; // entries of one text
  const ROWS = 3; // of one entry

  const NO_PROSE = {
    ...{ name: "", url: "", general: false, short: false, means: null, from: "" },
    ...{ causes: [], fix: null, other: null },
  };

  /**
   * @param {Explanations} data
   * @returns {(text: string) => ErrorAnswer | null} Null of a blank text.
   */
  function answerer({ entries, caught }) {
    const { sayings, matching, nearest } = window.tandem;
    /** @type {NearMessage[]} */
    const known = [
      ...entries.map((entry) => ({ kind: entry.kind, text: entry.example, entry, row: null })),
      ...caught.map(({ kind, example, rows }) => ({ kind, text: example, entry: null, row: rows[0] })),
    ];
    // What a row's program raised: its rows explain it, or show what a general entry explains.
    const raised = caught.map((one) => ({ ...NO_PROSE, ...one, kinds: [one.kind] }));
    /** @type {((kind: string, said: string) => NearMessage[]) | undefined} */
    let near;

    return (text) => {
      if (!text.trim()) return null;
      const otherwise = sayings.otherwise(text);
      const none = { found: [], near: [] };
      if (otherwise === "binary") return { what: "binary", ...none };
      const said = sayings.of(text).reverse(); // the last raised first
      const found = explained(said);
      if (found.length) return { what: "explained", found, near: [] };
      if (otherwise === "code" && !said.some(({ kind }) => kind)) return { what: "code", ...none };
      near ??= nearest.finder(known);
      const alike = new Set();
      for (const { kind, said: words } of said) {
        for (const one of near(kind, words)) if (alike.size < 3) alike.add(one);
      }
      const message = said.some(({ kind, said: words }) => kind || /\w+\W+\w+\W+\w+/.test(words));
      return { what: message ? "nothing" : "no message", found: [], near: [...alike] };
    };

    /**
     * What explains a saying: an entry, or the rows whose program raised the same.
     * @param {Saying} saying
     */
    function explain(saying) {
      const entry = matching.explain(saying, entries);
      const same = matching.explain(saying, raised);
      if (!entry || !same) return entry ?? same;
      const rows = new Set([...entry.entry.rows, ...same.entry.rows]);
      return { ...entry, rows: [...rows].slice(0, ROWS) };
    }

    /**
     * The entries that explain what was said: those that are not general first.
     * @param {Saying[]} said
     */
    function explained(said) {
      /** @type {Map<ErrorEntry, Explained>} */
      const found = new Map();
      const specific = () => [...found.values()].filter(({ entry }) => !entry.general);
      for (const saying of said) {
        if (saying.beside && specific().length) continue;
        const one = explain(saying);
        if (one && !found.has(one.entry)) found.set(one.entry, one);
      }
      if (![...found.values()].some(({ entry }) => !entry.general || !entry.short)) {
        for (const saying of said) {
          for (const one of matching.partly(saying, entries)) found.set(one.entry, one);
        }
      }
      const shown = specific().length ? specific() : [...found.values()];
      return shown.slice(0, MOST);
    }
  }

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.answering = { answerer };
}
