// Which messages of the site fit a pasted traceback: `tandem.matching.finder`.
//
// What was pasted is cut into exceptions and what each said. Numbers, shapes and names of the
// reader's own give way to placeholders; the words that are left are weighed by how rare they
// are among the site's messages, and by how early they stand.
{
  const MOST = 5; // results
  const LONGEST = 1000; // characters of a line that are read
  const READ = 200_000; // characters of a text that are read: a traceback's end tells most
  const ENOUGH = 0.5; // of a message's weight, for a result

  // What differs from one program to the next, and what stands for it.
  /** @type {[RegExp, Replacement][]} */
  const PLACEHOLDERS = [
    [/\bException encountered when calling [^\n]*?\.call\(\)\.?/g, " "],
    [/0x[0-9a-fA-F]+/g, " # "],
    [/https?:\/\/\S+/g, " § "],
    [/<[^<>\n]{1,300}>/g, " § "],
    [/(?<![\w])(["'])(?:(?!\1)[^\n]){1,80}\1(?!\w)/g, " § "],
    [/(?:\b[A-Za-z]:)?[\\/][\w.-]+(?:[\\/][\w.-]+)+/g, " § "],
    [/\[Op:\w+\][^\n]*/g, " "],
    [/\b(?:torch\.|tf\.|np\.)?(?:cuda\.)?(?:Float|Double|Half|BFloat16|Long|Int|Short|Byte|Char|Bool|float|double|half|int|bool)(?:8|16|32|64)?(?:Tensor)?\b/g, " ¤ "],
    [/\b(?:torch\.|tf\.|np\.)?(?:uint8|u?int(?:8|16|32|64)|bfloat16|complex(?:64|128))\b/g, " ¤ "],
    [/\b\d+(?:x\d+)+\b/g, " # "],
    [/[[({][\d\s,?:*.x+-]*(?:None[\d\s,?:*.x+-]*)*[\])}]/g, (shape) => ` #${shape.split(",").length} `],
    [/(?<=[A-Za-z])_\d+\b/g, ""], // the second layer is dense_1
    [/(?<![\w#])[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi, " # "],
    [/(?: # )+/g, " # "],
  ];
  const COLOURS = /\x1b\[[\d;]*m|\[(?:0|1|31|32|33)m/g;
  const QUOTED = /(?<!\w)(["'`])((?:(?!\1)[^\n]){1,80})\1(?!\w)/g;
  const TOKEN = /[A-Za-z]\w*(?:\.[A-Za-z_]\w*)*|[#§¤]\d*/g;

  /**
   * What is compared of a message, of the site's or a pasted one.
   * @typedef {object} Parsed
   * @property {string} kind
   * @property {Map<string, number>} tokens
   * @property {Set<string>} names
   * @property {Pythons | null} pythons
   * @property {number} words
   */

  /** @typedef {{ shape: string, name: string, own: boolean }} Pythons A message of Python's own. */

  /** @typedef {{ kind: string, said: string[] }} Saying An exception, and what it said. */

  /** @typedef {(some: Map<string, number>, also?: Map<string, number>) => number} Weight */

  // Messages of Python itself: only the name in them tells one from the other.
  /** @type {[string, RegExp][]} */
  const PYTHONS = [
    ["undefined", /\bname '(\w+)' is not defined/],
    ["attribute", /has no attribute '(\w+)'/],
    ["module", /No module named '([\w.]+)'/],
    ["import", /cannot import name '(\w+)'/],
    ["keyword", /got an unexpected keyword argument '(\w+)'/],
    ["missing", /missing \d+ required (?:positional|keyword-only) arguments?: (.+)/],
    ["takes", /(\w+\(\)) takes .*?\d+ positional arguments? but \d+ (?:was|were) given/],
    ["assignment", /'([\w.]+)' object does not support item assignment/],
    ["subscriptable", /'(\w+)' object is not subscriptable/],
    ["iterable", /'(\w+)' object is not iterable/],
    ["callable", /'(\w+)' object is not callable/],
    ["length", /object of type '(\w+)' has (no len)\(\)/],
  ];
  const BUILT_IN = /^(?:int|float|str|list|tuple|dict|set|bool|bytes|NoneType|function|type)$/;
  const SYNTAX = /^(?:Syntax|Indentation|Tab)Error$/;

  const EXCEPTION =
    /^\s*(?:E\s+)?(?:\S.*?:\d+:\s*)?(?:[A-Za-z_]\w*\.)*([A-Za-z_]\w*?(?:Error|Exception|Warning|Unsupported|Interrupt))\s*(?::\s*(.*))?$/;
  const FRAME = /^\s*File ["<]|^\s*-*>\s*\d|^\s*\d+ |^\s*\^+\s*$|^\s*~*\^+~*\s*$/;
  const BESIDE = /^\s*(?:Detected at node|Graph execution error|in user code:|\^+$|$)/;
  const REST = /^\s*(?:(?:Call a|A)rguments received by|Stack trace|from user code|; NodeDef|Original stack trace)/;
  const NEXT = /^\s*(?:Traceback \(most recent|During handling of|The above exception)/;

  /** @param {string} text */
  function normalised(text) {
    let out = text;
    for (const [pattern, replacement] of PLACEHOLDERS) out = out.replace(pattern, replacement);
    return out;
  }

  /**
   * The tokens of a message with the weight of their place: what comes first says most.
   * @param {string} text
   */
  function tokens(text) {
    /** @type {Map<string, number>} */
    const found = new Map();
    /** @type {string[]} */
    const list = (normalised(text).match(TOKEN) || []).slice(0, 120);
    list.forEach((token, at) => {
      const word = token.toLowerCase();
      const weight = 1 / (1 + at / 20);
      const pair = at ? `${list[at - 1].toLowerCase()} ${word}` : `^ ${word}`;
      for (const key of /^[a-z]/.test(word) ? [word, pair] : [pair]) {
        if (!found.has(key)) found.set(key, weight * (key === pair ? 0.7 : 1));
      }
    });
    return found;
  }

  /** @param {string} text */
  function names(text) {
    return new Set(Array.from(text.matchAll(QUOTED), (match) => match[2].replace(/_\d+$/, "")));
  }

  /**
   * Which of Python's own messages this is, or null.
   * @param {string} text
   * @returns {Pythons | null}
   */
  function pythons(text) {
    for (const [shape, pattern] of PYTHONS) {
      const match = pattern.exec(text);
      if (match) {
        const name = match[1].replace(/^_\w*Dataset$/, "a dataset");
        const own = shape === "length" || BUILT_IN.test(name);
        return { shape, name: shape === "length" ? "" : name, own };
      }
    }
    return null;
  }

  /**
   * @param {string} text
   * @param {string} kind
   * @returns {Parsed}
   */
  function parsed(text, kind) {
    return {
      kind,
      tokens: tokens(text),
      names: names(text),
      pythons: pythons(text),
      words: (normalised(text).match(/[A-Za-z]\w+/g) || []).length,
    };
  }

  /**
   * Weighs tokens, or those that others have too, by how rare each is among the messages.
   * @param {Parsed[]} messages
   * @returns {Weight}
   */
  function weighing(messages) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const message of messages) {
      for (const token of message.tokens.keys()) counts.set(token, (counts.get(token) || 0) + 1);
    }
    const rarity = (/** @type {number} */ count) => Math.log((messages.length + 1) / (count + 0.5));
    const rare = new Map(Array.from(counts, ([token, count]) => [token, rarity(count)]));
    const rarest = rarity(1);
    return (some, also) => {
      let sum = 0;
      for (const [token, value] of some) {
        if (!also || also.has(token)) sum += value * (rare.get(token) ?? rarest);
      }
      return sum;
    };
  }

  /**
   * How well a message of the site fits what was pasted, from 0 to 1 and a little more.
   * @param {Parsed & { note: boolean }} message
   * @param {Parsed} pasted
   * @param {boolean} framework
   * @param {Weight} weight
   */
  function fit(message, pasted, framework, weight) {
    const sameKind = pasted.kind === message.kind;
    if (message.pythons || pasted.pythons) {
      if (message.pythons?.shape !== pasted.pythons?.shape) return 0;
      if (/** @type {Pythons} */ (message.pythons).name !== /** @type {Pythons} */ (pasted.pythons).name) return 0;
      if (/** @type {Pythons} */ (message.pythons).own && !framework) return 0;
      return 0.9 + 0.1 * shared(message, pasted);
    }
    if (SYNTAX.test(message.kind) && (!sameKind || message.words < 3)) return 0;
    const ofMessage = weight(message.tokens, pasted.tokens) / (weight(message.tokens) || 1);
    const ofPasted = weight(pasted.tokens, message.tokens) / (weight(pasted.tokens) || 1);
    let score = 0.55 * ofMessage + 0.45 * ofPasted;
    if (pasted.words >= 4 && ofPasted > 0.85) score = Math.max(score, 0.62 * ofPasted); // its beginning
    if (message.words < 7) score -= 0.2; // few words are shared by chance
    if (pasted.kind) score *= sameKind ? 1.05 : 0.9;
    score += 0.05 * shared(message, pasted);
    return message.note ? 0.88 * score : score; // a row explains more than a note
  }

  /**
   * The part of a message's names that were pasted too.
   * @param {Parsed} message
   * @param {Parsed} pasted
   */
  function shared(message, pasted) {
    if (!message.names.size) return 0;
    let count = 0;
    for (const name of message.names) if (pasted.names.has(name)) count += 1;
    return count / message.names.size;
  }

  /**
   * What a text says: each of its exceptions, or all of its lines.
   * @param {string} text
   * @returns {Saying[]}
   */
  function sayings(text) {
    const lines = text.slice(-READ).split(/\r\n|\r|\n/).map((line) => line.slice(0, LONGEST).replace(COLOURS, ""));
    /** @type {Saying[]} */
    const found = [];
    lines.forEach((line, at) => {
      const match = EXCEPTION.exec(line);
      if (match) found.push({ kind: match[1], said: following(lines, at, match[2] || "") });
    });
    if (found.length) return found.slice(-12);
    const said = lines.filter((line) => line.trim() && !FRAME.test(line)).slice(-20);
    return said.length ? [{ kind: "", said }] : [];
  }

  /**
   * @param {string[]} lines
   * @param {number} at
   * @param {string} first
   */
  function following(lines, at, first) {
    const said = BESIDE.test(first) ? [] : [first];
    for (const line of lines.slice(at + 1, at + 120)) {
      if (said.length > 12 || NEXT.test(line) || EXCEPTION.test(line)) break;
      if (REST.test(line)) break;
      if (!FRAME.test(line) && !BESIDE.test(line)) said.push(line.trim());
    }
    return said;
  }

  /**
   * Finds the messages that fit what was pasted, the best one first.
   *
   * @template {SiteMessage} Message
   * @param {Message[]} messages
   * @returns {(pasted: string) => Message[]}
   */
  function finder(messages) {
    const known = messages.map((message) => ({
      ...parsed(message.text, message.kind), note: message.note, message,
    }));
    const weight = weighing(known);
    return (text) => {
      const framework = /torch|keras|tensorflow/i.test(text);
      /** @type {Map<(typeof known)[number], number>} */
      const best = new Map();
      for (const { kind, said } of sayings(text)) {
        const parts = new Set([said.join("\n"), ...said]);
        for (const part of parts) {
          const pasted = parsed(part, kind);
          if (pasted.words < 2 && !pasted.pythons) continue;
          for (const one of known) {
            const score = fit(one, pasted, framework, weight);
            if (score >= ENOUGH && score > (best.get(one) || 0)) best.set(one, score);
          }
        }
      }
      const ranked = [...best].sort((one, other) => other[1] - one[1]);
      return ranked
        .filter(([, score]) => score > 0.7 * ranked[0][1])
        .slice(0, MOST)
        .map(([one]) => one.message);
    };
  }

  (window.tandem ??= /** @type {Tandem} */ ({})).matching = { finder };
}
