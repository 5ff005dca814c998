// What the box of the page `translate` may hold: `tandem.pasted`.
//
// It is there before the reader is: a megabyte would hold up the box itself, and what is no
// program is told without it.
{
  const LIMIT = 100_000; // characters
  const LINES = 5_000;
  const COLOURS = /\x1b\[[\d;]*m/g; // of a terminal

  /** As much of a text as is read. */
  function fitting(/** @type {string} */ text) {
    const cut = text.length > LIMIT ? text.lastIndexOf("\n", LIMIT) : -1; // a line is left whole
    const kept = text.slice(0, cut > LIMIT / 2 ? cut : LIMIT);
    for (let at = kept.indexOf("\n"), line = 1; at >= 0; at = kept.indexOf("\n", at + 1), line++) {
      if (line === LINES) return kept.slice(0, at);
    }
    return kept;
  }

  /** Whether a text is a file's bytes rather than what somebody wrote. */
  function isBinary(/** @type {string} */ text) {
    if (text.includes("\0")) return true;
    const odd = text.slice(0, 4000).replace(COLOURS, "").match(/[\x01-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
    return odd > 4 && odd > Math.min(text.length, 4000) / 100;
  }

  /** Whether a text is a notebook's file. */
  function isNotebook(/** @type {string} */ text) {
    return /^\s*\{/.test(text) && /"cell_type"\s*:/.test(text);
  }

  // Python's own words before the calls that led to an error; IPython writes them in one line.
  const CALLS = /^\s*(?:Traceback \(most recent call last\):|\w*(?:Error|Exception|Interrupt)\s+Traceback \(most recent call last\))/m;
  // Where an error was raised, and what its last line says: its class and its message.
  const PLACE = /^\s*File "[^"]+", line \d+|^[^\s:]+\.py:\d+: /m;
  const RAISED = /^(?:E\s+)?(?:\S+:\d+: )?(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception|Warning)(?<message>: .+)?$/;

  /** Whether a text is what Python said of an error rather than a program. */
  function isTraceback(/** @type {string} */ text) {
    const lines = text.replace(COLOURS, "").trim().split("\n");
    const [first, last] = [lines[0], lines[lines.length - 1]].map((line) => RAISED.exec(line.trim()));
    return Boolean(CALLS.test(lines.slice(0, 3).join("\n")) || first?.groups?.message || (last && PLACE.test(text)));
  }

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.pasted = { LIMIT, LINES, fitting, isBinary, isNotebook, isTraceback };
}
