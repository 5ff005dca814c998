// What a row offers: both programs copied at once, its address copied, its verdict explained.
{
  const words = window.tandem.words.card;
  const SIDES = [["tf", "TensorFlow", "keras"], ["torch", "PyTorch", "torch"]];
  const SEEN = 2000; // milliseconds that a button says what it did

  // Copying

  const copy = async (/** @type {string} */ text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // A page that is not served securely has no clipboard; the old way still works there.
      const focused = /** @type {HTMLElement} */ (document.activeElement);
      const box = document.createElement("textarea");
      box.className = "copied-text";
      box.value = text;
      document.body.append(box);
      box.select();
      const done = document.execCommand("copy");
      box.remove();
      focused?.focus({ preventScroll: true });
      return done;
    }
  };

  /** @typedef {HTMLElement & { quiet?: number }} Tool It is quiet again after a while. */

  /** Says what was done: a word on the button, a sentence in Material's box for news. */
  const tell = (/** @type {Tool} */ tool, /** @type {string} */ word, /** @type {string} */ sentence) => {
    window.alert$?.next(sentence);
    tool.dataset.said = word;
    clearTimeout(tool.quiet);
    tool.quiet = setTimeout(() => delete tool.dataset.said, SEEN);
  };

  const copyFor = async (/** @type {Tool} */ tool, /** @type {string} */ text, /** @type {string} */ said) => {
    if (await copy(text)) tell(tool, words.copied, said);
    else tell(tool, words.failed, words.refused);
  };

  Object.assign(window.tandem, { tell, copyFor });

  const both = (/** @type {HTMLElement} */ row) => {
    const id = /** @type {string} */ (row.dataset.row ?? row.dataset.live);
    const name = id.split("/")[1];
    const title = /** @type {Element} */ (row.querySelector("h2, .live-title")).textContent.replace("¶", "").trim();
    const programs = SIDES.map(([side, framework, file]) => {
      const code = /** @type {Element} */ (row.querySelector(`td[data-side="${side}"] pre > code`)).textContent;
      return `# ${framework}: ${name}_${file}.py\n\n${code.trimEnd()}\n`;
    });
    return [`# ${title}\n# ${words.apart}\n`, ...programs].join("\n\n");
  };

  document.addEventListener("click", ({ target }) => {
    /** @type {Tool | false | null} */
    const tool = target instanceof Element && target.closest(".tools > :is(a, button:not([popovertarget]))");
    if (!tool) return;
    if (tool.matches("a")) copyFor(tool, /** @type {HTMLAnchorElement} */ (tool).href, words.link);
    else copyFor(tool, both(/** @type {HTMLElement} */ (tool.closest(".row"))), words.both);
  });

  // A verdict's meaning beside it: while pointed at, or focused by keyboard, until Escape

  const LEAVE = 200; // milliseconds to get from the verdict to its explanation
  /** @type {HTMLElement | null} */
  let chip = null;
  /** @type {HTMLElement | null} */
  let tip = null;
  /** @type {number | undefined} */
  let leaving;

  const hide = () => {
    clearTimeout(leaving);
    if (tip) tip.hidden = true;
    chip = tip = null;
  };

  const place = () => {
    if (!tip) return;
    const { left, top, bottom } = /** @type {HTMLElement} */ (chip).getBoundingClientRect();
    const { offsetWidth, offsetHeight } = tip;
    const fits = bottom + offsetHeight < innerHeight;
    const right = document.documentElement.clientWidth - offsetWidth - 8;
    tip.style.left = `${Math.max(8, Math.min(left, right))}px`;
    tip.style.top = `${fits ? bottom : top - offsetHeight}px`;
  };

  const show = (/** @type {HTMLElement} */ element) => {
    clearTimeout(leaving);
    if (element === chip) return;
    hide();
    tip = document.getElementById(`means-${/** @type {string} */ (element.dataset.verdict).replace(" ", "-")}`);
    if (!tip) return;
    chip = element;
    chip.closest("a")?.setAttribute("aria-describedby", tip.id);
    tip.hidden = false;
    place();
  };

  const CHIP = ".chip[data-verdict]";

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch" || !(target instanceof Element)) return;
    /** @type {HTMLElement | null} */
    const over = target.closest(CHIP);
    if (over) show(over);
    else if (tip?.contains(target)) clearTimeout(leaving);
    else if (tip && !/** @type {HTMLElement} */ (chip).closest("a")?.matches(":focus-visible")) {
      clearTimeout(leaving);
      leaving = setTimeout(hide, LEAVE);
    }
  });

  document.addEventListener("focusin", (event) => {
    const target = /** @type {Element} */ (event.target);
    const focused = target.matches("a:focus-visible") && target.closest(`${CHIP}, a:has(> ${CHIP})`);
    if (focused) show(/** @type {HTMLElement} */ (focused.matches(CHIP) ? focused : focused.querySelector(CHIP)));
    else hide();
  });

  document.addEventListener("focusout", hide);
  document.addEventListener("scroll", place, { capture: true, passive: true });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
}
