"""What a page's sections tell the styles, to reckon their heights from."""

from bs4 import BeautifulSoup

from tandem.write import heights

HEAD = '<section class="note" id="tf-01">'


def test_a_note_says_its_letters_without_the_folded_proof_and_those_of_what_was_noted():
    noted = '<p class="note-head">TF-01</p> <p>Noted</p>'
    page = f"{HEAD}{noted}<p>One &amp; two</p><details><pre>x = 1</pre></details></section>"
    style = 'style="--letters: 9; --asides: 11; --lines: 1; --rows: 0"'
    assert heights.tell_sections(page) == page.replace("<section ", f"<section {style} ")


def test_a_twin_says_the_rows_of_its_table_and_what_one_side_alone_has():
    only = '<div class="one-sided"><p>Only</p></div>'
    page = f'<section class="counterpart"><table><tr></tr><tr></tr></table>Both{only}</section>'
    assert "--letters: 4; --asides: 4; --lines: 1; --rows: 2" in heights.tell_sections(page)


def test_a_cell_says_its_lines_and_one_with_a_picture_nothing():
    cells = '<div class="jp-Cell"><pre>a\nb\n</pre></div><div class="jp-Cell"><img></div>'
    notebook = BeautifulSoup(f'<div class="jp-Notebook">{cells}</div>', "html.parser")
    heights.tell_cells(notebook)
    code, picture = notebook.select(".jp-Cell")
    assert code["style"] == "--letters: 0; --lines: 2; --blocks: 1; --headings: 0"
    assert not picture.has_attr("style")
