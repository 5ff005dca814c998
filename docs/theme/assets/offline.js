// Once the page has been read for a moment: installs the service worker, and has it keep the
// pages of the reader's language, unless the reader saves data.
if (location.protocol.startsWith("http") && "serviceWorker" in navigator) {
  const WAIT = 6000; // milliseconds after the page has loaded

  const install = async () => {
    const { base } = JSON.parse(document.getElementById("__config").textContent);
    const home = new URL(base, location);
    const language = document.documentElement.lang;
    const root = language === "en" ? home : new URL("..", home);
    try {
      await navigator.serviceWorker.register(new URL("sw.js", root));
      const { active } = await navigator.serviceWorker.ready;
      if (!navigator.connection?.saveData) active.postMessage({ keep: language });
    } catch {
      // Without it the site needs its network, as any other.
    }
  };

  const whenIdle = window.requestIdleCallback ?? setTimeout;
  const later = () => setTimeout(() => whenIdle(install), WAIT);
  if (document.readyState === "complete") later();
  else addEventListener("load", later);
}
