// Lines of a pasted program that are no Python, or not yet: a console's prompts, a notebook's
// magics, a shell's commands, sentences, a common margin. `tandem.lines.program` makes Python of
// them, line for line.
{
  const PROMPT = /^\s*(?:>>>|In ?\[[\s\d*]*\]:|\[\d+\]:(?=\s*$))(?: |$)/;
  const MORE = /^\s*\.{3,}:?(?: |$)/;
  const OUTPUT = /^\s*Out ?\[[\s\d]*\]:/;

  // A cell in another language, and magics that run the Python behind them.
  const FOREIGN = /^%%(bash|sh|script|system|shell|cmd|html|javascript|js|css|latex|markdown|svg|perl|ruby|R|sql|bigquery|cu|cpp|writefile(?!.*\.py))\b/i;
  const RUNS = /^(%{1,2}(?:time|timeit|prun|memit|lprun|mprun)\b(?:\s+-f\s+[\w.]+|\s+-[a-zA-Z]+(?:\s*\d+)?)*)\s+([^\s-].*)$/;
  const COMMAND = /^(?:\$ |(?:sudo|pip3?|conda|mamba|uv|apt|apt-get|git|wget|curl|cd|ls|mkdir|unzip|export|source|docker|python3?) +(?!(?:if|in|is|and|or|not|for|else)\b)[\w./~$-])/;

  const KEYWORDS = new Set(
    ("False None True and as assert async await break class continue def del elif else except finally for from " +
      "global if import in is lambda nonlocal not or pass raise return try while with yield print").split(" "),
  );

  /**
   * Which lines begin a statement: none inside brackets or strings, none that goes on after a `\`.
   * @param {string[]} lines
   */
  function starts(lines) {
    let depth = 0;
    let quote = "";
    let goesOn = false;
    return lines.map((line) => {
      // Nothing of this kind stands inside brackets: one was left open.
      if (!quote && /^(def|class|import|return|with|while|try)\b/.test(line)) depth = 0;
      const isStart = !depth && !quote && !goesOn;
      goesOn = false;
      for (const [mark] of line.matchAll(/\\.|\\$|"""|'''|["'#()[\]{}]/g)) {
        if (quote) {
          if (mark === quote) quote = "";
        } else if (mark === "#") break;
        else if (/["']/.test(mark)) quote = mark;
        else if (/[([{]/.test(mark)) depth++;
        else if (/[)\]}]/.test(mark)) depth = Math.max(0, depth - 1);
      }
      if (line.endsWith("\\")) goesOn = quote.length < 2;
      if (quote.length === 1 && !goesOn) quote = "";
      return isStart;
    });
  }

  /** What was typed at a console, and what it printed as comments. */
  function unprompted(/** @type {string[]} */ lines) {
    let isCell = false;
    return lines.map((line) => {
      const prompt = line.match(PROMPT);
      if (prompt) {
        const typed = line.slice(prompt[0].length);
        isCell = prompt[0].includes("]:") && !typed.trim();
        return typed;
      }
      if (OUTPUT.test(line)) isCell = false;
      else if (isCell || !line.trim()) return line;
      const more = line.match(MORE);
      return more ? line.slice(more[0].length) : `# ${line}`;
    });
  }

  /**
   * Whether a line is a sentence: words beside words, which no statement has.
   * @param {string} line
   */
  function isSentence(line) {
    const words = line.trim().split(/\s+/);
    if (words.length < 4 || KEYWORDS.has(words[0]) || !/^\p{L}[\p{L}'’,]*$/u.test(words[0]) || /=|"""|'''/.test(line)) return false;
    if (!/^\p{Lu}/u.test(words[0]) && !/[.:!?,]$/.test(line.trim())) return false;
    const plain = words.map((word) => /^[\p{L}'’]+$/u.test(word) && !KEYWORDS.has(word));
    return plain.filter((is, at) => is && plain[at + 1]).length >= 2;
  }

  /**
   * A statement of a notebook or a shell as Python, what is no Python behind a `#`.
   * @param {string} line
   */
  function asPython(line) {
    const [margin] = /** @type {RegExpMatchArray} */ (line.match(/^ */));
    const text = line.slice(margin.length).trimEnd();
    // A body of nothing but magics is a body all the same.
    const comment = `${margin}${margin ? "pass  " : ""}# ${text}`;
    const [, target, magic] = text.match(/^([A-Za-z_][\w.,\s]*=\s*)?([!%].*)$/) ?? [];
    if (magic) {
      if (magic.startsWith("%") && target && !/^%{1,2}[a-z]/.test(magic)) return line;
      const runs = magic.match(RUNS);
      if (runs) return `${margin}${target ?? ""}${runs[2]}${runs[2].endsWith("\\") ? "" : `  # ${runs[1]}`}`;
      return target ? `${margin}${target}None  # ${magic}` : comment;
    }
    const asked = text.match(/^\?{1,2}([\w.*]+)$/) ?? text.match(/^([\w.*]+)\?{1,2}$/);
    if (asked) return /^[A-Za-z_][\w.]*$/.test(asked[1]) ? `${margin}${asked[1]}  # ?` : comment;
    return COMMAND.test(text) || isSentence(text) ? comment : line;
  }

  /**
   * Tabs at the start of a line as spaces; eight where a text has both.
   * @param {string[]} lines
   */
  function untabbed(lines) {
    if (!lines.some((line) => line.includes("\t"))) return lines;
    const stop = lines.some((line) => /^ +\S/.test(line)) || lines.some((line) => /^(\t+ | +\t)/.test(line)) ? 8 : 4;
    return lines.map((line) => {
      const [margin] = /** @type {RegExpMatchArray} */ (line.match(/^[ \t]*/));
      let width = 0;
      for (const sign of margin) width += sign === "\t" ? stop - (width % stop) : 1;
      return " ".repeat(width) + line.slice(margin.length).replace(/\t/g, "    ");
    });
  }

  /**
   * Without the margin that all statements share, or all but the first, where the selection began
   * behind it.
   * @param {string[]} lines
   */
  function unindented(lines) {
    const isCode = (/** @type {string} */ line) => line.trim() !== "" && !/^\s*#/.test(line);
    const begin = starts(lines);
    const at = lines.flatMap((line, at) => (begin[at] && isCode(line) ? [at] : []));
    const margins = at.map((one) => lines[one].search(/\S/));
    let margin = margins.reduce((least, one) => Math.min(least, one), Infinity);
    const isBlock = lines.slice(at[0], at[1]).some((line) => isCode(line) && /:\s*(#.*)?$/.test(line));
    if (margin === 0 && margins.length > 2 && !isBlock) {
      margin = margins.slice(1).reduce((least, one) => Math.min(least, one), Infinity);
    }
    if (!margin || margin === Infinity) return lines;
    return lines.map((line) => line.slice(Math.min(margin, Math.max(0, line.search(/\S|$/)))));
  }

  /**
   * Python as it can be read, line for line.
   * @param {string} text
   */
  function program(text) {
    let lines = untabbed(text.split("\n"));
    const first = lines.find((line) => line.trim() && !/^\s*#/.test(line) && !isSentence(line)) ?? "";
    if (FOREIGN.test(first)) return lines.map((line) => `# ${line}`).join("\n");
    if (PROMPT.test(first)) {
      const at = lines.indexOf(first);
      lines = [...lines.slice(0, at), ...unprompted(lines.slice(at))];
    }
    lines = unindented(lines);
    const begin = starts(lines);
    let isCommand = false;
    return lines.map((line, at) => {
      // A command goes on where its line ends in a backslash.
      const goesOn = isCommand;
      isCommand = line.endsWith("\\") && (isCommand || (begin[at] && /^\s*(!|%\w*pip|%%?\w*sh)/.test(line)));
      if (goesOn) return `# ${line}`;
      return begin[at] ? asPython(line) : line;
    }).join("\n");
  }

  window.tandem.lines = { program };
}
