"""What moves on a page while it loads and is looked through."""

WATCH_SHIFTS = """{
  let sum = 0;
  const add = (entries) => entries.forEach(({ value }) => { sum += value; });
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  window.shifted = () => {
    add(observer.takeRecords());
    return sum;
  };
}"""

# A browser lays out a section once it is within about a screen of what is seen, a frame later.
# Whoever jumps a whole screen in a frame arrives before that, as no reader does.
SCROLL_THROUGH = """() => {
  const frame = () => new Promise(requestAnimationFrame);
  const scroll = async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await frame();
    }
    scrollTo(0, 0);
    await frame();
    await frame();  // what moved is told after the frame that shows it
    return window.shifted();
  };
  window.lookedThrough = scroll();
}"""
"""Starts it, and does not wait: `SHIFTED` does."""

SHIFTED = "window.lookedThrough"
"""How much has moved, once all was looked through."""

UNSEEN = 0.01
"""A layout shift that nobody notices; ten times as much still counts as good."""
