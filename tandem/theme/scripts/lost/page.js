// The page for a wrong address says the same in each language: first in that of the address,
// else in the one that the reader chose, else in the browser's. Until that is known none is
// drawn, see lost.css.
{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const home = new URL("../..", script.src);
  /** @type {NodeListOf<HTMLElement>} */
  const sections = document.querySelectorAll(".lost");

  const chosen = () => {
    try {
      return localStorage.getItem("tandem.language");
    } catch {
      return null; // without storage no choice is known
    }
  };

  const isFrench = location.pathname.startsWith(`${home.pathname}fr/`) ||
    (chosen() ?? navigator.language).startsWith("fr");
  const first = [...sections].find(({ lang }) => lang === (isFrench ? "fr" : "en"));
  if (first) {
    sections[0].before(first);
    document.title = document.title.replace(/^[^-]*/, `${first.querySelector("h1")?.textContent} `);
    document.documentElement.lang = first.lang;
  }
  first?.parentElement?.setAttribute("data-sorted", "");
}
