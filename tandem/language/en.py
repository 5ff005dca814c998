"""Every word that the site itself says, in English.

What differs with a number has a form for each of the language's plural categories, as Unicode
names them: ``one``, ``other``.
"""

WORDS = {
    "language": {
        "first of a month": "{0}",
        "colon": ":",
    },
    "verdicts": {
        "same": "same",
        "same after": "needs a change",
        "different": "cannot match",
        "task": "both do it",
        "one side": "one side only",
    },
    "means": {
        "same": "the plain translation gives the same numbers",
        "same after": "the plain translation fails or differs; with the change in the row "
        "both agree",
        "different": "no setting makes them agree",
        "task": "no number to compare: both reach the stated result",
        "one side": "the other framework has no counterpart; its cell composes one",
    },
    "judgements": {
        "right": "right",
        "imprecise": "imprecise",
        "wrong": "wrong",
        "outdated": "outdated",
        "open question": "open question",
        "added trap": "added trap",
    },
    "every page": {
        "permalink": "Link to this place",
        "page": "page",
        "find a row": "Find a row",
        "index": "Index",
        "translate": "Translate",
        "errors": "Errors",
        "columns": "Columns",
        "both": "both",
        "not found": "There is no page here",
        "moved": "The address is mistyped, or the page has moved.",
        "in this language": "In English",
        "licence": "Licence {0}: copy it, no credit needed.",
        "kept": "Site saved on this device: readable without a network.",
        "shortcuts": "Keyboard shortcuts",
        "download": "Download the notebook",
        "colab": "Open in Colab",
        "view source": "View source",
        "edit": "Edit this page",
        "source": "Source code",
        "look up": "Find",
        "topics": "Topics",
        "home": "Home",
    },
    "repository": {
        "more": "More about this row",
        "report": "Report an error",
        "edit": "Edit its text",
        "source": "View its programs",
        # The text that a report begins with.
        "row": "Row: {0} ({1})",
        "address": "Read at: {0}",
        "recorded": "Recorded: {0}, with {1}",
        "wrong": "What is wrong, and what did you expect?",
    },
    "card": {
        "link": "link",
        "copy both": "copy both",
        "drew": "What the {0} program drew: {1}",
        "proof": "proof",
        "beside": "To run it, save the two cells beside it as `{0}` and `{1}`.",
        "reading": "`plain` begins the line of a plain translation, `nearest` that of the "
        "setting that comes nearest.",
    },
    "measured": {
        "finding": "{0}: {1}",
        "equal": "equal",
        "close": "nearly equal ({0})",
        "refused": "refused",
        "off": "{0} off",
    },
    "tables": {
        "job": "Job",
        "verdict": "Verdict",
        "rows": {"one": "{0} row", "other": "{0} rows"},
        "here": {"one": "{0} row on this page", "other": "{0} rows on this page"},
        "of": "{0} of {1} rows",
        "example": "For example {0}. Its proof printed:",
        "tested": "Tested with {0} on {1}",
    },
    "notes": {
        "see": "See",
        "unproved": "No program can prove this one: it is a matter of {0}.",
        "spelling": "spelling",
        "heading": "headings",
    },
    "defaults": {
        "argument": "Argument",
        "differs": "differs",
        "differing": {"one": "{0} argument differs", "other": "{0} arguments differ"},
        "another meaning": "another meaning",
        "required": "required",
        "measured": "Measured in",
        "only left": "Only in Keras:",
        "only right": "Only in PyTorch:",
    },
    "filters": {
        "show": "Show only",
        "jump": "Jump to",
        "defaults": {
            "find": "Find a pair by a name of either side",
            "example": "Dense, nn.Linear, eps …",
            "count": {"one": "{0} pair", "other": "{0} pairs"},
            "differs": "only what differs",
        },
        "glossary": {
            "find": "Find a term of either language",
            "example": "batch, lot …",
            "count": {"one": "{0} term", "other": "{0} terms"},
        },
        "notes": {
            "find": "Find a statement by its words",
            "example": "softmax, TF-10 …",
            "count": {"one": "{0} statement", "other": "{0} statements"},
        },
    },
    "glossary": {
        "see": "Rows:",
    },
    "home": {
        "verified": "What was verified",
        "rows": "rows",
        "programs": "programs",
        "proofs": "proofs",
        "date": "last run",
        "only for": "for one row of “{0}”",
    },
    "rows": {
        "find": "Find a row",
        "example": "Dense, nn.Linear …",
        "clear": "Clear",
        "verdicts": "Verdict",
        "topics": "Topic",
        "keys": "Arrow keys walk through the rows, Enter opens one, Escape clears.",
        "elsewhere": "Names in your own code are explained by the page {0}, a message that "
        "Python printed by {1}.",
        "text": "Search the text of all pages",
    },
    "errors": {
        "note": "note {0}",
        "jump": "Themes",
        "causes": "Usual causes",
        "fix": "The fix in {0}:",
        "other": "In {0}:",
        "elsewhere": "Elsewhere:",
        "rows": "Rows that show it:",
        "program": "A program that raises it",
        "others": "Other messages",
        "others mean": "Programs of this site raised these too; the row explains each.",
        "raised": "Raised here with {0}.",
        "raised here": "Raised here.",
        "needs": {
            "gpu": "Wording from the packages' own source, not raised here: it needs a GPU.",
            "release": "Wording of an older release, not raised here.",
            "system": "Wording of another system, not raised here.",
            "process": "Wording as reported, not raised here: it ends the whole process.",
            "log": "Printed as a log line, not raised.",
        },
    },
    "errors box": {
        "found": {
            "one": "{count} message recognised.",
            "other": "{count} messages recognised, the most telling first.",
        },
        "nothing": "Nothing known about this message.",
        "near": "Nearest in words, not the same:",
        "no message": "No error message in this text. Paste its last lines, from the name of"
        " the error on.",
        "code": "This looks like code, not a message: {translate}.",
        "binary": "This is no text: paste the message itself.",
        "then": "Look up the names in your code: {translate}, or {rows}.",
        "translate": "translate it",
        "rows": "find the job in the index",
        "yours": "Your message",
        "causes": "Usual causes",
        "see": "Rows that show it:",
        "entry": "In the list",
        "names": "Names in it:",
        "near names": "Spelt nearly so:",
        "caught": "A program of this row raised this message; the row explains it.",
        "copy": "Copy the fix",
        "copied": "The fix is copied",
        "general": "A general answer: no entry names this very message.",
        "part": "Recognised by a part of the message: the numbers are those of an example.",
    },
    "print": {
        "gotcha": "What to know",
        "verified": "verified on {0} with {1}",
    },
    "exports": {
        "about": "The same deep-learning job in TensorFlow/Keras and in PyTorch, as whole "
        "programs that are run by tests, with what they printed and whether they agree.",
        "how": "Each row is two programs and a proof. The proof runs both on the same numbers "
        "and ends in a verdict:",
        "stories": "Whole stories",
        "story": "a notebook with what it printed and drew; its source is {0}",
        "files": "Everything at once",
        "full": "every program, what it printed, the proof and the prose",
        "json": "the same rows for programs, in English and French",
        "exports": "what each of these files holds",
        "verdict": "Verdict",
        "file": "File",
        "printed": "It printed:",
        "proof": "Proof",
        "know": "What to know",
    },
    "search": {
        # Words that tell nothing. Material looks for all words that begin as the typed ones
        # do, so that `a` would find every name under A.
        "stop": "a an and are as at be by do for from has have how i import in into is it its"
        " my of off on or that the their them then this to until up was what when where which"
        " who with without you your",
    },
}

