import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { SCRIPTS as FOLDER, load } from "./load.mjs";

const { tandem } = load("en", "catalogue");

/** The scripts of all pages, without their comments. */
const SCRIPTS = readdirSync(FOLDER, { recursive: true })
  .filter((name) => name.endsWith(".js"))
  .map((name) => readFileSync(`${FOLDER}${name}`, "utf8").replace(/\/\*[^]*?\*\/|\/\/ .*/g, ""))
  .join("\n");

/** Whether a script reads a field: owner.field, or { field } = owner. */
const isRead = (field, owner = "") =>
  new RegExp(`${owner}\\.${field}\\b|\\{[^{}]*\\b${field}\\b[^{}]*\\} (=|of) \\S*${owner}`).test(SCRIPTS);

/** The fields of some objects that are all of one shape. */
const fields = (objects) => [...new Set(Object.values(objects).flatMap(Object.keys))];

test("some script reads each field that catalogue.js carries", () => {
  const unread = Object.keys(tandem).filter((field) => !isRead(field, "tandem"));
  const sides = tandem.rows.flatMap(({ tf, torch }) => [tf, torch]);
  const inner = [tandem.rows, sides, tandem.verdicts, [tandem.types]].flatMap(fields);
  const isSide = (field) => SCRIPTS.includes(`["tf", "torch"]`) && ["tf", "torch"].includes(field);
  assert.ok(inner.length > 12);
  assert.deepEqual([...unread, ...inner.filter((field) => !isRead(field) && !isSide(field))], []);
});
