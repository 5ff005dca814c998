// What the page `translate` is built of: `tandem.elements`.
{
  const { parts } = window.tandem;
  const words = window.tandem.words.translate;
  const home = new URL("../..", /** @type {HTMLScriptElement} */ (document.currentScript).src);

  const SOME = 8; // lines of one name that are listed

  /** @type {Tandem["elements"]["element"]} An element; what it has no property for is an attribute. */
  function element(name, properties = {}, ...children) {
    const made = /** @type {HTMLElement & Record<string, unknown>} */ (document.createElement(name));
    for (const [key, value] of Object.entries(properties)) {
      if (key in made) made[key] = value;
      else made.setAttribute(key, /** @type {string} */ (value));
    }
    made.append(.../** @type {(Node | string)[]} */ (children.flat().filter((child) => child !== null)));
    return made;
  }

  /** @type {Tandem["elements"]["link"]} */
  const link = (href, ...children) => element("a", { href }, ...children);

  /** @type {Tandem["elements"]["code"]} Code that may break after its dots. */
  function code(text) {
    const pieces = text.split(/(?<=\.)/).flatMap((piece, at) => (at ? [element("wbr"), piece] : [piece]));
    return element("code", {}, pieces);
  }

  /** @type {Tandem["elements"]["quoted"]} Text with its code in backticks. */
  function quoted(text) {
    return text.split(/`([^`]+)`/).map((part, at) => (at % 2 ? element("code", {}, part) : part));
  }

  const address = (/** @type {string} */ url) => new URL(url, home).href;

  /** @type {Tandem["elements"]["toRow"]} */
  const toRow = (row, ...children) => link(address(row.url), ...children);

  /** @type {Tandem["elements"]["chip"]} */
  function chip(verdict) {
    const { sign, word } = window.tandem.verdicts[verdict];
    return element("span", { className: "chip", "data-verdict": verdict }, `${sign} ${word}`);
  }

  /** @type {Tandem["elements"]["lines"]} The lines of a name, each a link to it. */
  function lines(numbers) {
    const some = numbers.slice(0, SOME);
    /** @type {Part[]} */
    const links = some.flatMap((line, at) => [at ? ", " : "", link(`#line-${line}`, String(line))]);
    const more = numbers.length - some.length;
    const all = more > 0 ? parts(words["more lines"], { lines: links, more }) : links;
    return element("span", { className: "lines" }, parts(words.lines, { count: numbers.length, lines: all }));
  }

  /** @type {Tandem["elements"]["sign"]} A verdict as its sign alone, where its word stands near. */
  function sign(verdict) {
    const { sign: text } = window.tandem.verdicts[verdict];
    return element("span", { className: "chip", "data-verdict": verdict }, text);
  }

  window.tandem.elements = { element, link, code, quoted, address, toRow, chip, sign, lines };
}
