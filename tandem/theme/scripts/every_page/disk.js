// Loaded only when the site is read from a disk (file://): what a server, and a browser that
// talks to one, would do is done here.
{
  // An address that ends in "/" is a folder there: its page is named in full, before the link
  // is followed, opened in a new tab or copied.
  const complete = (/** @type {string | URL} */ address) => {
    const url = new URL(address, location.href);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
    return url.href;
  };
  const completeLink = (/** @type {Event} */ { target }) => {
    /** @type {HTMLAnchorElement | false | null} */
    const link = target instanceof Element && target.closest("a[href]");
    if (link && link.href !== complete(link.href)) link.href = complete(link.href);
  };
  for (const type of ["pointerover", "pointerdown", "focusin", "click"]) {
    document.addEventListener(type, completeLink, { capture: true });
  }
  document.addEventListener(
    "submit",
    ({ target }) => {
      const form = /** @type {HTMLFormElement} */ (target);
      form.setAttribute("action", complete(form.action));
    },
    { capture: true },
  );

  // Scripts go to pages without a link too.
  window.navigation?.addEventListener("navigate", (event) => {
    const { url } = event.destination;
    if (!event.cancelable || url === complete(url)) return;
    event.preventDefault();
    location.href = complete(url);
  });

  document.addEventListener("DOMContentLoaded", () => {
    /** @type {NodeListOf<HTMLLinkElement>} */
    const links = document.querySelectorAll("link[rel=prev], link[rel=next]");
    for (const link of links) {
      link.href = complete(link.href);
    }
  });

  // Nothing is installed from a disk: browsers would refuse, and complain.
  document.querySelector("link[rel=manifest]")?.remove();

  // The search runs in a worker. Here an empty frame stands in for it, in which the worker's
  // own script is loaded, and those that it asks for.
  /** @typedef {(...addresses: (string | URL)[]) => Promise<void>} Import */
  /** @typedef {Window & typeof globalThis & { importScripts: Import }} Inside */
  class FrameWorker extends EventTarget {
    /** @type {Promise<Inside> | undefined} */
    frame;

    constructor(/** @type {string | URL} */ address) {
      super();
      this.address = new URL(address, location.href);
    }

    postMessage(/** @type {unknown} */ data) {
      this.frame ??= this.open();
      this.frame.then((inside) => {
        inside.dispatchEvent(new inside.MessageEvent("message", { data }));
      });
    }

    async open() {
      const frame = document.createElement("iframe");
      frame.hidden = true;
      await new Promise((opened) => {
        frame.addEventListener("load", opened, { once: true });
        document.body.append(frame);
      });
      const inside = /** @type {Inside} */ (frame.contentWindow);
      inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      inside.importScripts = async (...addresses) => {
        for (const address of addresses) {
          const script = inside.document.createElement("script");
          script.src = new URL(address, this.address).href;
          await new Promise((loaded, failed) => {
            script.addEventListener("load", loaded);
            script.addEventListener("error", failed);
            inside.document.head.append(script);
          });
        }
      };
      await inside.importScripts(this.address);
      return inside;
    }
  }
  // Of a worker it has what the search uses.
  window.Worker = /** @type {typeof Worker} */ (/** @type {unknown} */ (FrameWorker));
}
