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
  /** Where it is used first; where it is imported, if nothing uses it. */
  first: Found;
  lines: number[];
  keywords: string[];
}

interface Answered extends Asked {
  answer: Answer;
}

/** What a row can do to a reader who exchanges the names and nothing else. */
type Harm = "different" | "silent" | "refused" | "gone" | "one side";

/** What a row is for. */
type Job = "model" | "loss" | "training" | "data" | "tensors" | "saving";

/** A row with the names of one side that it answers; `harm` is null where none is known. */
interface AnsweringRow {
  row: Row;
  id: string;
  side: SideName;
  names: Answered[];
  more: More[];
  harm: Harm | null;
}

/** A name that no row is about: what may help, the address of its official reference. */
interface Unanswered extends Asked {
  id: string;
  hints: Answer[];
  address: string | null;
}

/**
 * The names by their answers: what can hurt, the worst first; all by job; those without one.
 * `targets` are the places on the page that they lead to.
 */
interface Sorted {
  names: number;
  answers: AnsweringRow[];
  watch: [Harm, AnsweringRow[]][];
  jobs: [Job, AnsweringRow[]][];
  unknown: Unanswered[];
  targets: Map<string, { id: string; verdict: string }>;
}

/** What a text says, as the page shows it. */
interface Result {
  text: string;
  found: Found[];
  sorted: Sorted;
  draft: DraftMade | null;
}
