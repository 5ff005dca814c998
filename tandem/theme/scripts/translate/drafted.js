// The reader's program on the other side, beside their own: `tandem.drafted`. Line against line, to
// be copied or downloaded as one file.
{
  const PAIRS = 1_500; // more in one draft make the browser slow: what is left over is one pair

  const { say: fill } = window.tandem;
  const { element } = window.tandem.elements;
  const words = window.tandem.words.translate;

  /** @typedef {{ own: string, draft: string, state: string }} Pair */

  const WORST = ["kept", "import", "rewritten", "look", "left"];

  /**
   * The pieces of a draft by the lines of both programs: a pair ends where a line ends on both sides.
   * Lines that nothing changes are one pair.
   * @param {DraftMade} made
   * @param {string} text
   * @returns {Pair[]}
   */
  function pairs({ pieces }, text) {
    /** @type {Pair[]} */
    const done = [];
    let open = { own: "", draft: "", state: "kept" };
    const close = () => {
      const last = done[done.length - 1];
      const isPlain = open.own === open.draft;
      if (last && ((isPlain && last.state === "kept") || done.length > PAIRS)) {
        last.own += open.own;
        last.draft += open.draft;
      } else if (open.own || open.draft) done.push({ ...open, state: isPlain ? "kept" : open.state });
      open = { own: "", draft: "", state: "kept" };
    };
    for (const { from, to, text: written, state } of pieces) {
      const own = text.slice(from, to);
      // What is kept may be many lines: the last of them can go on in the next piece.
      const cut = state === "kept" && own === written ? own.lastIndexOf("\n") + 1 : 0;
      if (cut) {
        const first = open.own || open.draft ? own.indexOf("\n") + 1 : 0;
        open.own += own.slice(0, first);
        open.draft += written.slice(0, first);
        close();
        open.own += own.slice(first, cut);
        open.draft += written.slice(first, cut);
        close();
      }
      open.own += own.slice(cut);
      open.draft += cut ? written.slice(cut) : written;
      if (WORST.indexOf(state) > WORST.indexOf(open.state)) open.state = state;
      if (open.own.endsWith("\n") && open.draft.endsWith("\n")) close();
    }
    close();
    return done;
  }

  /** @param {DraftMade} made */
  function counted({ counts: { rewritten, look, left } }) {
    return [
      fill(words["draft rewritten"], { count: rewritten }), fill(words["draft look"], { count: look }), fill(words["draft left"], { count: left }),
    ].join(" · ");
  }

  /** @param {DraftMade} made */
  function buttons({ text }) {
    const copy = element("button", { type: "button", className: "copy" }, words["draft copy"]);
    copy.addEventListener("click", () => window.tandem.copyFor(copy, text, words["draft copied"]));
    const download = element("button", { type: "button", className: "copy" }, words["draft download"]);
    download.addEventListener("click", () => {
      const address = URL.createObjectURL(new Blob([text], { type: "text/x-python" }));
      element("a", { href: address, download: "draft.py" }).click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    });
    return element("p", { className: "draft-tools" }, copy, " ", download);
  }

  /** @param {Pair} pair */
  function drawn({ own, draft, state }) {
    return element("div", { className: "pair", "data-state": state },
      element("pre", { className: "own" }, element("code", {}, own)),
      element("pre", { className: "other" }, element("code", {}, draft)));
  }

  /** @type {Tandem["drafted"]["draw"]} The draft; null where none of the calls is written for the other side. */
  function draw({ text, draft }) {
    if (!draft || draft.counts.rewritten + draft.counts.look === 0) return null;
    return element("section", { className: "draft", "aria-labelledby": "draft" },
      element("h2", { id: "draft", tabIndex: -1 }, words.draft, " ", element("span", { className: "count" }, counted(draft))),
      element("p", { className: "hint" }, words["draft hint"]), buttons(draft),
      element("div", { className: "pairs", tabIndex: 0, role: "group", "aria-labelledby": "draft" }, pairs(draft, text).map(drawn)));
  }

  window.tandem.drafted = { draw };
}
