// Why a call is not written, or needs a look, in the reader's language: `tandem.reasons`.
{
  const { say } = window.tandem;

  /** @type {Tandem["reasons"]["sentence"]} A reason as one sentence, with the address of the row that says more. */
  function sentence({ why, values, row }) {
    const { rewrite } = window.tandem.words;
    const text = say(rewrite.reasons[why] ?? why, values);
    const address = row && window.tandem.rows.find(({ id }) => id === row)?.url;
    return address ? `${text} (${address})` : text;
  }

  /** @type {Tandem["reasons"]["gap"]} What must be filled in by hand. */
  const gap = (name) => say(window.tandem.words.rewrite.gaps[name] ?? window.tandem.words.rewrite.gap, { name });

  window.tandem.reasons = { sentence, gap };
}
