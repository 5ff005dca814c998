// The box of errors without its page: what answers a pasted text, in a language.
import { load, read } from "./load.mjs";

const SCRIPTS = ["sayings", "matching", "nearest", "answering", "names"].map((name) => `errors/${name}`);

/** The scripts, the data of a language, and what they say of a text. */
export function errors(language) {
  const { tandem } = load(language, ...SCRIPTS);
  const data = read(`${language}/errors.json`);
  return { tandem, data, answer: tandem.answering.answerer(data) };
}

/** The entry that is shown first, or the row of what no entry explains, or what is said. */
export function first(answer) {
  const entry = answer?.found[0]?.entry;
  return entry ? entry.name || entry.rows[0] : answer?.what ?? null;
}
