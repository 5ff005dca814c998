// Keeps in the page's address what is typed and chosen, so that it can be shared and come back:
// `tandem.address`.
{
  const TYPED = "find";

  /** @type {Addressing["kept"]} */
  function kept(kinds, asked) {
    /** @type {number | undefined} */
    let waiting;

    function write() {
      clearTimeout(waiting);
      const url = new URL(location.href);
      for (const name of [TYPED, ...kinds]) url.searchParams.delete(name);
      const { typed, chosen } = asked();
      if (typed) url.searchParams.set(TYPED, typed);
      for (const [kind, value] of chosen) url.searchParams.append(kind, value);
      if (url.href === location.href) return;
      try {
        history.replaceState(history.state, "", url);
      } catch {
        // Without an address the filter works all the same.
      }
    }

    // Soon: browsers refuse to for each key of a fast hand.
    function remember() {
      clearTimeout(waiting);
      waiting = setTimeout(write, 250);
    }

    function read() {
      const { searchParams } = new URL(location.href);
      const isChosen = (/** @type {string} */ kind, /** @type {string} */ value) =>
        searchParams.getAll(kind).includes(value);
      return { typed: searchParams.get(TYPED) ?? "", isChosen };
    }

    addEventListener("pagehide", write);
    return { write, remember, read };
  }

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.address = { kept };
}
