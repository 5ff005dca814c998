"""A program that catches an error and a warning, written for tests."""

CATCHING = """\
import warnings

for text in ("one", "2"):
    try:
        int(text)
    except ValueError as error:
        # A comment stands first.
        print(
            error
        )
    except (TypeError, KeyError): print("never"); raise
    else:
        with warnings.catch_warnings(record=True) as found:
            warnings.simplefilter("always")
            warnings.warn("two is small")
        print(len(found))
"""
