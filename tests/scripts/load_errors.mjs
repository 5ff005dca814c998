// The box of errors without its page: what answers a pasted text, in a language.
import { load, read } from "./load.mjs";

const SCRIPTS = ["sayings", "matching", "nearest", "answering"].map((name) => `errors/${name}`);

/** The scripts, the data of a language, and what they say of a text. */
export function errors(language) {
  const { tandem } = load(language, ...SCRIPTS);
  const data = read(`${language}/errors.json`);
  return { tandem, data, answer: tandem.answering.answerer(data) };
}

/** The name of the entry that is shown first, or what is said instead. */
export const first = (answer) => answer?.found[0]?.entry.name ?? answer?.what ?? null;
