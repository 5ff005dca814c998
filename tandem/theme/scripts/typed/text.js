// What is typed and what is searched, made alike: `tandem.text`. No document is touched here.
{
  /** A text without accents and capitals, letter for letter. */
  const fold = (/** @type {string} */ text) =>
    text.replace(/[^\x00-\x7f]/g, (letter) => letter.normalize("NFD")[0]).toLowerCase();

  const wordsOf = (/** @type {string} */ text) => fold(text).match(/[a-z0-9_]+/g) ?? [];

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.text = { fold, wordsOf };
}
