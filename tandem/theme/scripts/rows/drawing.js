// Draws the rows that a question finds: `tandem.drawing`. One screenful is drawn at once and the
// rest in later frames, so that a key press is answered within one. The table's `aria-busy` says
// whether some are still to come.

/**
 * A row of the page's table: where it stands, and what it is narrowed by.
 * @typedef {{ element: HTMLTableRowElement, topic: string, label: string, verdict: string }} ShownRow
 */

{
  const { say } = window.tandem;
  const { placesOf } = window.tandem.question;
  const words = window.tandem.words.rows;

  const AT_ONCE = 12; // rows that are drawn in one frame

  let drawing = 0;

  /** @type {Drawing["clear"]} */
  function clear(table) {
    drawing++;
    table.setAttribute("aria-busy", "false");
    for (const body of table.querySelectorAll(".found")) body.remove();
  }

  /** @type {Drawing["draw"]} */
  function draw(table, { found, answering, near, marks }, rows) {
    clear(table);
    const turn = drawing;
    let drawn = 0;
    const more = () => {
      if (turn !== drawing) return;
      const end = drawn < answering ? Math.min(drawn + AT_ONCE, answering) : drawn + AT_ONCE;
      const some = found.slice(drawn, end).map((row) => rows[row]);
      const others = near || drawn !== answering ? 0 : found.length - answering;
      const used = others ? say(answering ? words.used : words["only used"], { count: others }) : "";
      const head = near && !drawn ? words.most : used;
      drawn = end;
      if (some.length) table.append(bodyOf(some, marks, head && headOf(table, head)));
      const isBusy = drawn < found.length;
      table.setAttribute("aria-busy", String(isBusy));
      if (isBusy) requestAnimationFrame(more);
    };
    more();
  }

  /** A line above rows, as topics have it. */
  function headOf(/** @type {HTMLTableElement} */ table, /** @type {string} */ said) {
    const first = /** @type {HTMLTableRowElement} */ (table.querySelector("tr.topic"));
    const head = /** @type {HTMLTableRowElement} */ (first.cloneNode(true));
    head.cells[0].textContent = said;
    return head;
  }

  /**
   * @param {ShownRow[]} some
   * @param {string[]} marks
   * @param {HTMLTableRowElement | ""} head What stands above them.
   */
  function bodyOf(some, marks, head) {
    const body = document.createElement("tbody");
    body.className = "found";
    body.setAttribute("role", "rowgroup");
    body.style.setProperty("--rows", String(some.length + (head ? 1 : 0)));
    body.append(head);
    for (const { element, label } of some) {
      const copy = /** @type {HTMLTableRowElement} */ (element.cloneNode(true));
      const [title, ...cells] = copy.cells;
      for (const cell of [title, ...cells.slice(0, -1)]) mark(cell, marks); // not the verdict
      const topic = document.createElement("span");
      topic.className = "row-topic";
      topic.textContent = label;
      title.append(topic);
      body.append(copy);
    }
    return body;
  }

  /**
   * Marks in a cell's texts every place that says what was found.
   * @param {Element} cell
   * @param {string[]} marks
   */
  function mark(cell, marks) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (texts.nextNode()) nodes.push(/** @type {Text} */ (texts.currentNode));
    for (const node of nodes) {
      for (const { at, length } of placesOf(node.data, marks).toReversed()) {
        const said = node.splitText(at);
        said.splitText(length);
        const marked = document.createElement("mark");
        said.replaceWith(marked);
        marked.append(said);
      }
    }
  }

  window.tandem.drawing = { clear, draw };
}
