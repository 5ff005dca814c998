// Which parts of a page fit what is typed and chosen: `tandem.narrowing`.
{
  const { fold } = window.tandem.text;

  const LONGEST = 80; // letters of a question that are read

  /**
   * The pieces of a question, as it is written; of code, its names.
   * @param {string} typed
   */
  function piecesOf(typed) {
    const text = fold(typed.slice(0, LONGEST)).replaceAll("tf.keras.", "keras.");
    return text.split(/[\s,;:()[\]{}=`"'’]+/).filter(Boolean);
  }

  /**
   * For each part, whether it is shown. The pieces are looked for in the parts' names; where
   * no name has all of them, in their texts.
   *
   * @param {FilterPart[]} parts
   * @param {string} typed
   * @param {[string, string][]} chosen Kinds and their values: one of them has to be the part's.
   */
  function narrowed(parts, typed, chosen) {
    const pieces = piecesOf(typed);
    const fits = (/** @type {"names" | "text"} */ field) => (/** @type {FilterPart} */ part) => {
      const text = fold(part[field]);
      return pieces.every((piece) => text.includes(piece));
    };
    const isTyped = parts.some(fits("names")) ? fits("names") : fits("text");
    const isChosen = (/** @type {FilterPart} */ { kinds }) =>
      !chosen.length || chosen.some(([kind, value]) => kinds[kind] === value);
    return parts.map((part) => isTyped(part) && isChosen(part));
  }

  window.tandem.narrowing = { LONGEST, narrowed };
}
