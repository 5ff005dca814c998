// The link to the page's twin in the other language keeps the reader where they are: at the row,
// section or term that they look at, with what they filter by. What they pasted is kept beside,
// see box/kept.js.
{
  const UNDER_HEADER = 160; // pixels: where a place stands after a jump, and a little more
  const PART = /^#part-(\d+)$/;

  /** @type {HTMLAnchorElement | null} */
  const twin = document.querySelector("a.twin");

  // Where a reader can be. A row's own heading is inside it.
  const PLACES = ":is(section, tbody, tr, dt, h2, h3)[id]:not(section[id] *)";

  /** @type {(selector: string) => HTMLElement[]} */
  const all = (selector) => [.../** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll(`.md-content ${selector}`)
  )];

  // Rows, notes and answers have the same names in both languages, a page's headings their own:
  // these are known by their number, since both pages have as many.
  const headings = () => all(`${PLACES}:is(h2, h3):not(.translation *)`);

  /** What to call a place of this page on its twin. */
  function there(/** @type {HTMLElement} */ place) {
    const number = headings().indexOf(place);
    return number < 0 ? place.dataset.twin ?? place.id : `part-${number + 1}`;
  }

  /** The place that the address names while it is on the screen, not a last line of it behind the
   * header; else the last that began above. */
  function placeHere() {
    /** @type {HTMLElement | null} */
    const named = document.querySelector(":target");
    const { top = 0, bottom = 0 } = named?.getBoundingClientRect() ?? {};
    if (named && (top >= 0 || bottom > UNDER_HEADER) && top < innerHeight) return named;
    return all(PLACES).findLast(
      (place) => place.getBoundingClientRect().top < UNDER_HEADER && place.checkVisibility(),
    );
  }

  function lead() {
    const link = /** @type {HTMLAnchorElement} */ (twin);
    const place = placeHere();
    link.search = location.search;
    link.hash = place ? there(place) : "";
  }

  // A press comes before all that a link is used for: a new tab, its address copied.
  twin?.addEventListener("pointerdown", lead);
  twin?.addEventListener("click", () => {
    lead();
    try {
      localStorage.setItem("tandem.language", twin.hreflang); // for the home page: language.js
    } catch {
      // Without storage the choice holds for this page.
    }
  });

  // Come from the twin: the number becomes the heading's own name.
  const [, number] = PART.exec(location.hash) ?? [];
  const heading = number && headings()[Number(number) - 1];
  if (heading) location.replace(`#${heading.id}`);
}
