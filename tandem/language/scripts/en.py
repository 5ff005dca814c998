"""What the scripts say in English, by job.

What differs with a number has a form for each of the language's plural categories.
"""

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
    "rewrite": {
        "no twin": "`{name}` has no proven counterpart here.",
        "gap": "Fill in `{name}`.",
        "gaps": {
            "n_in": "Fill in `n_in`, the size of the input's channels or last axis.",
            "rank": "Fill in how many spatial axes the input has.",
            "model": "`model` stands for the model that this is for.",
            "optimizer": "`optimizer` stands for the optimizer that this is for.",
            "steps_per_epoch": "Fill in `steps_per_epoch`, the number of batches in an epoch.",
            "w": "`w` stands for the weight that starts like this.",
            "x": "`x` stands for the input.",
        },
    },
    "draft": {
        "decay in gradients": (
            "PyTorch adds the decay to the gradients, Keras takes it off the weights."
        ),
        "channels last": (
            "Inside the model the channels stand last, as Keras's layers want them."
        ),
        "scheduler": "PyTorch's scheduler sets the rate at each call; so do these lines.",
        "own format": (
            "Keras saves weights in a format of its own, and its file ends in `.weights.h5`."
        ),
        "adds gradients": (
            "PyTorch adds these gradients to those of the passes before, until they are set "
            "to zero; here they are those of this pass alone."
        ),
        "no tape": (
            "What this loss is computed from stands in another block: put a "
            "`tf.GradientTape` around it."
        ),
        "unknown axes": (
            "`{name}` meets an image whose channels stand last: if it is one, turn its axes."
        ),
        "item": (
            "TensorFlow's tensors are not assigned to: `tf.where` and "
            "`tf.tensor_scatter_nd_update` make a new one."
        ),
        "list index": "TensorFlow's tensors take no list as an index: `tf.gather` does.",
        "no attribute": "TensorFlow's tensors have no `{name}` that is like PyTorch's.",
        "no dataset": (
            "A `tf.data.Dataset` does not keep what it was made of: count the samples where "
            "they are loaded."
        ),
        "layer weight": (
            "Keras's layers have their weights after a first input only, and call them "
            "`kernel`, `embeddings` or `gamma`; a kernel's axes are turned."
        ),
        "states": "PyTorch's states have a first axis for the layers.",
        "device": "TensorFlow takes the GPU by itself, if there is one.",
        "head": (
            "Draft. Calls rewritten: {rewritten}; to look at: {look}; left as comments: {left}."
        ),
        "permute": (
            "Turns the axes: PyTorch's image layers take the channels second, Keras's last."
        ),
        "one bias": "Keeps the second bias of LSTM and RNN at zero: Keras's layers have one.",
        "callback": "`{name}` is not in the loop below.",
        "pad sequences": (
            "Pads and cuts sequences as Keras's function does: before them, unless told "
            "otherwise."
        ),
        "layout": (
            "Images and sequences have their channels last, as in the program; `Permute` "
            "turns them at the door and back before what reads them in Keras's order, so a "
            "Dense's weights need a transpose only."
        ),
        "layout in forward": (
            "Images and sequences have their channels last, as in the program; `permute` "
            "turns them at the door of `forward` and back before what reads them in Keras's "
            "order, so a Dense's weights need a transpose only."
        ),
        "call argument": (
            "What `{name}` is given in this call has no counterpart that was proven."
        ),
        "graph": "The calls that lead to this model are not all written.",
        "own training": (
            "`compile` is given no loss, or the class has steps of its own: what is learned is "
            "not said here. Write this as a loop."
        ),
        "batches": "`{name}` is taken for a loader: batches of inputs and targets, as tensors.",
        "own step": "What `{name}` does is the loop's in PyTorch: write it there.",
        "mean": "A mean over all batches so far, as keras.metrics.Mean.",
        "vectors": "Taken for vectors: nothing in this class reads images or sequences.",
        "penalised": (
            "Notes what Keras's regularizer adds to the loss for the weight of a module."
        ),
        "load data": "The arrays of both parts, as Keras's function gives them.",
        "first weights": "PyTorch draws the first weights otherwise than Keras does.",
        "first batch": "a first batch gives the Lazy modules their sizes",
        "last share": "Keras validates on the last share, before shuffling",
        "evaluate": "The loss and the metrics over a loader, as means over the samples.",
        "not compiled": (
            "No `compile` stands in this text: `loss_fn` and `optimizer` are to be made."
        ),
        "compiled elsewhere": (
            "No `compile` of this model stands in this text: how it is measured is not known."
        ),
        "metric": "The metric `{name}` is not written: measure it on the predictions.",
        "no optimizer": "Keras takes RMSprop where `compile` is given no optimizer.",
        "probabilities": (
            "The model ends in probabilities, so the loss takes their logarithm, clipped as "
            "Keras clips it; without that last activation, logits would do."
        ),
        "weights": "The weights of classes or samples are not in the loss below.",
        "no place": "Where the axes are turned depends on how the lines run: add it by hand.",
    },
    "translate": {
        "draft": "Draft",
        "draft hint": (
            "Your program on the other side, line against line. A comment says what needs a "
            "look, and why. What has no proven counterpart stays in its place as a comment."
        ),
        "draft copy": "Copy the draft",
        "draft copied": "The draft was copied.",
        "draft download": "Download",
        "draft rewritten": {
            "one": "{count} call rewritten",
            "other": "{count} calls rewritten",
        },
        "draft look": {"one": "{count} needs a look", "other": "{count} need a look"},
        "draft left": {"one": "{count} left", "other": "{count} left"},
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
            "silent": "translated word for word, it gives other numbers",
            "refused": "translated word for word, it raises an error",
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
        "kin": "through its relative",
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
