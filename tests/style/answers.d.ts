// How the sheet answers the names of a text, in the shapes that the page `translate` shows.

interface Answer {
  row: Row;
  /** What the row is to the name. */
  how: "about" | "kin" | "gone" | "family" | "uses" | "near";
  /** The name that the row knows. */
  name: string;
  more: More[];
}

/** Another row; `because` is the keyword that it speaks of. */
interface More {
  row: Row;
  because: string | null;
}

/** A name of the text with all its lines. */
interface Asked {
  name: string;
  lines: number[];
  keywords: string[];
}

interface Answered extends Asked {
  answer: Answer;
}

/** A row with the names that it answers. */
interface AnsweringRow {
  row: Row;
  id: string;
  names: Answered[];
  more: More[];
}

/** The names by their answers; `targets` are the places on the page that they lead to. */
interface Sorted {
  names: number;
  sides: Record<SideName, Map<Row, AnsweringRow>>;
  used: Answered[];
  unknown: Asked[];
  targets: Map<string, { id: string; verdict: string }>;
}
