// The filter of a page of many parts (twins, terms, statements): its box and chips,
// what is shown, its address. narrowing.js says what fits.
{
  const { LONGEST, narrowed } = window.tandem.narrowing;
  const { say } = window.tandem;
  const words = window.tandem.words.filter;

  const form = /** @type {HTMLFormElement} */ (document.querySelector(".filter"));
  const box = /** @type {HTMLInputElement} */ (form.querySelector("#filter"));
  const clear = /** @type {HTMLButtonElement} */ (form.querySelector(".filter-clear"));
  const count = /** @type {HTMLElement} */ (form.querySelector(".filter-count"));
  const nothing = /** @type {HTMLElement} */ (document.querySelector(".filter-nothing"));
  const all = count.textContent;
  /** @type {NodeListOf<HTMLButtonElement>} */
  const buttons = form.querySelectorAll("button.chip");
  const chips = [...buttons];
  const kinds = [...new Set(chips.map((chip) => of(chip)[0]))];

  // The page's parts, under their headings

  /** @type {NodeListOf<HTMLElement>} */
  const headings = document.querySelectorAll(".md-content :is(h2, [role=heading])[id]");
  /** @type {NodeListOf<HTMLElement>} */
  const elements = document.querySelectorAll(".md-content :is(.counterpart, .term, .note)");
  const groups = Array.from(headings, groupOf).filter(({ parts }) => parts.length);
  /** @type {FilterPart[]} */
  let parts;

  /**
   * A heading, or what holds it and its parts together.
   * @param {HTMLElement} heading
   * @param {number} number
   */
  function groupOf(heading, number) {
    const next = headings[number + 1];
    const parts = [...elements].filter((part) => isAfter(part, heading) && !(next && isAfter(part, next)));
    const link = form.querySelector(`.filter-jumps a[href="#${heading.id}"]`);
    return { element: /** @type {HTMLElement} */ (heading.closest(".letter") ?? heading), parts, link };
  }

  /**
   * @param {Node} one
   * @param {Node} other
   */
  function isAfter(one, other) {
    return Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  /**
   * @param {HTMLElement} element
   * @returns {FilterPart}
   */
  function read({ dataset, children }) {
    const said = [...children].filter((child) => !child.matches("details"));
    return {
      names: dataset.names ?? dataset.pair ?? dataset.note ?? "",
      text: said.map((child) => child.textContent).join(" "),
      kinds: /** @type {Record<string, string>} */ ({ ...dataset }),
    };
  }

  /**
   * The kind of a chip, and its value.
   * @param {HTMLElement} chip
   */
  function of({ dataset }) {
    return /** @type {[string, string]} */ (Object.entries(dataset)[0]);
  }

  // What is shown

  const pressed = () => chips.filter((chip) => chip.ariaPressed === "true");

  /** Reads box and chips, and shows what they ask for. */
  function answer() {
    const typed = box.value.trim();
    const chosen = pressed().map(of);
    const asks = typed !== "" || chosen.length > 0;
    parts ??= Array.from(elements, read);
    const isShown = narrowed(parts, typed, chosen);
    elements.forEach((element, at) => (element.hidden = !isShown[at]));
    for (const group of groups) {
      group.element.hidden = group.parts.every((part) => part.hidden);
      group.link?.toggleAttribute("data-empty", group.element.hidden);
    }
    const found = isShown.filter(Boolean).length;
    count.textContent = asks ? say(words.some, { count: found, all }) : all;
    clear.hidden = !asks;
    nothing.hidden = found > 0;
  }

  /** Answers anew, and shows the first part found to who has scrolled past it. */
  function change() {
    answer();
    address.remember();
    const first = groups.find(({ element }) => !element.hidden)?.element;
    if (first && first.getBoundingClientRect().top < form.getBoundingClientRect().bottom) {
      first.scrollIntoView();
    }
  }

  function empty() {
    box.value = "";
    for (const chip of chips) chip.ariaPressed = "false";
  }

  // The address

  const address = window.tandem.address.kept(kinds, () => ({
    typed: box.value.trim(),
    chosen: pressed().map(of),
  }));

  function fromAddress() {
    const { typed, isChosen } = address.read();
    box.value = typed.slice(0, LONGEST);
    for (const chip of chips) chip.ariaPressed = String(isChosen(...of(chip)));
    answer();
    const target = placeOf(location);
    if (target && (box.value || pressed().length)) show(target);
  }

  /**
   * The place of this page that an address names. The browser itself looks for it later.
   * @param {{ hash: string }} address
   */
  function placeOf({ hash }) {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null; // no address that was ever given out
    }
  }

  /** Brings a place of the page on the screen; one that is filtered out, too. */
  function show(/** @type {Element} */ target) {
    if (target.closest("[hidden]")) {
      empty();
      answer();
      address.remember();
    }
    target.scrollIntoView();
  }

  // Keys and clicks

  box.addEventListener("input", change);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || clear.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    form.reset();
  });
  form.addEventListener("click", ({ target }) => {
    const chip = /** @type {Element} */ (target).closest("button.chip");
    if (!chip) return;
    chip.ariaPressed = String(chip.ariaPressed !== "true");
    change();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    empty();
    change();
    box.focus();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  const unfilter = document.createElement("button");
  unfilter.type = "button";
  unfilter.textContent = words.unfilter;
  unfilter.addEventListener("click", () => form.reset());
  nothing.append(words.none, unfilter);
  // A link to the place that the address names already moves nothing by itself.
  document.addEventListener("click", ({ target }) => {
    /** @type {HTMLAnchorElement | null} */
    const link = /** @type {Element} */ (target).closest('a[href^="#"]');
    const place = link && placeOf(link);
    if (place?.closest("[hidden]")) show(place);
  });
  addEventListener("hashchange", () => {
    const place = placeOf(location);
    if (place?.closest("[hidden]")) show(place);
  });
  addEventListener("popstate", fromAddress);

  const early = box.value; // typed before this script ran
  const set = form.querySelector("fieldset");
  if (set) set.disabled = false;
  fromAddress();
  if (early && !box.value) {
    box.value = early;
    answer();
  }
}
