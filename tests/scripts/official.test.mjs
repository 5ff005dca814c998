// The script that finds official references agrees with the Python that writes those of the rows.
import assert from "node:assert/strict";
import { test } from "node:test";

import { load, read } from "./load.mjs";

const { official } = load("en", "official", "read/official").tandem;

test("every name has the address that Python gives it, or none as there", () => {
  const wanted = Object.entries(read("references.json"));
  assert.ok(wanted.length > 1000 && wanted.some(([, address]) => address === null));
  const wrong = wanted.filter(([name, address]) => official.address(name) !== address);
  assert.deepEqual(wrong.map(([name, address]) => [name, address, official.address(name)]), []);
});
