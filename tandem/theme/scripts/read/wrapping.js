// What a pasted program comes in: a notebook's file, a page's markup, Markdown, a patch, a mail's
// quotation, a listing with its lines numbered. `tandem.wrapping.unwrapped` tells its pieces apart.
{
  const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

  // Code in another language: what stands between these fences is no program of ours.
  const OTHER = /^(bash|sh|shell|zsh|console|text|txt|json|ya?ml|toml|html|xml|css|js|javascript|c|cpp|sql|output|log|make|dockerfile|powershell|bat|cmd|mermaid)$/i;

  /** @type {(text: string) => Piece} */
  const code = (text) => ({ isCode: true, text });
  /** @type {(text: string) => Piece} */
  const prose = (text) => ({ isCode: false, text });

  /**
   * The code cells of a notebook's file, each under a line with its number; null where a text is
   * none. A file that was cut is read as far as it goes.
   * @param {string} text
   */
  function cells(text) {
    if (!/^\s*[{["]/.test(text) || !/"cell_type"\s*:/.test(text)) return null;
    /** @type {string[]} */
    let found;
    try {
      const file = JSON.parse(text);
      const all = file.cells ?? file.worksheets?.flatMap((/** @type {any} */ sheet) => sheet.cells) ?? [file].flat();
      found = all
        .filter((/** @type {any} */ cell) => cell?.cell_type === "code")
        .map((/** @type {any} */ cell) => [cell.source ?? cell.input ?? ""].flat().join(""));
    } catch {
      found = text.split(/"cell_type"\s*:/).slice(1).filter((cell) => /^\s*"code"/.test(cell)).map(salvaged);
    }
    if (!found.length) return null;
    return found.flatMap((cell, at) => [prose(`%% [${at + 1}]`), code(cell), ...(at < found.length - 1 ? [code("")] : [])]);
  }

  /** The source of a cell whose notebook is no whole JSON. */
  function salvaged(/** @type {string} */ cell) {
    const start = cell.search(/"(source|input)"\s*:\s*(?=["[])/);
    if (start < 0) return "";
    const inside = cell.slice(cell.indexOf(":", start) + 1).trimStart();
    const strings = inside.startsWith("[") ? inside.slice(1) : inside;
    let source = "";
    for (const [whole, string] of strings.matchAll(/\s*("(?:[^"\\\n]|\\.)*")\s*(?:,|(?=[\]}]|$))|[^]/g)) {
      if (!string) break;
      try {
        source += JSON.parse(string);
      } catch {
        break;
      }
      if (!inside.startsWith("[") || !whole.trimEnd().endsWith(",")) break;
    }
    return source;
  }

  /**
   * The text of a page's markup; null where a text is none. Of a whole page its blocks of code.
   * @param {string} text
   */
  function shown(text) {
    if (!/^\s*<(!doctype|[a-z][\w-]*)[\s>]/i.test(text) || !/<\/[a-z][\w-]*>/i.test(text)) return null;
    const blocks = between(text, "pre");
    return (blocks.length ? blocks : [text]).map((block) => code(plainText(block)));
  }

  /**
   * What stands inside each element of this name.
   * @param {string} text
   * @param {string} name
   */
  function between(text, name) {
    const found = [];
    const lower = text.toLowerCase();
    for (let at = lower.indexOf(`<${name}`); at >= 0; at = lower.indexOf(`<${name}`, at + 1)) {
      const start = lower.indexOf(">", at);
      const end = start < 0 ? -1 : lower.indexOf(`</${name}`, start);
      if (end < 0) break;
      found.push(text.slice(start + 1, end));
      at = end;
    }
    return found;
  }

  /** Markup without its tags, its scripts and the numbers of its lines. */
  function plainText(/** @type {string} */ markup) {
    let text = "";
    let skipped = "";
    let at = 0;
    for (const tag of markup.matchAll(/<(\/?)([a-z][\w-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi)) {
      const [whole, closing, name, attributes] = tag;
      if (!skipped) text += markup.slice(at, tag.index);
      at = tag.index + whole.length;
      const kind = name.toLowerCase();
      if (skipped) {
        if (closing && kind === skipped) skipped = "";
        continue;
      }
      const isNumber = /class=["'][^"']*(lineno|linenos|gutter|line-?number)/.test(attributes);
      if (!closing && (isNumber || /^(script|style)$/.test(kind))) skipped = kind;
      if (kind === "br" || (closing && /^(p|div|li|tr|h\d|table)$/.test(kind) && !text.endsWith("\n"))) text += "\n";
    }
    if (!skipped) text += markup.slice(at);
    return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, word) => {
      if (word) return ENTITIES[/** @type {keyof typeof ENTITIES} */ (word.toLowerCase())] ?? whole;
      const point = parseInt(decimal ?? hexadecimal, decimal ? 10 : 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
  }

  /**
   * Which lines stand inside a string of three quotes.
   * @param {string[]} lines
   */
  function quotedLines(lines) {
    let quote = "";
    return lines.map((line) => {
      const isInside = quote !== "";
      for (const [mark] of line.matchAll(/\\.|"""|'''|#.*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g)) {
        if (mark === quote) quote = "";
        else if (!quote && (mark === '"""' || mark === "'''")) quote = mark;
      }
      return isInside;
    });
  }

  /**
   * The blocks of code between Markdown's fences, line for line; null where there is no fence.
   * @param {string[]} lines
   */
  function fenced(lines) {
    if (!lines.some((line) => /^\s*(```|~~~)/.test(line))) return null;
    const inside = quotedLines(lines);
    /** @type {Piece[]} */
    const pieces = [];
    /** @type {string[]} */
    let block = [];
    let /** @type {RegExpMatchArray | null} */ open = null;
    const close = () => {
      if (!block.length) return;
      const isCode = open !== null && !OTHER.test(open[3]);
      const cut = block.map((line) => line.slice(0, open?.[1].length).trim() + line.slice(open?.[1].length ?? 0));
      if (isCode && open?.[3] === "diff") pieces.push(...patched(cut));
      else pieces.push(isCode ? code(cut.join("\n")) : prose(block.join("\n")));
      block = [];
    };
    let isMarkdown = false;
    lines.forEach((line, at) => {
      const fence = line.match(/^(\s*)(`{3,}|~{3,})\s*\{?\.?([\w+-]*)/);
      const isClosing = open && fence && fence[2].startsWith(open[2]) && !fence[3];
      if (!fence || (open ? !isClosing : inside[at])) return block.push(line);
      close();
      isMarkdown = true;
      pieces.push(prose(line));
      open = open ? null : fence;
    });
    close();
    return isMarkdown ? pieces : null;
  }

  /**
   * A patch as what it makes, line for line.
   * @param {string[]} lines
   */
  function patched(lines) {
    return lines.map((line) => (/^[+ ](?!\+\+ )|^$/.test(line) ? code(line.slice(1)) : prose(line)));
  }

  /**
   * A text's pieces in their order, lines of code and others.
   * @param {string} text
   * @returns {Piece[]}
   */
  function unwrapped(text) {
    const whole = cells(text) ?? shown(text);
    if (whole) return whole;
    let lines = text.split("\n");
    const filled = lines.filter((line) => line.trim());
    if (/^(diff |--- |Index: |@@ )/.test(filled[0] ?? "") && filled.some((line) => /^@@ -\d+/.test(line))) {
      return joined(patched(lines));
    }
    // A mail's quotation, or a listing with its lines numbered.
    if (filled.length > 1 && filled.every((line) => /^>(?!>)/.test(line))) {
      lines = lines.map((line) => line.replace(/^> ?/, ""));
    }
    const numbers = filled.map((line) => Number(line.match(/^\s*(\d+)[:.|]?(?=\s|$)/)?.[1] ?? NaN));
    if (numbers.length > 2 && numbers.every((number, at) => !at || number > numbers[at - 1])) {
      lines = lines.map((line) => line.replace(/^\s*\d+[:.|]? ?/, ""));
    }
    return joined(fenced(lines) ?? [code(lines.join("\n"))]);
  }

  /** Neighbours of one kind are one piece. */
  function joined(/** @type {Piece[]} */ pieces) {
    /** @type {Piece[]} */
    const found = [];
    for (const piece of pieces) {
      const before = found[found.length - 1];
      if (before?.isCode === piece.isCode) before.text += `\n${piece.text}`;
      else found.push({ ...piece });
    }
    return found;
  }

  window.tandem.wrapping = { unwrapped };
}
