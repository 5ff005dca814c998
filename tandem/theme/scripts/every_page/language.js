// On the English home page only, before it is drawn: a reader who chose French and opens the
// site at its root is led to the French home. Whoever comes from a page of the site stays:
// that was a choice too. Links to any other page are never led elsewhere.
try {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const home = new URL("../..", script.src);
  const chosen = localStorage.getItem("tandem.language");
  if (chosen === "fr" && !document.referrer.startsWith(home.href)) {
    const file = location.protocol === "file:" ? "fr/index.html" : "fr/";
    document.documentElement.hidden = true; // nothing is seen of a page that is being left
    location.replace(new URL(`${file}${location.search}${location.hash}`, home));
  }
} catch {
  // Without storage no choice is known.
}
