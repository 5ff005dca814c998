// What finds rows: by a question in the index, by a message on the page of errors.

interface Question {
  /** Letters of a question that are read. */
  LONGEST: number;
  fold(text: string): string;
  wordsOf(text: string): string[];
  partsOf(name: string): string[];
  lastOf(name: string): string;
  stemOf(word: string): string;
  questionOf(typed: string): string[];
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
  Index: new (rows: Findable[]) => RowIndex;
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

/** Points of a word: as a whole, as a start. */
type Points = number[];

interface RowIndex {
  addRow(row: Findable, number: number): void;
  addName(name: string, row: number, kind: Points, partKind: Points, place: number): void;
  addWritten(text: string): void;
  addTerm(text: string, row: number, kind: Points, place?: number, shown?: string): void;
  warm(): void;
  readingOf(word: string): WordReading;
  read(word: string): WordReading;
  pointsOf(word: string, last: string): Float32Array | null;
  misspelt(word: string): WordReading;
  told(asked: string[]): Map<number, number>;
  rank(asked: string[], readings: WordReading[]): { found: number[]; answering: number };
  nearestRows(readings: WordReading[]): number[];
  answersTo(asked: string[], forgiving?: boolean): Ranked;
  nearestNames(word: string): string[];
}
