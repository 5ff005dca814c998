// What a pasted text says: each exception, warning or log line in it, and what it said.
// `tandem.sayings.of`.
//
// Around a message stand frames, colours, prefixes of logs and of forums, and repeated calls:
// all that goes first. Every line and every text is read up to a length, so that none is long.
{
  const READ = 300_000; // characters of a text that are read: a traceback's end tells most
  const BEGINNING = 20_000; // of a longer one
  const LONGEST = 4000; // characters of a line
  const FOLLOWING = 60; // lines behind an exception's first
  const MOST = 12; // exceptions of a text, the last ones

  const COLOUR = /(?:\x1b|\\x1b|\\u001b|\\033|\^\[)?\[(?:\d{1,3}(?:;\d{1,3}){0,6})?m/gi;
  const TAG = /<\/?(?:a|b|i|p|em|br|hr|li|ol|ul|h[1-6]|tt|td|tr|th|div|pre|code|span|strong|font|table|tbody|html|head|body|meta|link|title|section|article|main|samp|kbd|img|svg|path|button|details|summary)\b[^<>]{0,500}>/gi;
  const ENTITIES = /&(?:quot|#34|#39|#x27|apos|lt|gt|amp|nbsp|#x60|#96);/g;
  /** @type {Record<string, string>} */
  const ENTITY = {
    "&quot;": '"', "&#34;": '"', "&#39;": "'", "&#x27;": "'", "&apos;": "'", "&lt;": "<",
    "&gt;": ">", "&amp;": "&", "&nbsp;": " ", "&#x60;": "`", "&#96;": "`",
  };

  // What stands before a line and says nothing of it.
  const PREFIXES = [
    /^\s*(?:>(?!>) ?)+/, // a quotation
    /^\s*\[(?:rank)?\d+\]:? ?(?=\S|$)/, // torchrun, mpirun
    /^\s*\((?:\w+ )?(?:pid|rank|worker)=[^)\n]{1,60}\) ?/i, // Ray
    /^\d{4}-\d\d-\d\dT[\d:.]+Z ?/, // a runner of workflows
    /^[\w-]{1,40} +\| /, // containers
    /^E {2,}/, // pytest
  ];

  // A line of a log, and where its words begin.
  const LOGS = [
    /^\s*\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.,]?\d*:? (?:\[?[A-Z]+\]?:? )?(?:\S+\.(?:cc|cpp|py|h|cu):\d+\] ?)?/,
    /^\s*[IWEF]\d{4} \d\d:\d\d:\d+\.\d+ +\S+ +\S+:\d+\] ?(?:\[\d+\/\d+\] ?)?/,
    /^\s*\[[IWEF]\d{0,4}[^\]\n]{0,120}\] ?/,
    /^\s*(?:WARNING|ERROR|INFO|CRITICAL|DEBUG):[\w.]+: ?/,
    /^\s*(?:WARNING|ERROR): /,
  ];

  const NAME = /^\s*((?:[A-Za-z_]\w{0,80}\.){0,12}([A-Za-z_]\w{0,80})):?(?:\s|$)/;
  const PLACE = /^\s*(?:\S[^\n]{0,400}?)?:\d+:(?:\d+:)? /; // file.py:3: UserWarning
  const CLASS = /(?:Error|Exception|Warning|Interrupt|Unsupported|Exit|StopIteration|TritonMissing|OutOfRange|SymNode)$/;
  const INSIDE = /(?<![\w.])((?:[A-Za-z_]\w{0,80}\.){0,12}[A-Za-z]\w{0,80}(?:Error|Exception|Warning)): +(\S[^\n]*)/;
  const CODE = /^\s*(?:except|raise|class|def|import|from|return|with|if|elif|for|while|try|warnings\.warn)\b/;
  const FRAME = /^\s*File ["<]|^\s*File \S+:\d+, in |^\s*Cell\s+In\s*\[|^\s*-*>\s*\d|^\s*\d+ |^\s*[~^]+\s*$|^\s*-{20,}$/;
  const FILE = /^\s*File ["<]/;
  const BESIDE = /^\s*(?:Detected at node|Graph execution error|in user code:|$)/;
  const REST = /^\s*(?:(?:Call a|A)rguments received by|Stack trace|from user code|; NodeDef|Original stack trace|Set TORCH)/;
  const NEXT = /^\s*(?:Traceback \(most recent|During handling of|The above exception)|Traceback \(most recent call last\)/;

  /**
   * The lines of a text without what stands around its words.
   * @param {string} text
   * @returns {string[]}
   */
  function lines(text) {
    const read = text.length > READ ? `${text.slice(0, BEGINNING)}\n${text.slice(BEGINNING - READ)}` : text;
    const cut = read.split(/\r\n|\r|\n/);
    const html = (read.slice(0, 5000).match(TAG) ?? []).length > 2;
    return cut.map((line) => {
      let bare = line.slice(0, LONGEST).replace(COLOUR, "");
      if (html) bare = bare.replace(TAG, "");
      if (bare.includes("&")) bare = bare.replace(ENTITIES, (entity) => ENTITY[entity]);
      for (const prefix of PREFIXES) bare = bare.replace(prefix, "");
      return bare.trimEnd();
    });
  }

  /**
   * What a line begins with that is a class of exceptions, or a line of a log; null for others.
   * @param {string} line
   * @returns {Saying | null}
   */
  function head(line) {
    const bare = line.replace(PLACE, "");
    for (const text of bare === line ? [line] : [bare, line]) {
      const found = NAME.exec(text);
      if (found && CLASS.test(found[2]) && !/Traceback \(most recent/.test(text)) {
        const colon = text[found.index + found[0].trimEnd().length - 1] === ":";
        const behind = text.slice(found[0].length).trim();
        if (colon || !behind) return { kind: found[2], said: colon ? behind : "", beside: false };
      }
    }
    if (CODE.test(line)) return null;
    for (const log of LOGS) {
      const found = log.exec(line);
      if (!found?.[0]) continue;
      const said = line.slice(found[0].length);
      return head(said) ?? { kind: "", said, beside: false };
    }
    const inside = FRAME.test(line) ? null : INSIDE.exec(line);
    return inside && { kind: inside[1].slice(inside[1].lastIndexOf(".") + 1), said: inside[2], beside: false };
  }

  /**
   * What a text says: each of its exceptions, warnings and log lines, in its order; what stands
   * beside them is one more, without a kind, and comes first.
   * @param {string} text
   * @returns {Saying[]}
   */
  function of(text) {
    /** @type {Saying[]} */
    const found = [];
    /** @type {string[]} */
    const beside = [];
    let left = 0; // lines that may go on what was said last
    let frame = -1; // how far the last frame was set in: its code stands further in
    for (const line of lines(text)) {
      const indent = line.length - line.trimStart().length;
      if (frame >= 0 && indent > frame) continue;
      frame = FILE.test(line) ? indent : -1;
      const one = head(line);
      if (one) {
        found.push(one);
        if (BESIDE.test(one.said)) one.said = "";
        left = FOLLOWING;
      } else if (NEXT.test(line) || REST.test(line)) {
        left = 0;
      } else if (!FRAME.test(line) && !BESIDE.test(line)) {
        if (left) found[found.length - 1].said += `\n${line.trim()}`;
        else beside.push(line.trim());
        left = Math.max(0, left - 1);
      }
    }
    const others = { kind: "", said: beside.slice(-80).join("\n"), beside: true };
    const all = [...(others.said ? [others] : []), ...found];
    const once = new Map(all.map((saying) => [`${saying.kind}: ${saying.said}`, saying]));
    return [...once.values()].slice(-MOST);
  }

  /**
   * Why a text holds no message: it is no text, or code; null where it may.
   * @param {string} text
   * @returns {"binary" | "code" | null}
   */
  function otherwise(text) {
    const start = text.slice(0, 20_000);
    const odd = (start.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g) ?? []).length;
    if (odd > 8 && odd * 20 > start.length) return "binary";
    const all = start.split("\n").filter((line) => line.trim());
    const code = all.filter((line) => /^(?:import \w|from [\w.]+ import |def \w+\(|class \w+[(:]|@\w)|^\s*[\w.]+ = \S|^\s*[\w.]+\(.*\)$/.test(line));
    return all.length && code.length * 2 > all.length ? "code" : null;
  }

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.sayings = { of, otherwise };
}
