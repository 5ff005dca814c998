"""What Material's search reads of a page, of which the index makes all other entries itself."""

from tandem.publish.search import headings

PAGE = """\
<h1 id="train">Training</h1><p>One call.</p>
<section aria-labelledby="fit-title" class="row" data-row="train/fit" id="fit">
<h2 id="fit-title">fit<a class="headerlink" href="#fit">¶</a></h2>
<p>A paragraph.</p><details class="proof"><pre>a proof</pre></details>
</section>
<h2 id="more">More</h2><section class="note"><h3 id="n">A note</h3><p>stays</p></section>
<article class="explained" aria-labelledby="why"><h3 id="why">Why</h3><p>Because.</p></article>
<p>The end.</p>
"""


def test_bodies_of_rows_and_explanations_are_left_out_and_nothing_else():
    left = headings(PAGE)
    assert left == PAGE.replace(
        '\n<p>A paragraph.</p><details class="proof"><pre>a proof</pre></details>\n', ""
    ).replace("<p>Because.</p>", "")
