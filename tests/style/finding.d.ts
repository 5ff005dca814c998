// What finds rows: by a question in the index, by a message on the page of errors.

interface Finding {
  /** Letters of a question that are read. */
  LONGEST: number;
  Index: new (rows: Findable[]) => RowIndex;
  questionOf(typed: string): string[];
  marksOf(asked: string[]): string[];
  placeOf(text: string, marks: string[]): { at: number; length: number } | null;
}

/** Points of a word: as a whole, as a start. */
type Points = number[];

/** The points of each row for one word; null if no row has any. */
type RowPoints = Float32Array | null;

interface RowIndex {
  addRow(row: Findable, number: number): void;
  addName(name: string, row: number, kind: Points, partKind: Points, place: number): void;
  addTerm(text: string, row: number, kind: Points, place?: number, shown?: string): void;
  warm(): void;
  pointsOf(word: string): RowPoints;
  reckoned(word: string): RowPoints;
  misspelt(word: string): RowPoints;
  told(asked: string[]): Map<number, number>;
  rank(asked: string[], chosen: Choice): Ranked;
  nearestRows(asked: string[], chosen?: Choice): number[];
  answersTo(asked: string[], chosen?: Choice | null): Ranked;
  nearestNames(word: string): string[];
}

/** A message of the site: the exception's class, what it said, whether a note explains it and no row. */
interface SiteMessage {
  kind: string;
  text: string;
  note: boolean;
}
