// Which rows a question finds, and in which order: `tandem.finding`.
//
// Rows are ranked in memory, over a vocabulary of names and words that is made once. No
// document is touched here: rows/page.js shows the rows, drawing.js draws them; search/worker.js
// puts them before what else the site says.

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
  const { fold } = window.tandem.text;
  const { SENTENCE, isName, lastOf, partsOf, stemOf } = window.tandem.question;
  const { distance, nearest } = window.tandem.spelling;
  const { ANSWERS, ANSWERED, AT_HOME, Vocabulary } = window.tandem.vocabulary;

  const FULL = /^(keras(_\w+)?|tensorflow(_\w+)?|tfds|torch(audio|text|vision)?)\./; // with its package
  const NEAREST = 10; // rows that are shown where none has every word
  const OFFERED = 3; // names that are shown for a misspelt one
  const NEAR = 0.45; // of the best one's points, that each of them has
  const A_NAME = 2; // times a plain word
  const A_PHRASE = 500; // points a word
  const A_THIRD_WORD = 3; // of so many, half of the question is enough
  const IN_OTHER_ENDING = 0.5; // of a word of it
  const A_WAY = 2 * A_PHRASE; // more than the better place in a phrase gives the other way
  const ARGUMENT = 12; // points of a row that speaks of an argument of the pasted call
  const MOST_ARGUMENTS = 48; // fewer than what a name at home gives more

  const SPELT = 60; // points of a name as it is written; more than its arguments give

  const AHEAD = 1e5; // more than the points of all words: a row that answers comes first
  const NAMED = 3; // times that: the row that answers a name in full
  const OWN = 1.95; // times that: nearly as much as an everyday phrase that is all of the question

  const IN_ORDER = 0.1; // of it: the words of a phrase stand as in the question, the sides as in a row's name

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
    /**
     * @param {Findable[]} rows
     * @param {Record<string, string>} answered By each name, first the row that answers it.
     * @param {(name: string) => Answer | null} of The same, by rules too.
     */
    constructor(rows, answered, of) {
      this.size = rows.length;
      this.of = of;
      this.numbers = new Map(rows.map(({ id }, number) => [id, number]));
      const { terms, list, phrases, own, written, cased } = new Vocabulary(rows, answered);
      this.terms = terms;
      this.vocabulary = list;
      this.phrases = phrases;
      this.own = own;
      this.written = written;
      this.cased = cased;
      /** @type {Map<string, WordReading>} The words of the last questions. */
      this.known = new Map();
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
      const joined = word.replaceAll("_", ""); // a setting, he_normal, of a class: HeNormal
      if (this.terms.has(joined)) return this.readingOf(joined);
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
      const isNamed = exact?.wholes.some((whole) => whole > ANSWERED) ?? false;
      const method = last && last !== word && !isNamed ? this.terms.get(last) : null; // a variable's
      if (method) any = give(points, method, method.wholes, (whole) => whole - 150) || any;
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
      const rows = new Map(this.ownRows(asked.words).map((row) => [row, AHEAD * OWN]));
      for (const [row, worth] of this.answersOf(asked)) rows.set(row, worth);
      for (const { said, asked: every, row, place, told, most } of this.phrasesOf(asked)) {
        if (2 * told <= most && (told < A_THIRD_WORD || 2 * told < most)) continue;
        const inOrder = said.join(" ") === asked.words.join(" ") ? IN_ORDER : 0;
        const isFull = asked.words.length === 1 && every.join(" ") === asked.asked.join(" ");
        const inFull = isFull ? IN_ORDER : 0; // which GPU, not GPU
        const worth = AHEAD * (1 + inOrder + inFull + Math.min(told / most, 1) - Math.min(place, 9) / 20);
        rows.set(row, Math.max(worth, rows.get(row) ?? 0));
      }
      return rows;
    }

    /** @type {RowIndex["answersOf"]} What the full names of a question give the rows that answer them. */
    answersOf({ written }) {
      const rows = new Map();
      for (const answer of written.map((name) => (FULL.test(name) ? this.of(name) : null))) {
        for (const { row } of answer?.more ?? []) rows.set(this.numbers.get(row.id), AHEAD);
        if (answer) rows.set(this.numbers.get(answer.row.id), AHEAD * NAMED);
      }
      return rows;
    }

    /** @type {RowIndex["isUnanswered"]} Whether a question is one full name that no row answers, and no begun one. */
    isUnanswered({ words: [word, ...more], written: [name] }) {
      if (more.length || !FULL.test(name ?? "") || this.of(name)) return false;
      return this.terms.has(word) || !this.vocabulary.some(({ text }) => text.startsWith(word));
    }

    /** @type {RowIndex["phrasesOf"]} The everyday phrases that a question says somewhere, and does not deny. */
    phrasesOf({ words, denied, asked }) {
      const isAlone = words.length === 1;
      const spelt = [...(isAlone ? words : asked), ...this.joined(words)];
      const all = new Set(spelt.flatMap((word) => (this.terms.has(word) ? word : [word, stemOf(word)])));
      const stems = new Set(isAlone ? [] : words.map(stemOf));
      const apart = isAlone ? [] : words.map((word) => partsOf(this.written.get(word) ?? ""));
      const parted = new Set(apart.flat());
      /** @type {(phrase: Phrase, at: number) => number} Less in another ending; batch and norm are batchnorm together. */
      const tells = ({ said, stems: ends }, at) => {
        if (all.has(said[at])) return 1;
        const isTold = (/** @type {string[]} */ parts) => parts.includes(said[at]) && parts.every((part) => said.includes(part));
        const whole = parted.has(said[at]) && apart.find(isTold);
        return whole ? 1 / whole.length : stems.has(ends[at]) ? IN_OTHER_ENDING : 0;
      };
      // One word alone asks for no phrase that is more: a tensor, for none of PyTorch tensors in TensorFlow.
      const isWhole = (/** @type {Phrase} */ phrase) =>
        !isAlone || phrase.said.length > 1 || phrase.asked.every((word) => asked.includes(word));
      const fillers = isAlone ? [] : asked.filter((word) => !words.includes(word));
      const fillersOf = (/** @type {Phrase} */ { said }) => said.filter((word) => fillers.includes(word)).length;
      /** @type {ReturnType<RowIndex["phrasesOf"]>} */
      const found = [];
      for (const phrase of this.phrases) {
        if (!isWhole(phrase) || !phrase.denied.every((word) => denied.includes(word))) continue;
        let [told, at] = [0, 0];
        for (let tell = 1; tell && at < phrase.said.length; at++) {
          tell = tells(phrase, at);
          told = tell && told + tell;
        }
        if (told) found.push({ ...phrase, told, most: words.length + fillersOf(phrase) });
      }
      return found;
    }

    /** @type {RowIndex["joined"]} The words that two of a question are as one: auto-encoder, autoencoder. */
    joined(words) {
      return words.slice(1).map((word, at) => words[at] + word).filter((word) => this.terms.has(word));
    }

    /** @type {RowIndex["ownRows"]} The rows that are called as a question asks, with their topic or without. */
    ownRows(words) {
      const atHome = words.length === 1 && (this.terms.get(words[0])?.wholes.some((whole) => whole > AT_HOME) ?? false);
      if (atHome) return []; // a name of some row
      return [words, words.map(stemOf)].flatMap((each) => this.own.get(each.join("_")) ?? []);
    }

    /** @type {RowIndex["speakingOf"]} What the arguments of a pasted call add to the rows that speak of them. */
    speakingOf(given) {
      const extra = new Float32Array(this.size);
      for (const word of given) {
        const term = this.terms.get(word) ?? this.terms.get(lastOf(word));
        for (const row of term?.places ?? []) extra[row] = Math.min(extra[row] + ARGUMENT, MOST_ARGUMENTS);
      }
      return extra;
    }

    /** @type {RowIndex["rank"]} The rows that have every word, best first; how many of them answer. */
    rank(asked, readings) {
      const sums = this.spelling(asked);
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
        sums[row] += sum + ahead;
        found.push(row);
      }
      for (const row of this.own.get(asked.way ?? "") ?? []) if (sums[row] >= AHEAD) sums[row] += AHEAD * IN_ORDER;
      found.sort((one, other) => sums[other] - sums[one] || one - other);
      return { found, answering };
    }

    /** @type {RowIndex["nearestRows"]} The rows that come nearest to a question of which none has every word. */
    nearestRows(asked, readings) {
      const { written } = asked;
      const sums = new Float32Array(this.size);
      readings.forEach(({ points }, at) => {
        if (!points) return;
        let having = 0;
        for (const value of points) if (value >= ANSWERS) having++;
        const rare = Math.log((this.size + 1) / (having + 1)); // a rare word says more
        const tells = isName(written[at]) ? A_NAME * rare : rare;
        for (let row = 0; row < this.size; row++) sums[row] += tells * points[row];
      });
      for (const { said, row, place, told } of this.phrasesOf(asked)) {
        if (said.length > 1) sums[row] += (A_PHRASE * told) / (1 + place);
      }
      for (const row of this.own.get(asked.way ?? "") ?? []) sums[row] += A_WAY;
      const enough = NEAR * Math.max(...sums);
      return [...sums.keys()]
        .filter((row) => sums[row] && sums[row] >= enough)
        .sort((one, other) => sums[other] - sums[one] || one - other)
        .slice(0, NEAREST);
    }

    /**
     * The rows that have every word of a question; else, of several words, the nearest. Of code,
     * no more than the rows that answer what it calls, if there are any.
     * @param {Wanted} asked All rows, if nothing is.
     * @param {boolean} [forgiving] Whether a misspelt word is taken for another.
     * @returns {Ranked}
     */
    answersTo(asked, forgiving = true) {
      const wanted = asked.isCode ? this.called(asked) : asked;
      const { words } = wanted;
      // In a sentence, a word that no row has is no misspelt one.
      const isForgiven = forgiving && words.length < SENTENCE;
      const readings = words
        .map((word) => this.readingOf(word))
        .map((reading) => (reading.instead.length && !isForgiven ? UNKNOWN : reading));
      const marks = readings.flatMap((reading) => reading.marks).filter((mark) => mark.length > 1);
      const misspelt = words
        .map((word, at) => ({ word, instead: readings[at].instead }))
        .filter(({ instead }) => instead.length);
      const { found, answering } = this.rank(wanted, readings);
      if (this.isUnanswered(wanted)) {
        return { found: found.slice(0, NEAREST), answering: 0, near: true, marks, misspelt };
      }
      const near = !answering && words.length > 1;
      const rows = near ? this.nearestRows(wanted, readings) : found;
      const isCalled = wanted.isCode && answering > 0;
      return { found: isCalled ? rows.slice(0, answering) : rows, answering, near, marks, misspelt };
    }

    /** @type {RowIndex["called"]} Of the words of code, the names that are known: others are variables. */
    called(asked) {
      const isKnown = (/** @type {string} */ name) => this.terms.has(fold(name)) || this.terms.has(lastOf(fold(name)));
      const known = asked.written.filter((name) => isKnown(name) || (FULL.test(name) && this.of(name)));
      return known.length ? { ...asked, written: known, words: known.map(fold) } : asked;
    }

    /** @type {RowIndex["spelling"]} What a name at home, letter for letter, gives its row: nn.Conv2d is not nn.conv2d. */
    spelling({ words, written, given }) {
      const extra = this.speakingOf(given);
      const own = words.length === 1 ? (this.own.get(words[0]) ?? []) : [];
      for (const name of written) {
        const rows = this.cased.get(name) ?? [];
        for (const row of rows) if (isName(name) || /[A-Z]/.test(name) || own.includes(row)) extra[row] += SPELT;
      }
      return extra;
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
