"""Numbers and days as each language writes them; the signs and months are Babel's."""

import datetime

from babel import Locale
from babel.dates import get_month_names

from tandem.language.words import WORDS


def day(date: datetime.date, language: str) -> str:
    """``22 November 2026``, unbroken; in French the first of a month is ``1er``."""
    month = get_month_names("wide", locale=language)[date.month]
    first = WORDS[language]["language"]["first of a month"]
    number = first.format(1) if date.day == 1 else date.day
    return f"{number}\u00a0{month}\u00a0{date.year}"


def plain_number(value: float, language: str) -> str:
    """A measured number in plain figures, never with an exponent: ``0.00000006``.

    Whole from 1000 up, three significant digits from 0.001 up, one below; a French number has
    a comma.
    """
    if value == 0:
        return "0"
    if abs(value) >= 1000:
        return figure(round(value), language)
    if abs(value) >= 1e-3:
        text = f"{value:.3g}"
    else:
        text = f"{value:.0e}"
        exponent = -int(text.partition("e")[2])
        text = f"{value:.{exponent}f}"
    return text.replace(".", symbols(language)["decimal"])


def figure(number: int, language: str) -> str:
    """A whole number with the language's sign between thousands."""
    return f"{number:,}".replace(",", symbols(language)["group"])


def symbols(language: str) -> dict[str, str]:
    """The signs in a language's numbers."""
    return Locale.parse(language).number_symbols["latn"]
