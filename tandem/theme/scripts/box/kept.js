// What stands in a box to paste into is kept over a reload, a way back and a change of language:
// `tandem.kept`.
//
// Not in the address: that is sent to the server, stays in the history, and is passed on with a
// link; a reader's code is nobody's business. The session's store belongs to this tab alone, is
// never sent, and is gone with the tab. Without it only the text is lost.
{
  const nameOf = (/** @type {string} */ box) => `tandem.pasted.${box}`;

  /** The text that was kept for a box, or none. */
  function read(/** @type {string} */ box) {
    try {
      return sessionStorage.getItem(nameOf(box)) ?? "";
    } catch {
      return "";
    }
  }

  /**
   * Keep the text of a box; an empty one leaves nothing behind.
   * @param {string} box
   * @param {string} text
   */
  function write(box, text) {
    try {
      if (text) sessionStorage.setItem(nameOf(box), text);
      else sessionStorage.removeItem(nameOf(box));
    } catch {
      // Refused, or full: then it is not kept.
    }
  }

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.kept = { read, write };
}
