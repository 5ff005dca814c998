// Which rows a question finds, and in which order: `tandem.finding`.
//
// Rows are ranked in memory, over a vocabulary of names and words that is made once. No
// document is touched here: rows/page.js reads the rows from the page, drawing.js draws them.

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
 * How a word of a question was read.
 * @typedef {object} WordReading
 * @property {Float32Array | null} points What it gives to each row; null if no row has it.
 * @property {string[]} marks What it found in the rows, without accents and capitals.
 * @property {string[]} instead If it is misspelt: the words that it was taken for.
 */

/**
 * Rows by their numbers, best first, and how they were found.
 * @typedef {object} Ranked
 * @property {number[]} found
 * @property {number} answering So many answer, the others have the words in their code.
 * @property {boolean} near Whether none has every word: these come nearest.
 * @property {string[]} marks What was found in them, without accents and capitals.
 * @property {{ word: string, instead: string[] }[]} misspelt The words taken for others.
 */

/**
 * The verdicts and the topics to keep to, all if none.
 * @typedef {{ verdict: string[], topic: string[] }} Choice
 */

{
  const { fold, wordsOf, partsOf, lastOf, stemOf, questionOf } = window.tandem.question;
  const { distance, nearest } = window.tandem.spelling;

  const NEAREST = 10; // rows that are shown where none has every word
  const OFFERED = 3; // names that are shown for a misspelt one
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

  /** @type {WordReading} */
  const UNKNOWN = { points: null, marks: [], instead: [] };

  /** Rows, and the vocabulary that finds them. */
  class Index {
    /** @param {Findable[]} rows */
    constructor(rows) {
      this.size = rows.length;
      /** @type {Map<string, Term>} */
      this.terms = new Map();
      /** @type {{ said: string[], row: number, place: number }[]} Everyday phrases. */
      this.phrases = [];
      /** @type {Map<string, string>} Words as they are written, with accents and capitals inside. */
      this.written = new Map();
      rows.forEach((row, number) => this.addRow(row, number));
      this.vocabulary = [...this.terms.values()];
      for (const term of this.vocabulary) {
        // In plain arrays: a letter may begin thousands.
        term.places = Uint32Array.from(term.rows.keys());
        term.wholes = Int16Array.from(term.rows.values(), ([whole]) => whole);
        term.starts = Int16Array.from(term.rows.values(), ([, start]) => start);
      }
      /** @type {Map<string, WordReading>} The words of the last questions. */
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
      this.addWritten(`${title} ${oneLiners} ${group} ${everyday}`);
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

    /** @type {RowIndex["addWritten"]} */
    addWritten(text) {
      for (const word of text.match(/[\p{L}\p{N}_]+/gu) ?? []) {
        if (/.\p{Lu}/u.test(word)) this.written.set(fold(word), word);
        else if (/[^\x00-\x7f]/.test(word)) this.written.set(fold(word), word.toLowerCase());
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
      for (const letter of "tk") this.readingOf(letter);
    }

    /** @type {RowIndex["readingOf"]} */
    readingOf(word) {
      if (!this.known.has(word)) {
        if (this.known.size > 100) this.known.clear();
        this.known.set(word, this.read(word));
      }
      return /** @type {WordReading} */ (this.known.get(word));
    }

    /** @type {RowIndex["read"]} As it is spelt, by its stem, by a name's last part, by what is near. */
    read(word) {
      const last = lastOf(word);
      const points = this.pointsOf(word, last);
      if (points) return { points, marks: [last], instead: [] };
      if (last && last !== word) return this.readingOf(last); // of a module that no row names
      const stem = stemOf(word);
      const byStem = stem === word ? UNKNOWN : this.readingOf(stem);
      if (byStem.points && !byStem.instead.length) return byStem;
      const misspelt = this.misspelt(last);
      return misspelt.points ? misspelt : byStem;
    }

    /** @type {RowIndex["pointsOf"]} What a word gives to each row as it is spelt; null if nothing. */
    pointsOf(word, last) {
      const points = new Float32Array(this.size);
      const exact = this.terms.get(word);
      let any = false;
      for (const term of this.vocabulary) {
        if (term === exact || !term.text.startsWith(word)) continue;
        const missing = Math.min(term.text.length - word.length, 20);
        any = give(points, term, term.starts, (start) => start - missing);
      }
      if (exact) any = give(points, exact, exact.wholes, (whole) => whole);
      const method = last && last !== word && !exact ? this.terms.get(last) : null; // a variable's
      if (method) any = give(points, method, method.wholes, (whole) => whole - 150);
      return any ? points : null;
    }

    /** @type {RowIndex["misspelt"]} A word spelt nearly so: a letter more, less, other, swapped. */
    misspelt(word) {
      const near = nearest(word, this.vocabulary);
      if (!near.length) return UNKNOWN;
      const points = new Float32Array(this.size);
      for (const { term, far } of near) {
        give(points, term, term.wholes, (value) => (value < ANSWERS ? 100 : 300) + value / 10 - 20 * far);
      }
      const best = (/** @type {Near<Term>} */ { term }) => Math.max(...term.wholes);
      const instead = near
        .filter(({ far }) => far === near[0].far)
        .sort((one, other) => best(other) - best(one))
        .slice(0, OFFERED)
        .map(({ term: { text, shown } }) => this.written.get(text) ?? shown);
      return { points, marks: near.map(({ term }) => term.text), instead };
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
    rank(asked, readings) {
      const sums = new Float32Array(this.size);
      const told = this.told(asked);
      const found = [];
      let answering = 0;
      for (let row = 0; row < this.size; row++) {
        let [sum, least] = [0, Infinity];
        for (const { points } of readings) {
          const value = points?.[row] ?? 0;
          sum += value;
          if (value < least) least = value;
        }
        const ahead = told.get(row) ?? (least >= ANSWERS ? AHEAD : 0);
        if (!(least || ahead)) continue;
        if (ahead) answering++;
        sums[row] = sum + ahead;
        found.push(row);
      }
      found.sort((one, other) => sums[other] - sums[one] || one - other);
      return { found, answering };
    }

    /** @type {RowIndex["nearestRows"]} The rows that come nearest to a question of which none has every word. */
    nearestRows(readings) {
      const sums = new Float32Array(this.size);
      for (const { points } of readings) {
        if (!points) continue;
        let having = 0;
        for (const value of points) if (value >= ANSWERS) having++;
        const tells = Math.log((this.size + 1) / (having + 1)); // a rare word says more
        for (let row = 0; row < this.size; row++) sums[row] += tells * points[row];
      }
      const enough = NEAR * Math.max(...sums);
      return [...sums.keys()]
        .filter((row) => sums[row] && sums[row] >= enough)
        .sort((one, other) => sums[other] - sums[one] || one - other)
        .slice(0, NEAREST);
    }

    /**
     * The rows that have every word of a question; else, of several words, the nearest.
     * @param {string[]} asked All rows, if nothing is.
     * @param {boolean} [forgiving] Whether a misspelt word is taken for another.
     * @returns {Ranked}
     */
    answersTo(asked, forgiving = true) {
      const readings = asked
        .map((word) => this.readingOf(word))
        .map((reading) => (reading.instead.length && !forgiving ? UNKNOWN : reading));
      const marks = readings.flatMap((reading) => reading.marks).filter((mark) => mark.length > 1);
      const misspelt = asked
        .map((word, at) => ({ word, instead: readings[at].instead }))
        .filter(({ instead }) => instead.length);
      const { found, answering } = this.rank(asked, readings);
      const near = !answering && asked.length > 1;
      return { found: near ? this.nearestRows(readings) : found, answering, near, marks, misspelt };
    }

    /**
     * The few names that are spelt most like a word.
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
        .slice(0, OFFERED)
        .map(({ shown }) => shown);
    }
  }

  /**
   * Of what a question finds, the rows of a choice; how many each verdict and each topic has
   * there, or would have: a choice of verdicts leaves the counts of verdicts alone.
   * @param {Ranked} ranked
   * @param {{ verdict: string, topic: string }[]} rows By their numbers.
   * @param {Choice} chosen
   */
  function narrowed(ranked, rows, chosen) {
    const has = (/** @type {keyof Choice} */ kind, /** @type {number} */ row) =>
      !chosen[kind].length || chosen[kind].includes(rows[row][kind]);
    /** @type {Record<keyof Choice, Map<string, number>>} */
    const counts = { verdict: new Map(), topic: new Map() };
    /** @type {(kind: keyof Choice, row: number) => void} */
    const add = (kind, row) => {
      counts[kind].set(rows[row][kind], (counts[kind].get(rows[row][kind]) ?? 0) + 1);
    };
    /** @type {number[]} */
    const found = [];
    let answering = 0;
    ranked.found.forEach((row, place) => {
      const [ofVerdict, ofTopic] = [has("verdict", row), has("topic", row)];
      if (ofTopic) add("verdict", row);
      if (ofVerdict) add("topic", row);
      if (!ofVerdict || !ofTopic) return;
      found.push(row);
      if (place < ranked.answering) answering++;
    });
    return { ...ranked, found, answering, counts };
  }

  window.tandem.finding = { Index, narrowed };
}
