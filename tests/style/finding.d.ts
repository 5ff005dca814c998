// What finds rows: by a question in the index, by a message on the page of errors.

/** What is asked: words or names; of code, what its calls are given. */
interface Wanted {
  words: string[];
  /** The same as they were written, names in full. */
  written: string[];
  /** From one side to the other, if it goes so. */
  way: string | null;
  /** The words of it that deny. */
  denied: string[];
  /** All words of it, those that tell nothing too. */
  asked: string[];
  given: string[];
  isCode: boolean;
}

interface Question {
  /** Letters of a question that are read. */
  LONGEST: number;
  /** So many words are a sentence. */
  SENTENCE: number;
  /** Whether a word is written as code writes names. */
  isName(written: string): boolean;
  partsOf(name: string): string[];
  lastOf(name: string): string;
  stemOf(word: string): string;
  questionOf(typed: string): Wanted;
  typedAs(word: string, typed: string): string;
  placesOf(text: string, marks: string[]): { at: number; length: number }[];
}

/** A word that another is near to: by so many edits, and a half if it goes on. */
interface Near<Word> {
  term: Word;
  far: number;
}

interface Spelling {
  /** Edits from a word to a text, and to the text's start; 99 where there are more than `most`. */
  distance(word: string, text: string, most: number): number[];
  /** The words that take the fewest edits, the nearest first; none where that is too many. */
  nearest<Word extends { text: string; dotted: boolean }>(word: string, terms: Word[]): Near<Word>[];
}

interface Finding {
  Index: new (
    rows: Findable[],
    answered: Record<string, string>,
    of: (name: string) => Answer | null,
  ) => RowIndex;
  narrowed(ranked: Ranked, rows: { verdict: string; topic: string }[], chosen: Choice): Narrowed;
}

/** How many rows each verdict and each topic has among those that are found. */
type Narrowed = Ranked & { counts: Record<keyof Choice, Map<string, number>> };

interface Drawing {
  /** Takes away what is drawn, and what is still to come. */
  clear(table: HTMLTableElement): void;
  /** Draws rows below the others: a screenful now, the rest in later frames. */
  draw(table: HTMLTableElement, ranked: Ranked, rows: ShownRow[]): void;
}

/** An everyday phrase: the words of it that tell, without endings too, those that deny, all; its row, and the place of that. */
interface Phrase {
  said: string[];
  stems: string[];
  denied: string[];
  asked: string[];
  row: number;
  place: number;
}

/** Points of a word: as a whole, as a start. */
type Points = number[];

interface RowWords {
  terms: Map<string, Term>;
  list: Term[];
  phrases: Phrase[];
  /** The rows that are called so, by their ids' last parts. */
  own: Map<string, number[]>;
  written: Map<string, string>;
  /** Names at home under each of their endings, letter for letter, and their rows. */
  cased: Map<string, Set<number>>;
  addRow(row: Findable, home: Set<string>, number: number): void;
  addHomes(homes: Map<number, Set<string>>): void;
  addName(name: string, row: number, kind: Points, partKind: Points, place: number): void;
  addCased(name: string, row: number): void;
  addWritten(text: string): void;
  addTerm(text: string, row: number, kind: Points, place?: number, shown?: string): void;
}

interface RowIndex {
  warm(): void;
  readingOf(word: string): WordReading;
  read(word: string): WordReading;
  pointsOf(word: string, last: string): Float32Array | null;
  misspelt(word: string): WordReading;
  told(asked: Wanted): Map<number, number>;
  speakingOf(given: string[]): Float32Array;
  rank(asked: Wanted, readings: WordReading[]): { found: number[]; answering: number };
  nearestRows(asked: Wanted, readings: WordReading[]): number[];
  /** So many words of each were told, of so many of the question. */
  phrasesOf(asked: Wanted): (Phrase & { told: number; most: number })[];
  joined(words: string[]): string[];
  ownRows(asked: string[]): number[];
  answersTo(asked: Wanted, forgiving?: boolean): Ranked;
  answersOf(asked: Wanted): Map<number, number>;
  isUnanswered(asked: Wanted): boolean;
  called(asked: Wanted): Wanted;
  spelling(asked: Wanted): Float32Array;
  nearestNames(word: string): string[];
}
