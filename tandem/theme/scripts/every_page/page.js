// What every page needs: the switch of columns, the reader's choices kept, Material mended.

const keep = (/** @type {string} */ name, /** @type {string} */ value) => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Without storage the choice holds for this page.
  }
};

// The TensorFlow | both | PyTorch switch, and the tabs TensorFlow | PyTorch of each card where
// there is room for one column: kept for the reader's next visits. The choices themselves are
// applied before the first paint, in early.js.
{
  const { dataset } = document.documentElement;
  /** @type {HTMLElement | null} */
  const switcher = document.querySelector(".sides");
  /** @type {NodeListOf<HTMLElement>} */
  const tabs = document.querySelectorAll(".tabs button");

  const press = () => {
    for (const tab of tabs) {
      tab.setAttribute("aria-pressed", String(tab.dataset.tab === dataset.tab));
    }
  };

  const choose = (/** @type {string | undefined} */ side) => {
    dataset.tab = side;
    keep("tandem.tab", `${side}`);
    press();
  };

  // The cards above get another height: what the reader looks at stays where it was.
  const keepPlace = (/** @type {Element | null | undefined} */ seen, /** @type {() => void} */ change) => {
    const top = seen?.getBoundingClientRect().top ?? 0;
    change();
    scrollBy({ top: (seen?.getBoundingClientRect().top ?? top) - top, behavior: "instant" });
  };

  press();
  for (const tab of tabs) {
    tab.addEventListener("click", () => keepPlace(tab, () => choose(tab.dataset.tab)));
  }

  for (const input of switcher?.querySelectorAll("input") ?? []) {
    input.checked = input.value === dataset.sides;
    input.addEventListener("change", () => {
      keepPlace(document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest(".row"), () => {
        dataset.sides = input.value;
        if (input.value !== "both") choose(input.value);
      });
      keep("tandem.sides", input.value);
    });
  }
  if (switcher) switcher.hidden = false;
}

// A row that moved to another page: the address that it had leads on to the one that it has.
{
  const follow = () => {
    const there = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (there instanceof HTMLAnchorElement && there.closest(".moved")) location.replace(there.href);
  };
  follow();
  addEventListener("hashchange", follow);
}

// The summary of a page, folded on a narrow screen.
/** @type {HTMLElement | null} */
const fold = document.querySelector(".summary-fold");

fold?.addEventListener("click", () => {
  const isFolded = fold.closest(".summary")?.toggleAttribute("data-folded");
  fold.setAttribute("aria-expanded", String(!isFolded));
});

// Who follows one of its links leaves it folded: going back, the browser then finds the place.
fold?.closest(".summary")?.addEventListener("click", ({ currentTarget, target }) => {
  if (!(currentTarget instanceof Element && target instanceof Element && target.closest("a"))) return;
  currentTarget.setAttribute("data-folded", "");
  fold.setAttribute("aria-expanded", "false");
});

// Material says "copied" in a box that only eyes notice.
document.querySelector(".md-dialog__inner")?.setAttribute("role", "status");

// Material makes each copy button a navigation landmark of its own, once its block is seen;
// none of them is one.
const content = document.querySelector(".md-content");

if (content) {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof HTMLElement && node.nodeName === "NAV") node.role = "none";
      }
    }
  }).observe(content, { childList: true, subtree: true });
}

// A row is a search result of its own, which Material only gives to pages: its address looks
// like a page's (tandem/publish/search.py) until it is shown.
const found = document.querySelector(".md-search-result__list");

if (found) {
  new MutationObserver(() => {
    /** @type {NodeListOf<HTMLAnchorElement>} */
    const links = found.querySelectorAll('a[href*="?row="]');
    for (const link of links) {
      link.href = link.href.replace("?row=", "#");
    }
  }).observe(found, { childList: true });
}

// Whoever drives a browser waits for this: every script of the page, deferred ones too, has run.
document.addEventListener("DOMContentLoaded", () => {
  document.documentElement.dataset.ready = "";
});
