// Which messages come nearest in words to one that nothing explains: `tandem.nearest.finder`.
//
// Numbers, shapes and names of the reader's own give way to placeholders; the words that are
// left are weighed by how rare they are among the known messages, and by how early they stand.
{
  const MOST = 3;
  const ENOUGH = 0.4; // of a message's weight
  const LONGEST = 2000; // characters of a message that are read
  const TOKENS = 120;

  // What differs from one program to the next, and what stands for it.
  /** @type {[RegExp, string][]} */
  const PLACEHOLDERS = [
    [/0x[0-9a-f]+/gi, " # "],
    [/https?:\/\/\S+/g, " § "],
    [/'[^'\n]{1,80}'/g, " § "],
    [/[[({][\d\s,?:*.x+-]{0,200}[\])}]/g, " # "],
    [/(?<![\w#])[-+]?\d+(?:\.\d+)?/g, " # "],
  ];
  const TOKEN = /[a-z]\w*(?:\.[a-z_]\w*)*|[#§]/gi;

  /** @typedef {{ kind: string, tokens: Map<string, number>, words: number }} Parsed */

  /** @param {string} kind @param {string} text @returns {Parsed} */
  function parsed(kind, text) {
    let bare = text.slice(0, LONGEST);
    for (const [pattern, replacement] of PLACEHOLDERS) bare = bare.replace(pattern, replacement);
    /** @type {string[]} */
    const list = (bare.toLowerCase().match(TOKEN) ?? []).slice(0, TOKENS);
    const tokens = new Map();
    list.forEach((word, at) => {
      const weight = 1 / (1 + at / 20);
      const pair = `${list[at - 1] ?? "^"} ${word}`;
      if (/[a-z]/.test(word) && !tokens.has(word)) tokens.set(word, weight);
      if (/[a-z]/.test(pair) && !tokens.has(pair)) tokens.set(pair, 0.7 * weight);
    });
    return { kind, tokens, words: list.filter((word) => /[a-z]/.test(word)).length };
  }

  /**
   * Finds the messages nearest in words to one, the best first.
   *
   * @template {{ kind: string, text: string }} Message
   * @param {Message[]} messages
   * @returns {(kind: string, said: string) => Message[]}
   */
  function finder(messages) {
    const known = messages.map((message) => ({ ...parsed(message.kind, window.tandem.matching.plain(message.text)), message }));
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const { tokens } of known) for (const token of tokens.keys()) counts.set(token, (counts.get(token) ?? 0) + 1);
    const rarity = (/** @type {string} */ token) => Math.log((known.length + 1) / ((counts.get(token) ?? 1) + 0.5));
    const weigh = (/** @type {Map<string, number>} */ some, /** @type {Map<string, number> | null} */ also) => {
      let sum = 0;
      for (const [token, value] of some) if (!also || also.has(token)) sum += value * rarity(token);
      return sum;
    };
    const weights = known.map(({ tokens }) => weigh(tokens, null) || 1);
    return (kind, said) => {
      const pasted = parsed(kind, window.tandem.matching.plain(said));
      if (pasted.words < 2) return [];
      const own = weigh(pasted.tokens, null) || 1;
      const scored = known.map((one, at) => {
        const shared = weigh(one.tokens, pasted.tokens);
        const score = 0.5 * (shared / weights[at]) + 0.5 * (shared / own);
        return { one, score: score * (kind && kind !== one.kind ? 0.85 : 1) };
      });
      return scored
        .filter(({ score }) => score >= ENOUGH)
        .sort((one, other) => other.score - one.score)
        .slice(0, MOST)
        .map(({ one }) => one.message);
    };
  }

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.nearest = { finder };
}
