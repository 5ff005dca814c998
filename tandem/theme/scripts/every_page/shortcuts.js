// The keyboard's shortcuts, and the dialog that lists them and switches them off.
{
  const words = window.tandem.words.shortcuts;

  /** @type {(selector: string) => HTMLElement | null} */
  const find = (selector) => document.querySelector(selector);
  /** @typedef {"localStorage" | "sessionStorage"} Store */

  const stored = (/** @type {Store} */ store, /** @type {string} */ name) => {
    try {
      return window[store].getItem(name);
    } catch {
      return null;
    }
  };
  const keep = (/** @type {Store} */ store, /** @type {string} */ name, /** @type {string} */ value) => {
    try {
      window[store].setItem(name, value);
    } catch {
      // Without storage it holds for this page.
    }
  };

  let on = stored("localStorage", "tandem.keys") !== "off";

  // The ways in: their box is ready to type in

  const BOX = ".md-content :is(textarea, input[type=text], input[type=search]):not([hidden])";
  const ARRIVED = "tandem.arrived-by-key";

  const go = (/** @type {string} */ key) => () => {
    const link = find(`.ways [data-key="${key}"]`);
    if (!link) return;
    if (link.hasAttribute("aria-current") && find(BOX)) {
      /** @type {HTMLElement} */ (find(BOX)).focus();
      return;
    }
    keep("sessionStorage", ARRIVED, "yes");
    link.click();
  };

  if (stored("sessionStorage", ARRIVED)) {
    sessionStorage.removeItem(ARRIVED);
    find(BOX)?.focus();
  }

  // From row to row

  const UNDER_HEADER = 110; // pixels: where a row stands after a jump, and a little more

  const step = (/** @type {number} */ by) => () => {
    /** @type {NodeListOf<HTMLElement>} */
    const all = document.querySelectorAll(".md-content :is(.row, h2[id])");
    const stops = [...all].filter((stop) => !stop.matches(".row h2") && stop.checkVisibility());
    const here = stops.findLastIndex((stop) => stop.getBoundingClientRect().top < UNDER_HEADER);
    const within = here >= 0 && stops[here].getBoundingClientRect().top < 0;
    const stop = stops[here + (by < 0 && within ? 0 : by)];
    if (!stop) return;
    stop.tabIndex = -1;
    stop.focus({ preventScroll: true });
    stop.scrollIntoView();
    // Rows above have their true height only once they are near: then it is corrected.
    requestAnimationFrame(() => stop.scrollIntoView());
  };

  const copyBoth = () => {
    const rows = [...document.querySelectorAll(".row")];
    const focused = /** @type {Element} */ (document.activeElement).closest(".row");
    const row = focused ?? rows.find((each) => each.getBoundingClientRect().bottom > 200);
    /** @type {HTMLElement} */ (row?.querySelector(".tools button"))?.click();
  };

  const side = (/** @type {string} */ value) => () => find(`.sides [value=${value}]`)?.click();

  const filter = find(".finder input"); // the one search of its page

  /** @type {Record<string, (() => void) | null>} */
  const actions = {
    "/": filter && (() => filter.focus()), // else these three are Material's own
    n: null,
    p: null,
    i: go("i"),
    t: go("t"),
    e: go("e"),
    h: () => /** @type {HTMLElement} */ (find(".md-header .md-logo")).click(),
    j: step(1),
    k: step(-1),
    c: copyBoth,
    1: side("tf"),
    2: side("both"),
    3: side("torch"),
    l: () => find("a.twin")?.click(),
    d: () => find("[data-md-component=palette] label:not([hidden])")?.click(),
    "?": () => open(),
  };
  const MATERIAL = ["/", "f", "s", "n", "p", ",", "."];

  // The dialog

  /**
   * @template {keyof HTMLElementTagNameMap} Tag
   * @param {Tag} tag
   * @param {object} properties
   * @param {(Node | string)[]} children
   */
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  /** @type {HTMLDialogElement | null} */
  let dialog = null;

  const build = () => {
    const groups = Object.values(words.groups).map(({ title, keys }) =>
      make("section", {},
        make("h3", { textContent: title }),
        make("dl", {}, ...Object.entries(keys).map(([key, does]) =>
          make("div", {},
            make("dt", {}, make("kbd", { textContent: key })),
            make("dd", { textContent: does }))))));
    const box = make("input", { type: "checkbox", checked: on });
    box.addEventListener("change", () => {
      on = box.checked;
      keep("localStorage", "tandem.keys", on ? "on" : "off");
    });
    const close = make("button", { type: "button", textContent: words.close });
    close.addEventListener("click", () => /** @type {HTMLDialogElement} */ (dialog).close());
    dialog = make("dialog", { className: "keys" },
      make("h2", { id: "keys-title", textContent: words.title }),
      make("div", { className: "keys-groups" }, ...groups),
      make("p", {}, make("label", {}, box, ` ${words.on}`), close));
    dialog.setAttribute("aria-labelledby", "keys-title");
    // A press outside closes it too: only there is the dialog itself what is pressed.
    dialog.addEventListener("click", ({ target }) =>
      target === dialog && /** @type {HTMLDialogElement} */ (dialog).close());
    document.body.append(dialog);
  };

  const open = () => {
    if (!dialog) build();
    // The focus returns where it was once the dialog is closed.
    /** @type {HTMLDialogElement} */ (dialog).showModal();
  };

  for (const button of document.querySelectorAll(".keys-open")) {
    button.addEventListener("click", open);
  }

  // Keys

  const FIELD =
    "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])";

  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!(target instanceof Element) || target.closest(FIELD)) return;
    if (!on || dialog?.open) {
      // Switched off are Material's keys too; it listens later.
      if (MATERIAL.includes(key)) event.stopPropagation();
      return;
    }
    const searching = /** @type {HTMLInputElement | null} */ (find("#__search"))?.checked;
    const action = Object.hasOwn(actions, key) && actions[key];
    if (!action || searching || (event.repeat && !"jk".includes(key))) return;
    event.preventDefault();
    action();
  }, { capture: true });
}
