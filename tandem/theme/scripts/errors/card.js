// The card of an entry that explains a pasted message, with the message's own values in it:
// `tandem.cardOf`. An entry of the pages' lists reads as it does, see tandem/write/errors.py.
{
  const VALUE = /\{\{|\}\}|\{([A-Za-z_]\w*)(?:\[(-?\d+)\])?\}/g;
  const LONGEST = 160; // letters of a value

  /**
   * @param {string} name
   * @param {(Node | string)[]} children
   * @param {Record<string, string>} [attributes]
   */
  function element(name, children, attributes = {}) {
    const made = document.createElement(name);
    made.append(...children);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  /**
   * Prose with the values of a message in it; of a shape, one size where it is asked for.
   * @param {string} text
   * @param {Record<string, string>} values
   */
  function filled(text, values) {
    return text.replace(VALUE, (found, name, at) => {
      if (!name) return found[0];
      const whole = (values[name] ?? "…").slice(0, LONGEST);
      if (!at) return whole;
      return (whole.match(/None|[su]?\d+|\?/g) ?? []).at(Number(at)) ?? "…";
    });
  }

  /**
   * Prose as nodes: what stands in backticks is code.
   * @param {string} text
   * @param {Record<string, string>} values
   */
  const prose = (text, values) => text
    .split("`")
    .map((part, at) => (at % 2 ? element("code", [filled(part, values)]) : filled(part, values)));

  /**
   * Links to rows, each with its verdict.
   * @param {string[]} places
   * @param {Explanations} data
   * @param {URL} home
   */
  function links(places, data, home) {
    return places.map((place) => {
      const row = data.rows[place];
      const link = element("a", [row.title], { href: new URL(row.url, home).href });
      const chip = row.verdict
        ? [" ", element("span", [row.chip ?? ""], { class: "chip", "data-verdict": row.verdict })]
        : [];
      return element("li", [link, ...chip]);
    });
  }

  /**
   * A button that copies the first code of a fix, of which others are mostly alternatives; none
   * where there is no code, or where it leaves something out.
   * @param {(Node | string)[]} fix
   * @param {Explanations["words"]} words
   */
  function copying(fix, words) {
    const code = fix.flatMap((part) => (part instanceof Node ? [part.textContent ?? ""] : []))[0] ?? "";
    if (!/[(=]|^pip |^python /.test(code) || /\.\.\.|\u2026/.test(code)) return [];
    const button = element("button", [words.copy], { type: "button", class: "explained-copy" });
    button.addEventListener("click", () => window.tandem.copyFor(button, code, words.copied));
    return [" ", button];
  }

  /**
   * The names of a message, each with the row that answers it.
   * @param {NamedRow[]} mentions
   * @param {Explanations} data
   * @param {URL} home
   */
  function mentioned(mentions, { words }, home) {
    if (!mentions.length) return [];
    const items = mentions.map(({ name, row }) => {
      const code = element("code", [name]);
      if (!row) return element("li", [code]);
      const chip = verdict(row.verdict, window.tandem.verdicts[row.verdict]);
      return element("li", [code, " → ", element("a", [row.title], { href: new URL(row.url, home).href }), " ", chip]);
    });
    const label = mentions.some(({ near }) => near) ? words["near names"] : words.names;
    return [element("p", [element("b", [label])]), element("ul", items)];
  }

  /** @param {string} name @param {Verdict} verdict */
  const verdict = (name, { sign, word }) =>
    element("span", [`${sign} ${word}`], { class: "chip", "data-verdict": name });

  /**
   * @param {Explained} explained
   * @param {NamedRow[]} mentions
   * @param {Explanations} data
   * @param {URL} home
   */
  function cardOf({ entry, values, rows: shown, isPart }, mentions, data, home) {
    const { words } = data;
    const rows = element("ul", links(shown ?? entry.rows, data, home));
    if (entry.means === null || !entry.fix) {
      const { says } = data.rows[entry.rows[0]];
      return [element("p", [words.caught]), ...(says ? [element("p", prose(says, {}))] : []), rows];
    }
    const labelled = (/** @type {string} */ label, /** @type {(Node | string)[]} */ nodes) =>
      element("p", [element("b", [label]), " ", ...nodes]);
    const parts = [element("p", prose(entry.means, values), { class: "explained-means" })];
    const fix = prose(entry.fix[1], values);
    parts.push(labelled(entry.fix[0], [...fix, ...copying(fix, words)]));
    const causes = entry.causes.map((cause) => element("li", prose(cause, values)));
    parts.push(element("p", [element("b", [words.causes])]), element("ul", causes));
    if (entry.other) parts.push(labelled(entry.other[0], prose(entry.other[1], values)));
    parts.push(...mentioned(mentions, data, home));
    if (rows.children.length) {
      parts.push(element("p", [element("b", [words.see])]), rows);
    }
    if (isPart) parts.push(element("p", [words.part], { class: "explained-from" }));
    if (entry.general) parts.push(element("p", [words.general], { class: "explained-from" }));
    const inList = element("a", [words.entry], { href: new URL(entry.url, home).href });
    parts.push(element("p", [entry.from, " ", inList], { class: "explained-from" }));
    return parts;
  }

  window.tandem.cards = { cardOf, element, mentioned };
}
