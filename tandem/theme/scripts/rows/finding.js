// Which rows a question finds, and in which order: `tandem.finding`.
//
// Rows are ranked in memory, over a vocabulary of names and words that is made once. No
// document is touched here: rows/page.js reads the rows from the page and draws what is found.

/**
 * What a row is found by, as the page holds it; spaces part names.
 * @typedef {object} Findable
 * @property {string} names What it answers; of each side, first what it is about.
 * @property {string} home Those of them that are at home in it.
 * @property {string} uses Other names in its code.
 * @property {string} everyday Phrases that it answers, each behind its place among their rows.
 * @property {string} title
 * @property {string} oneLiners
 * @property {string} group Its topic and its verdict, in words.
 */

/**
 * A name or a word, and the points that it gives to rows: as a whole, as a start.
 * @typedef {object} Term
 * @property {string} text
 * @property {string} shown As people write it.
 * @property {boolean} dotted
 * @property {Map<number, Points>} rows
 * @property {Uint32Array} places The rows, once all are known.
 * @property {Int16Array} wholes
 * @property {Int16Array} starts
 */

/**
 * Rows by their numbers, best first. So many of them answer, the others have the words in
 * their code; if `near`, none has every word, and these come nearest.
 * @typedef {{ found: number[], answering: number, near?: boolean }} Ranked
 */

/** @typedef {(row: number) => boolean} Choice Whether a row is among those to search. */

