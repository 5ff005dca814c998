// Once the page has been read for a moment: installs the service worker, and has it keep the
// pages of the reader's language, then those of the other one, unless the reader saves data.
//
// The root element says how far that is. `data-worker`: "active" once a worker answers for the
// page, "renewed" once a newer one has taken its place. `data-kept`: the build that is kept
// whole, or "visited" where only what was read is kept. `data-kept-twin`: the build of the other
// language that is kept whole.
if (location.protocol.startsWith("http") && "serviceWorker" in navigator) {
  const WAIT = 6000; // milliseconds after the page has loaded

  const { serviceWorker } = navigator;
  const { dataset, lang: language } = document.documentElement;

  if (serviceWorker.controller) dataset.worker = "active";
  serviceWorker.addEventListener("controllerchange", () => {
    dataset.worker = dataset.worker ? "renewed" : "active";
  });
  serviceWorker.addEventListener("message", ({ data }) => {
    dataset[data.kept === language ? "kept" : "keptTwin"] = data.build;
  });

  const install = async () => {
    /** @type {{ base: string }} */
    const { base } = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("__config")).textContent);
    const home = new URL(base, location.href);
    const root = language === "en" ? home : new URL("..", home);
    /** @type {Navigator & { connection?: { saveData: boolean } }} */
    const { connection } = navigator;
    try {
      await serviceWorker.register(new URL("sw.js", root));
      const { active } = await serviceWorker.ready;
      if (connection?.saveData) dataset.kept = "visited";
      else /** @type {ServiceWorker} */ (active).postMessage({ keep: language });
    } catch {
      // Without it the site needs its network, as any other.
    }
  };

  const whenIdle = window.requestIdleCallback ?? setTimeout;
  const later = () => setTimeout(() => whenIdle(install), WAIT);
  if (document.readyState === "complete") later();
  else addEventListener("load", later);
}
