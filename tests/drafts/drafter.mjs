// Answers programs with their drafts: what the page `translate` would show beside them.
import { readFileSync } from "node:fs";

import { READER, load } from "../scripts/load.mjs";

const page = load("en", "every_page/say", "rewrite/words", "draft/words", ...READER);
const programs = JSON.parse(readFileSync(0, "utf8"));
const drafts = Object.entries(programs).map(([name, text]) => [name, page.tandem.draft.read(text)]);
process.stdout.write(JSON.stringify(Object.fromEntries(drafts)));