SCRIPTS = {
    "rows": {
        # Words of a question that tell nothing.
        "stop": "a an and any are as at be been but by can come could d did do does doing don"
        " equivalent equivalents for from gets has have having here how i if import in"
        " into is isn it its just like ll me my need no of on or re really s should so"
        " t than that the their them then there these they this those to too use used"
        " user uses using ve versus via vs want was way we what when where which who"
        " why will with work would you your",
        # And those that tell nothing in a sentence.
        "filler": "about actually after also always another api because before better both bug"
        " correct correctly easily easiest easy even exactly feature give gives given good had"
        " happens hard help implement implementing instead issue know looking make makes many"
        " more most much must never now offer only other our please possible proper properly"
        " rather request right say see seem seems similar simply since some still suspected"
        " take tell think too tried try trying two understand understanding unlike very well"
        " were whether while without wrong",
        # And beside a name.
        "kinds": "argument call class command function method operation option parameter",
        # Those that turn a phrase into its opposite.
        "negations": "no not never without",
        # What a word may end in, as a regular expression.
        "ends": "(?<=[a-z][a-z][a-z])(ing|ed|s)",
        "all": {"one": "{count} row", "other": "{count} rows"},
        "some": {"one": "{count} of {rows} rows", "other": "{count} of {rows} rows"},
        "used": {"one": "In the code of {count} more", "other": "In the code of {count} more"},
        "only used": {
            "one": "No row is about it; {count} row uses it",
            "other": "No row is about it; {count} rows use it",
        },
        "none": "No row answers “{typed}”. ",
        "filtered": "No row answers “{typed}” among the chosen verdicts and topics. ",
        "chosen": "No row has this verdict in this topic. ",
        "most": "No row answers all of this; these come nearest",
        "read": "Showing {names} for {typed}",
        "as typed": "Search as typed",
        "nearest": "Did you mean {names}?",
        "or": " or ",
        "unfilter": "Search all rows",
    },
    "filter": {
        "some": "{count} of {all}",
        "none": "Nothing fits. ",
        "unfilter": "Show everything",
    },
    "errors": {
        "loading": "Loading what is known of messages …",
        "failed": "What is known of messages could not be loaded. Reload the page.",
    },
    "card": {
        "both": "Both programs copied",
        "link": "Address of the row copied",
        "copied": "copied",
        "refused": "The browser does not allow copying here",
        "failed": "not copied",
        "apart": "Two programs for two files: a process that imports TensorFlow before PyTorch"
        " aborts.",
    },
    "offline": {
        "title": "No network",
        "text": "This page was not saved on this device before the network went away.",
        "again": "Try again",
        "home": "First page",
    },
    "shortcuts": {
        "title": "Keyboard shortcuts",
        "close": "Close",
        "on": "Shortcuts of one key are on",
        "groups": {
            "find": {
                "title": "Find",
                "keys": {
                    "i": "the index of all rows",
                    "t": "translate pasted code",
                    "e": "explain an error message",
                    "/": "search the text of all pages",
                    "h": "home",
                },
            },
            "page": {
                "title": "On this page",
                "keys": {
                    "j": "next row or section",
                    "k": "previous row or section",
                    "c": "copy both programs of the row at hand",
                    "n": "next page",
                    "p": "previous page",
                },
            },
            "show": {
                "title": "Show",
                "keys": {
                    "1": "TensorFlow only",
                    "2": "both columns",
                    "3": "PyTorch only",
                    "l": "this page in French",
                    "d": "dark or light",
                    "?": "this list",
                },
            },
        },
    },
    "translate": {
        "names": {"one": "{count} name recognised", "other": "{count} names recognised"},
        "rows": {"one": "{count} row answers", "other": "{count} rows answer"},
        "without": {"one": "{count} name has no row", "other": "{count} names have no row"},
        "counted": "{names}: {shares}.",
        "loading": "Reading…",
        "failed": "The reader could not be loaded. Reload the page; the index works without"
        " it.",
        "none": "No name of Keras, TensorFlow or PyTorch was found. Paste Python code that uses"
        " one of them, or look a name up in {index}.",
        "index": "the index",
        "binary": "This is not text. Paste the source of a Python program.",
        "unreadable": "This cannot be read as Python. Paste the source of a Python program.",
        "traceback": "This is an error message, not a program. {errors}",
        "errors": "Explain this error",
        "cut": "That is too long: 100,000 characters or 5,000 lines are read, here up to line"
        " {line}.",
        "mistake": {
            "one": "Line {lines} is not valid Python; the rest was read.",
            "other": "Lines {lines} are not valid Python; the rest was read.",
        },
        "and others": "{lines} and others",
        "assumed": "Not imported here, read as usual: {names}.",
        "as": "as",
        "skip": "To the answers",
        "marked": "Your code, marked",
        "watch": "Watch out",
        "watch count": {"one": "{count} of {rows} rows", "other": "{count} of {rows} rows"},
        "calm": "None of these rows needs a change.",
        "harms": {
            "different": "no setting makes both agree",
            "silent": "runs as it is, and gives other numbers",
            "refused": "as it is, it raises an error",
            "gone": "Gone from today's releases",
            "one side": "the other framework has no counterpart",
        },
        "rest": {"one": "{count} more", "other": "{count} more"},
        "by job": "By job",
        "jobs": {
            "model": "Model",
            "loss": "Loss",
            "training": "Training",
            "data": "Data",
            "tensors": "Tensors",
            "saving": "Saving and transfer",
        },
        "alike": {"one": "{count} row: {names}", "other": "{count} rows: {names}"},
        "lines": {"one": "line {lines}", "other": "lines {lines}"},
        "more lines": "{lines} and {more} more",
        "kin": "by a name like it",
        "family": "by one of its family",
        "gone": "no longer there; today",
        "also": "See also",
        "because": " (for its {keyword})",
        "copy": "Copy program",
        "copied": "Program copied",
        "copy label": "Copy program: {row}",
        "no program": "The program could not be loaded. Its row shows it too.",
        "unknown": "Without a row",
        "unknown hint": "A linked name leads to its official reference.",
        "uses": "is used in",
        "near": "another size has the row",
        "copy list": "Copy the list",
        "list copied": "List copied",
    },
}
"""What the scripts say, by the script's job: `words.js` of the language."""
