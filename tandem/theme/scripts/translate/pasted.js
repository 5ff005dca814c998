// What the box of the page `translate` may hold: `tandem.pasted`.
//
// It is there before the reader is: a megabyte would hold up the box itself.
{
  const LIMIT = 100_000; // characters
  const LINES = 5_000;

  /** As much of a text as is read. */
  function fitting(/** @type {string} */ text) {
    const kept = text.slice(0, LIMIT);
    for (let at = kept.indexOf("\n"), line = 1; at >= 0; at = kept.indexOf("\n", at + 1), line++) {
      if (line === LINES) return kept.slice(0, at);
    }
    return kept;
  }

  /** Whether a text is a file's bytes rather than what somebody wrote. */
  function isBinary(/** @type {string} */ text) {
    if (text.includes("\0")) return true;
    const odd = text.slice(0, 4000).match(/[\x01-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
    return odd > 4 && odd > Math.min(text.length, 4000) / 100;
  }

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.pasted = { LIMIT, LINES, fitting, isBinary };
}
