// What the scripts say, in the page's language: `tandem.say` and `tandem.parts`. The words stand
// in `assets/words.js` and, of a tool, in a `words.js` beside its scripts: a build writes them
// from `tandem/language/scripts/`.
{
  const numbers = new Intl.PluralRules(document.documentElement.lang);

  /**
   * A text with its gaps filled, in the parts that an element takes: what is no text stays.
   * Where the words have plural forms, `values.count` chooses.
   *
   * @template Value
   * @param {Wording} wording
   * @param {Record<string, Value | Value[]>} values
   * @returns {(Value | string)[]}
   */
  function parts(wording, values) {
    const text = typeof wording === "string"
      ? wording
      : wording[numbers.select(Number(values.count))] ?? wording.other;
    return text.split(/\{(\w+)\}/).flatMap((part, at) => (at % 2 ? values[part] : part));
  }

  /**
   * A text with its gaps filled by other texts or numbers.
   *
   * @param {Wording} wording
   * @param {Record<string, unknown>} [values]
   */
  function say(wording, values = {}) {
    return parts(wording, values).join("");
  }

  Object.assign((window.tandem ??= /** @type {Tandem} */ ({})), /** @satisfies {Pick<Tandem, "parts" | "say">} */ ({ parts, say }));
}