{
  const FRAMEWORKS = ["keras", "pytorch", "tensorflow", "tf", "torch"]; // every row is of both

  // Words of a question that tell nothing.
  const STOP_WORDS = new Set([...window.tandem.words.rows.stop.split(" "), ...FRAMEWORKS]);

  const LONGEST = 200; // letters of a question that are read
  const MOST = 20; // words of it
  const NEAREST = 10; // rows that are shown where none has every word
  const NEAR = 0.45; // of the best one's points, that each of them has

  // What a word of the question may be to a row: the points of the whole word, of its start.
  // A row with fewer than these answers another question, and has the word in its code.
  const ANSWERS = 260;
  const AHEAD = 1e5; // more than the points of all words: a row that answers comes first
  const KINDS = {
    home: [1000, 600],
    answers: [900, 550],
    title: [800, 500],
    part: [500, 400], // of an answered name: Norm in BatchNorm
    everyday: [700, 450], // a word that people use who know no name
    everydayPart: [280, 265], // of several
    oneLiner: [450, 350],
    group: [300, 290], // its verdict, its topic
    uses: [250, 150],
    usesPart: [120, 80],
  };

  // Words

  // What a language's words end in: layers, padding and stacked are layer, pad, stack.
  const ENDS = new RegExp(`(${window.tandem.words.rows.ends})$`);

  /** @type {(text: string) => string} A text without accents and capitals, letter for letter. */
  const fold = (text) =>
    text.replace(/[^\x00-\x7f]/g, (letter) => letter.normalize("NFD")[0]).toLowerCase();

  const wordsOf = (/** @type {string} */ text) => fold(text).match(/[a-z0-9_]+/g) ?? [];

  /** @type {(name: string) => string[]} The words inside a name: batch, norm for BatchNorm1d. */
  const partsOf = (name) => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d*|\d+/g)?.map(fold) ?? [];

  const lastOf = (/** @type {string} */ name) => name.slice(name.lastIndexOf(".") + 1);

  /** A word of the question, as the vocabulary spells names. */
  function asName(/** @type {string} */ word) {
    return fold(word)
      .replace(/^\.+/, "")
      .replace(/^(tf|tensorflow)\.keras(?=\.|$)/, "keras")
      .replace(/^tf\./, "tensorflow.")
      .replace(/^f\./, "torch.nn.functional.");
  }

  /**
   * The words of a question; arguments and what they are assigned to do not count.
   * @param {string} typed
   */
  function questionOf(typed) {
    const bare = typed
      .slice(0, LONGEST)
      .replace(/(?<=[\w.])\s*\((?:[^()]|\([^()]*\))*(?:\)|$)/g, " ")
      .replace(/^\s*\w+\s*=(?!=)/, " ");
    const found = bare.match(/[\p{L}\p{N}_.]*[\p{L}\p{N}_][\p{L}\p{N}_.]*/gu) ?? [];
    const asked = [...new Set(found.map(asName))].filter(Boolean).slice(0, MOST);
    const telling = asked.filter((word) => !STOP_WORDS.has(word));
    return telling.length ? telling : asked;
  }

  const stemOf = (/** @type {string} */ word) => word.replace(ENDS, "");

  /**
   * What of a question's words is marked where it stands in a row's text.
   * @param {string[]} asked
   */
  const marksOf = (asked) => asked.map(lastOf).filter((word) => word.length > 1);

  /**
   * Where a text first says one of some words: its place and length, null if nowhere.
   * @param {string} text
   * @param {string[]} marks
   */
  function placeOf(text, marks) {
    const folded = fold(text);
    let at = folded.length;
    let length = 0;
    for (const word of marks) {
      const found = folded.indexOf(word);
      if (found >= 0 && found < at) [at, length] = [found, word.length];
    }
    return length ? { at, length } : null;
  }

  // Misspellings

  /** @type {(word: string, text: string, most: number) => boolean} Whether two words are near enough at a glance. */
  const mayBe = (word, text, most) =>
    text.length >= word.length - most &&
    (text[0] === word[0] || text[0] === word[1] || text[1] === word[0] || text[1] === word[1]);

  // Room for three lines of the table that distances are read from.
  let [line, above, higher] = [0, 1, 2].map(() => new Uint8Array(LONGEST + 8));

  /** Edits, swaps of neighbours included, from a word to a text, and to the text's start. */
  function distance(/** @type {string} */ word, /** @type {string} */ text, /** @type {number} */ most) {
    const width = Math.min(text.length, word.length + most);
    for (let at = 0; at <= width; at++) line[at] = at;
    for (let i = 1; i <= word.length; i++) {
      [higher, above, line] = [above, line, higher];
      line[0] = i;
      let least = i;
      for (let j = 1; j <= width; j++) {
        const differs = word[i - 1] === text[j - 1] ? 0 : 1;
        let edits = Math.min(above[j] + 1, line[j - 1] + 1, above[j - 1] + differs);
        if (i > 1 && j > 1 && word[i - 1] === text[j - 2] && word[i - 2] === text[j - 1]) {
          edits = Math.min(edits, higher[j - 2] + 1);
        }
        line[j] = edits;
        if (edits < least) least = edits;
      }
      if (least > most) return [99, 99];
    }
    let start = 99;
    for (let j = 0; j <= width; j++) if (line[j] < start) start = line[j];
    return [width < text.length ? 99 : line[width], start];
  }

  // Ranking

  /**
   * Gives rows their points, if they have fewer; says whether there are any.
   * @param {Float32Array} points
   * @param {Term} term
   * @param {Int16Array} values
   * @param {(value: number) => number} change
   */
  function give(points, { places }, values, change) {
    for (let at = 0; at < places.length; at++) {
      const value = change(values[at]);
      if (points[places[at]] < value) points[places[at]] = value;
    }
    return places.length > 0;
  }

  /** @type {Choice} */
  const all = () => true;

  /** Rows, and the vocabulary that finds them. */
  class Index {
    /** @param {Findable[]} rows */
    constructor(rows) {
      this.size = rows.length;
      /** @type {Map<string, Term>} */
      this.terms = new Map();
      /** @type {{ said: string[], row: number, place: number }[]} Everyday phrases. */
      this.phrases = [];
      rows.forEach((row, number) => this.addRow(row, number));
      this.vocabulary = [...this.terms.values()];
      for (const term of this.vocabulary) {
        // In plain arrays: a letter may begin thousands.
        term.places = Uint32Array.from(term.rows.keys());
        term.wholes = Int16Array.from(term.rows.values(), ([whole]) => whole);
        term.starts = Int16Array.from(term.rows.values(), ([, start]) => start);
      }
      /** @type {Map<string, RowPoints>} The words of the last questions, their points. */
      this.known = new Map();
    }

    /** @type {RowIndex["addRow"]} */
    addRow({ names, home, uses, everyday, title, oneLiners, group }, number) {
      const atHome = new Set(home.split(" "));
      const said = [0, 0]; // names of each side: the first are what the row is about
      for (const name of names ? names.split(" ") : []) {
        const side = name.startsWith("torch") ? 1 : 0;
        const kind = atHome.has(name) ? KINDS.home : KINDS.answers;
        this.addName(name, number, kind, KINDS.part, said[side]++);
      }
      for (const word of wordsOf(title)) this.addTerm(word, number, KINDS.title);
      for (const word of wordsOf(oneLiners)) this.addTerm(word, number, KINDS.oneLiner);
      for (const word of wordsOf(group)) this.addTerm(word, number, KINDS.group);
      for (const phrase of everyday ? everyday.split("; ") : []) {
        const [place, said] = [parseInt(phrase, 10), questionOf(phrase.replace(/^\d+/, ""))];
        const kind = said.length > 1 ? KINDS.everydayPart : KINDS.everyday;
        for (const word of said) this.addTerm(word, number, kind, place);
        this.phrases.push({ said, row: number, place });
      }
      for (const name of uses ? uses.split(" ") : []) {
        this.addName(name, number, KINDS.uses, KINDS.usesPart, 0);
      }
    }

    /** @type {RowIndex["addName"]} A name under each of its endings: keras.layers.Dense, layers.Dense, Dense. */
    addName(name, row, kind, partKind, place) {
      const full = name.startsWith(".") ? name.slice(1) : name;
      for (let start = 0; ; ) {
        const ending = full.slice(start);
        this.addTerm(ending.toLowerCase(), row, kind, place, ending);
        const dot = full.indexOf(".", start);
        if (dot < 0) {
          const parts = partsOf(ending);
          if (parts.length > 1) for (const part of parts) this.addTerm(part, row, partKind, place);
          return;
        }
        start = dot + 1;
      }
    }

    /** @type {RowIndex["addTerm"]} */
    addTerm(text, row, kind, place = 0, shown = text) {
      let term = this.terms.get(text);
      if (!term) {
        term = /** @type {Term} */ ({ text, shown, dotted: text.includes("."), rows: new Map() });
        this.terms.set(text, term);
      }
      if (shown !== text) term.shown = shown;
      const whole = kind[0] - Math.min(place, 9);
      const before = term.rows.get(row);
      if (!before || before[0] < whole) term.rows.set(row, [whole, kind[1] - Math.min(place, 9)]);
    }

    /** Makes the slowest answers beforehand: most names begin so. */
    warm() {
      for (const letter of "tk") this.pointsOf(letter);
    }

    /** @type {RowIndex["pointsOf"]} The points that each row has for a word of the question. */
    pointsOf(word) {
      if (!this.known.has(word)) {
        if (this.known.size > 100) this.known.clear();
        this.known.set(word, this.reckoned(word));
      }
      return /** @type {RowPoints} */ (this.known.get(word));
    }

    /** @type {RowIndex["reckoned"]} */
    reckoned(word) {
      const points = new Float32Array(this.size);
      const exact = this.terms.get(word);
      let any = false;
      for (const term of this.vocabulary) {
        if (term === exact || !term.text.startsWith(word)) continue;
        const missing = Math.min(term.text.length - word.length, 20);
        any = give(points, term, term.starts, (start) => start - missing);
      }
      if (exact) any = give(points, exact, exact.wholes, (whole) => whole);
      const last = lastOf(word);
      const stem = stemOf(word);
      if (!any && stem !== word) return this.pointsOf(stem);
      if (last !== word && last && !exact) { // a variable's method, or a module that no row names
        const other = this.terms.get(last);
        if (other) any = give(points, other, other.wholes, (whole) => whole - 150);
        if (!any) return this.pointsOf(last);
      }
      return any ? points : this.misspelt(last);
    }

    /** @type {RowIndex["misspelt"]} The same for a word spelt nearly so: a letter more, less, other, swapped. */
    misspelt(word) {
      const points = new Float32Array(this.size);
      const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
      let any = false;
      if (!most) return null;
      for (const term of this.vocabulary) {
        if (term.dotted || !mayBe(word, term.text, most)) continue;
        const [whole, start] = distance(word, term.text, most);
        const far = Math.min(whole, start + 0.5);
        if (far > most) continue;
        const less = (/** @type {number} */ value) => (value < ANSWERS ? 100 : 300) + value / 10 - 20 * far;
        any = give(points, term, term.wholes, less);
      }
      return any ? points : null;
    }

    /** @type {RowIndex["told"]} What the everyday phrases that make up most of a question give their rows. */
    told(asked) {
      const words = new Set(asked.flatMap((word) => (this.terms.has(word) ? word : [word, stemOf(word)])));
      const rows = new Map();
      for (const { said, row, place } of this.phrases) {
        if (2 * said.length <= asked.length || !said.every((word) => words.has(word))) continue;
        const worth = AHEAD * (1 + said.length / asked.length - Math.min(place, 9) / 100);
        rows.set(row, Math.max(worth, rows.get(row) ?? 0));
      }
      return rows;
    }

    /** @type {RowIndex["rank"]} The rows that have every word, best first; how many of them answer. */
    rank(asked, chosen) {
      const found = [];
      if (!asked.length) {
        for (let row = 0; row < this.size; row++) if (chosen(row)) found.push(row);
        return { found, answering: found.length };
      }
      const each = asked.map((word) => this.pointsOf(word));
      const sums = new Float32Array(this.size);
      const told = this.told(asked);
      let answering = 0;
      for (let row = 0; row < this.size; row++) {
        let [sum, least] = [0, Infinity];
        for (const points of each) {
          const value = points?.[row] ?? 0;
          sum += value;
          if (value < least) least = value;
        }
        const ahead = told.get(row) ?? (least >= ANSWERS ? AHEAD : 0);
        if (!(least || ahead) || !chosen(row)) continue;
        if (ahead) answering++;
        sums[row] = sum + ahead;
        found.push(row);
      }
      found.sort((one, other) => sums[other] - sums[one] || one - other);
      return { found, answering };
    }

    /** @type {RowIndex["nearestRows"]} The rows that come nearest to a question of which none has every word. */
    nearestRows(asked, chosen = all) {
      const sums = new Float32Array(this.size);
      for (const word of asked) {
        const points = this.pointsOf(word);
        if (!points) continue;
        let having = 0;
        for (const value of points) if (value >= ANSWERS) having++;
        const tells = Math.log((this.size + 1) / (having + 1)); // a rare word says more
        for (let row = 0; row < this.size; row++) sums[row] += tells * points[row];
      }
      const enough = NEAR * Math.max(...sums);
      return [...sums.keys()]
        .filter((row) => sums[row] && sums[row] >= enough && chosen(row))
        .sort((one, other) => sums[other] - sums[one] || one - other)
        .slice(0, NEAREST);
    }

    /**
     * The rows that have every word of a question; else, of several words, the nearest.
     * @param {string[]} asked
     * @param {Choice | null} [chosen] If not given, all rows are.
     * @returns {Ranked}
     */
    answersTo(asked, chosen) {
      const exact = this.rank(asked, chosen ?? all);
      if (exact.answering || asked.length < 2) return exact;
      if (!exact.found.length && chosen && this.rank(asked, all).found.length) return exact;
      return { found: this.nearestRows(asked, chosen ?? all), answering: 0, near: true };
    }

    /**
     * The three names that are spelt most like a word.
     * @param {string} word
     */
    nearestNames(word) {
      const last = lastOf(word).slice(0, 30);
      const most = Math.ceil(last.length / 2);
      if (last.length < 3) return [];
      return this.vocabulary
        .filter((term) => !term.dotted && term.shown !== term.text)
        .map((term) => ({ far: distance(last, term.text, most)[0], shown: term.shown }))
        .filter(({ far }) => far <= most)
        .sort((one, other) => one.far - other.far)
        .slice(0, 3)
        .map(({ shown }) => shown);
    }
  }

  window.tandem.finding = { LONGEST, Index, questionOf, marksOf, placeOf };
}
