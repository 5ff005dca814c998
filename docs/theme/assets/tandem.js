// The TensorFlow | both | PyTorch switch, kept for the reader's next visits.
// The choice itself is applied before the first paint, in main.html.
const switcher = document.querySelector(".sides");

if (switcher) {
  const root = document.documentElement;
  for (const input of switcher.querySelectorAll("input")) {
    input.checked = input.value === root.dataset.sides;
    input.addEventListener("change", () => {
      root.dataset.sides = input.value;
      try {
        localStorage.setItem("tandem.sides", input.value);
      } catch {
        // Without storage the choice holds for this page.
      }
    });
  }
  switcher.hidden = false;
}

// Material makes each copy button a navigation landmark of its own, once its block is seen;
// none of them is one.
const content = document.querySelector(".md-content");

if (content) {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node.nodeName === "NAV") node.role = "none";
      }
    }
  }).observe(content, { childList: true, subtree: true });
}
