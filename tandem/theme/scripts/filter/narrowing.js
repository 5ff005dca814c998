// Which parts of a page fit what is typed and chosen: `tandem.narrowing`.
{
  const LONGEST = 80; // letters of a question that are read

  /** A text in small letters without accents. */
  const folded = (/** @type {string} */ text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  /**
   * The words of a question; of code, its names.
   * @param {string} typed
   */
  function wordsOf(typed) {
    const text = folded(typed.slice(0, LONGEST)).replaceAll("tf.keras.", "keras.");
    return text.split(/[\s,;:()[\]{}=`"'’]+/).filter(Boolean);
  }

  /**
   * For each part, whether it is shown. The words are looked for in the parts' names; where
   * no name has all of them, in their texts.
   *
   * @param {FilterPart[]} parts
   * @param {string} typed
   * @param {[string, string][]} chosen Kinds and their values: one of them has to be the part's.
   */
  function narrowed(parts, typed, chosen) {
    const words = wordsOf(typed);
    const fits = (/** @type {"names" | "text"} */ field) => (/** @type {FilterPart} */ part) => {
      const text = folded(part[field]);
      return words.every((word) => text.includes(word));
    };
    const isTyped = parts.some(fits("names")) ? fits("names") : fits("text");
    const isChosen = (/** @type {FilterPart} */ { kinds }) =>
      !chosen.length || chosen.some(([kind, value]) => kinds[kind] === value);
    return parts.map((part) => isTyped(part) && isChosen(part));
  }

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.narrowing = { LONGEST, narrowed };
}
