// The names and words that rows are found by, and how much each tells: `tandem.vocabulary`. No
// document is touched here.

/**
 * What a row is found by, as found_by.js holds it; spaces part names.
 * @typedef {object} Findable
 * @property {string} id
 * @property {string} names What it says; of each side, first what it is about.
 * @property {string} uses Other names in its code.
 * @property {string} said Names, arguments and settings of its prose.
 * @property {string} given Arguments and settings of its answer.
 * @property {string} setup Others in its code.
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

{
  const { fold, wordsOf } = window.tandem.text;
  const { partsOf, questionOf, stemOf } = window.tandem.question;

  // What a word of the question may be to a row: the points of the whole word, of its start.
  // A row with fewer than these answers another question, and has the word in its code.
  const ANSWERS = 260;
  const ANSWERED = 880; // a name with more is answered by the row
  const LAST = 9; // the place of a name behind others
  const AT_HOME = 990; // a name with more has its home in the row
  const KINDS = {
    home: [1000, 600],
    answers: [900, 550],
    title: [800, 500],
    part: [500, 400], // of an answered name: Norm in BatchNorm
    everyday: [700, 450], // a word that people use who know no name
    everydayPart: [280, 265], // of several
    oneLiner: [450, 350],
    said: [420, 330], // in its prose
    given: [400, 300],
    group: [300, 290], // its verdict, its topic
    uses: [250, 150],
    setup: [200, 130],
    usesPart: [120, 80],
  };

  /** Of a name that some row answers, a row that speaks of it is one that uses it. */
  function leaveToAnswers(/** @type {Term} */ { rows }) {
    const isAnswered = [...rows.values()].some(([whole]) => whole > ANSWERED);
    if (!isAnswered) return;
    for (const [row, [whole]] of rows) {
      if (whole === KINDS.said[0] || whole === KINDS.given[0]) rows.set(row, KINDS.uses);
    }
  }

  /** The names and words that rows are found by, made once. */
  class Vocabulary {
    /**
     * @param {Findable[]} rows
     * @param {Record<string, string>} answered By each name, first the row that answers it.
     */
    constructor(rows, answered) {
      const numbers = new Map(rows.map(({ id }, number) => [id, number]));
      /** @type {Map<number, Set<string>>} */
      const homes = new Map(rows.map((_, number) => [number, new Set()]));
      for (const [name, line] of Object.entries(answered)) {
        homes.get(/** @type {number} */ (numbers.get(line.split(/[ ,]/, 1)[0])))?.add(name);
      }
      /** @type {Map<string, Term>} */
      this.terms = new Map();
      /** @type {RowWords["phrases"]} Everyday phrases. */
      this.phrases = [];
      /** @type {RowWords["cased"]} */
      this.cased = new Map();
      /** @type {RowWords["own"]} Rows by what they are called. */
      this.own = new Map();
      /** @type {Map<string, string>} Words as they are written, with accents and capitals inside. */
      this.written = new Map();
      rows.forEach((row, number) => this.addRow(row, /** @type {Set<string>} */ (homes.get(number)), number));
      this.addHomes(homes);
      this.list = [...this.terms.values()];
      for (const term of this.list) {
        leaveToAnswers(term);
        // In plain arrays: a letter may begin thousands.
        term.places = Uint32Array.from(term.rows.keys());
        term.wholes = Int16Array.from(term.rows.values(), ([whole]) => whole);
        term.starts = Int16Array.from(term.rows.values(), ([, start]) => start);
      }
    }

    /** @type {RowWords["addRow"]} */
    addRow(row, home, number) {
      const { names, uses, said: prose, given, setup, everyday, title, oneLiners, group } = row;
      const said = [0, 0]; // names of each side: the first are what the row is about
      for (const name of names ? names.split(" ") : []) {
        const side = name.startsWith("torch") ? 1 : 0;
        const kind = home.has(name) ? KINDS.home : KINDS.answers;
        this.addName(name, number, kind, KINDS.part, said[side]++);
      }
      const [topic, own] = row.id.split("/");
      for (const each of [own, `${topic}_${own}`]) this.own.set(each, [...(this.own.get(each) ?? []), number]);
      this.addWritten(`${title} ${oneLiners} ${group} ${everyday}`);
      for (const word of wordsOf(title)) this.addTerm(word, number, KINDS.title);
      for (const word of wordsOf(oneLiners)) this.addTerm(word, number, KINDS.oneLiner);
      for (const word of wordsOf(group)) this.addTerm(word, number, KINDS.group);
      for (const phrase of everyday ? everyday.split("; ") : []) {
        const place = parseInt(phrase, 10);
        const { words: said, denied, asked } = questionOf(phrase.replace(/^\d+/, ""));
        const kind = said.length > 1 ? KINDS.everydayPart : KINDS.everyday;
        for (const word of said) this.addTerm(word, number, kind, place);
        this.phrases.push({ said, stems: said.map(stemOf), denied, asked, row: number, place });
      }
      for (const name of prose ? prose.split(" ") : []) {
        this.addName(name, number, KINDS.said, KINDS.usesPart, 0);
      }
      for (const word of given ? given.split(" ") : []) this.addTerm(word.toLowerCase(), number, KINDS.given, 0, word);
      for (const word of setup ? setup.split(" ") : []) this.addTerm(word.toLowerCase(), number, KINDS.setup, 0, word);
      for (const name of uses ? uses.split(" ") : []) {
        this.addName(name, number, KINDS.uses, KINDS.usesPart, 0);
      }
    }

    /** @type {RowWords["addHomes"]} The names that rows answer, said or not: those that are said keep their look. */
    addHomes(homes) {
      for (const [row, names] of homes) {
        for (const name of names) {
          this.addName(name, row, KINDS.home, KINDS.part, LAST);
          this.addCased(name, row);
        }
      }
    }

    /** @type {RowWords["addName"]} A name under each of its endings: keras.layers.Dense, layers.Dense, Dense. */
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

    /** @type {RowWords["addCased"]} */
    addCased(name, row) {
      for (let start = 0; start >= 0; start = name.indexOf(".", start) + 1 || -1) {
        const ending = name.slice(start);
        this.cased.set(ending, (this.cased.get(ending) ?? new Set()).add(row));
      }
    }

    /** @type {RowWords["addWritten"]} */
    addWritten(text) {
      for (const word of text.match(/[\p{L}\p{N}_]+/gu) ?? []) {
        if (/.\p{Lu}/u.test(word)) this.written.set(fold(word), word);
        else if (/[^\x00-\x7f]/.test(word)) this.written.set(fold(word), word.toLowerCase());
      }
    }

    /** @type {RowWords["addTerm"]} */
    addTerm(text, row, kind, place = 0, shown = text) {
      let term = this.terms.get(text);
      if (!term) {
        term = /** @type {Term} */ ({ text, shown, dotted: text.includes("."), rows: new Map() });
        this.terms.set(text, term);
      }
      if (shown !== text && place < LAST) term.shown = shown;
      const whole = kind[0] - Math.min(place, LAST);
      const before = term.rows.get(row);
      if (!before || before[0] < whole) term.rows.set(row, [whole, kind[1] - Math.min(place, LAST)]);
    }
  }

  window.tandem.vocabulary = { ANSWERS, ANSWERED, AT_HOME, Vocabulary };
}
