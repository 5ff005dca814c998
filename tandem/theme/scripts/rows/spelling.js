// How far a misspelt word is from others: `tandem.spelling`. No document is touched here.
{
  const { LONGEST } = window.tandem.question;

  /** @type {(word: string, text: string, most: number) => boolean} Whether two words are near enough at a glance. */
  const mayBe = (word, text, most) =>
    text.length >= word.length - most &&
    (text[0] === word[0] || text[0] === word[1] || text[1] === word[0] || text[1] === word[1]);

  // Room for three lines of the table that distances are read from.
  let [line, above, higher] = [0, 1, 2].map(() => new Uint8Array(LONGEST + 8));

  /** Edits, swaps of neighbours included, from a word to a text, and to the text's start. */
  function distance(/** @type {string} */ word, /** @type {string} */ text, /** @type {number} */ most) {
    const width = Math.min(text.length, word.length + most);
    for (let at = 0; at <= width; at++) line[at] = at;
    for (let i = 1; i <= word.length; i++) {
      [higher, above, line] = [above, line, higher];
      line[0] = i;
      let least = i;
      for (let j = 1; j <= width; j++) {
        const differs = word[i - 1] === text[j - 1] ? 0 : 1;
        let edits = Math.min(above[j] + 1, line[j - 1] + 1, above[j - 1] + differs);
        if (i > 1 && j > 1 && word[i - 1] === text[j - 2] && word[i - 2] === text[j - 1]) {
          edits = Math.min(edits, higher[j - 2] + 1);
        }
        line[j] = edits;
        if (edits < least) least = edits;
      }
      if (least > most) return [99, 99];
    }
    let start = 99;
    for (let j = 0; j <= width; j++) if (line[j] < start) start = line[j];
    return [width < text.length ? 99 : line[width], start];
  }

  /** @type {Spelling["nearest"]} */
  function nearest(word, terms) {
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    let fewest = most;
    let near = [];
    if (!most) return [];
    for (const term of terms) {
      if (term.dotted || !mayBe(word, term.text, fewest)) continue;
      const [whole, start] = distance(word, term.text, fewest);
      const far = Math.min(whole, start + 0.5);
      if (far > most) continue;
      fewest = Math.min(fewest, Math.floor(far));
      near.push({ term, far });
    }
    near = near.filter(({ far }) => far < fewest + 1);
    return near.sort((one, other) => one.far - other.far);
  }

  window.tandem.spelling = { distance, nearest };
}
