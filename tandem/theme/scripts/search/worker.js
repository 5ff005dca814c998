// The search's worker. Material's own reads the texts of all pages; the index knows which rows
// answer, and these come first. `publish/search.py` puts this file in the place of Material's,
// and that beside it: everything is loaded once a reader turns to the search.
{
  /** @typedef {{ location: string, title: string, text: string }} Doc What the search knows of a page, a section or a row. */
  /** @typedef {Doc & { score: number, terms: Record<string, boolean> }} Item */
  /** @typedef {{ items: Item[][] }} Result The pages found, each before its sections. */
  /** @typedef {Window & typeof globalThis & { importScripts(...addresses: string[]): Promise<void> | void }} Scope */

  const SCRIPTS = [
    "../../found_by.js",
    ...["read/frameworks", "read/answers", "typed/text", "rows/words", "rows/question", "rows/spelling", "rows/vocabulary", "rows/finding"].map((name) => `../../../scripts/${name}.js`),
    "material.js",
  ];
  const [SETUP, QUERY, RESULT] = [0, 2, 3]; // Material's kinds of messages
  const MOST = 30; // rows of one question
  const AHEAD = 1e6; // more than any score of Material's

  const scope = /** @type {Scope} */ (self);
  const send = scope.postMessage;
  scope.window = scope; // as in a page, where these scripts run too

  let asked = "";
  let /** @type {RowIndex} */ index;
  /** @type {Map<string, Doc>} By their locations. */
  let docs = new Map();

  const placeOf = (/** @type {Findable} */ { id }) => id.replace("/", "/?row=");

  /**
   * A text of HTML with every place marked that says what was found; whether there is any.
   * @param {string} html
   * @param {string[]} marks
   */
  function marked(html, marks) {
    let some = false;
    const parts = html.split(/(<[^>]*>)/).map((part) => {
      if (part.startsWith("<")) return part;
      const places = scope.tandem.question.placesOf(part, marks);
      some ||= places.length > 0;
      return places.reduceRight(
        (text, { at, length }) =>
          `${text.slice(0, at)}<mark>${text.slice(at, at + length)}</mark>${text.slice(at + length)}`,
        part,
      );
    });
    return { text: parts.join(""), some };
  }

  /** A row as a result: of its paragraphs, those that say a word of the question. */
  function itemOf(/** @type {Doc} */ doc, /** @type {string[]} */ marks) {
    const paragraphs = doc.text.match(/<p>.*?<\/p>/gs) ?? [];
    const said = paragraphs.map((each) => marked(each, marks)).filter(({ some }) => some);
    const text = said.map((each) => each.text).join("");
    return { ...doc, title: marked(doc.title, marks).text, text, score: 0, terms: {} };
  }

  /** Whether it is a page that the question calls by its title. */
  function isCalled(/** @type {Item} */ { location, title }, /** @type {string[]} */ words) {
    const its = scope.tandem.question.questionOf(title.replace(/<[^>]*>/g, "")).words;
    return !/[?#]/.test(location) && its.join(" ") === words.join(" ");
  }

  /** @type {(result: Result) => Result} What was found, the rows that answer before other texts. */
  function ranked(result) {
    const { questionOf } = scope.tandem.question;
    const question = questionOf(asked);
    if (!question.words.length) return result;
    const { found, answering, near, marks, misspelt } = index.answersTo(question);
    const rows = found
      .slice(0, answering || MOST)
      .slice(0, MOST)
      .map((row) => docs.get(placeOf(scope.tandem.foundBy[row])))
      .filter((doc) => doc !== undefined)
      .map((doc) => [itemOf(doc, marks)]);
    const places = new Set(rows.map(([{ location }]) => location));
    const others = result.items.filter(([{ location }]) => !places.has(location));
    const pages = others.filter(([first]) => isCalled(first, question.words));
    const texts = others.filter((each) => !pages.includes(each));
    const isUnanswered = near && question.words.length === 1;
    const isSure = !isUnanswered && (!misspelt.length || misspelt.length < question.words.length);
    return { ...result, items: isSure ? [...ahead([...pages, ...rows]), ...texts] : [...others, ...rows] };
  }

  /** Raises scores, in their order, above all others: Enter opens what has the highest. */
  function ahead(/** @type {Item[][]} */ items) {
    return items.map((group, at) =>
      group.map((item) => ({ ...item, score: item.score + (items.length - at) * AHEAD })),
    );
  }

  scope.postMessage = (/** @type {{ type: number, data?: Result }} */ message) => {
    const { type, data } = message;
    send.call(scope, type === RESULT && data ? { type, data: ranked(data) } : message);
  };

  addEventListener("message", async ({ data: message }) => {
    if (message.type === QUERY) asked = message.data;
    if (message.type !== SETUP) return; // Material's script listens to it, too
    if (index) return;
    await scope.importScripts(...SCRIPTS);
    index = new scope.tandem.finding.Index(scope.tandem.foundBy, scope.tandem.answered, scope.tandem.answers.of);
    docs = new Map(message.data.docs.map((/** @type {Doc} */ doc) => [doc.location, doc]));
    dispatchEvent(new MessageEvent("message", { data: message })); // it listens from now on
  });
}
