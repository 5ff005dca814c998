// Sent by `make serve` alone: shows a page anew once it was written, and what is wrong with it
// meanwhile. The root element's `data-news` is "open" once the page hears of it.
{
  const PANEL = "tandem-mistake";
  const news = new EventSource("/-/news");
  const { dataset } = document.currentScript;

  const panel = (text) => {
    document.getElementById(PANEL)?.remove();
    if (!text) return;
    const box = document.createElement("pre");
    box.id = PANEL;
    box.setAttribute("role", "alert");
    box.style.cssText =
      "position: fixed; inset: auto 0 0; z-index: 99; margin: 0; max-height: 40vh; overflow: auto;" +
      "padding: 1rem 1.2rem; background: #5c1017; color: #fff; font: 14px/1.5 monospace;" +
      "white-space: pre-wrap";
    box.textContent = text;
    document.body.append(box);
  };

  /** Loads the styles again, and nothing else: the page stays where it is. */
  const restyle = () => {
    /** @type {NodeListOf<HTMLLinkElement>} */
    const links = document.querySelectorAll('link[rel=stylesheet][href*="styles/"]');
    for (const link of links) {
      const address = new URL(link.href);
      address.searchParams.set("saved", String(Date.now()));
      link.href = address.href;
    }
  };

  // Told whenever the page begins to listen: it may have missed what was written before.
  news.addEventListener("version", ({ data }) => {
    if (JSON.parse(data) !== dataset.version) location.reload();
    document.documentElement.dataset.news = "open";
  });
  news.addEventListener("mistake", ({ data }) => panel(JSON.parse(data)));
  news.addEventListener("written", ({ data }) => {
    panel("");
    const { paths, version } = JSON.parse(data);
    dataset.version = version;
    if (paths.includes("styles")) restyle();
    if (paths.includes("*") || paths.includes(location.pathname)) location.reload();
  });
}
