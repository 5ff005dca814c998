"""Calls of embeddings."""

from hypothesis import strategies as st

from tests.twins.draw import Call, draws, ints, normal

LAYERS = "keras.layers.Embedding", "torch.nn.Embedding"
FUNCTIONS = "tensorflow.nn.embedding_lookup", "torch.nn.functional.embedding"
WORDS = 9


def tokens(draw):
    """A batch of words; none is 0, the one that pads."""
    return ints(
        draw, draw(st.sampled_from([2, 3])), draw(st.sampled_from([4, 5])), low=1, high=WORDS
    )


@draws(
    *LAYERS,
    "to_torch",
    cases=[
        {"mask_zero": "True"},
        {"embeddings_initializer": "'ones'"},
        {"embeddings_regularizer": "'l2'"},
        {"embeddings_constraint": "'non_neg'"},
        {"weights": "[[0.5, 1.0]]"},
    ],
)
def of_keras(draw):
    arguments = {"input_dim": str(WORDS), "output_dim": str(draw(st.sampled_from([2, 4])))}
    return Call(arguments, [tokens(draw)])


@draws(
    *LAYERS,
    "to_keras",
    cases=[
        # The words drawn are never the one that pads: its row has a gradient in Keras alone.
        {"padding_idx": "0"},
        *[{"max_norm": "1.0"}] * 2,
        {"scale_grad_by_freq": "True"},
        {"_weight": "torch.ones(9, 2)"},
        {"_freeze": "True"},
        {"sparse": "False"},
    ],
)
def of_torch(draw):
    arguments = {
        "num_embeddings": str(WORDS),
        "embedding_dim": str(draw(st.sampled_from([2, 4]))),
    }
    return Call(arguments, [tokens(draw)])


@draws(*FUNCTIONS, "to_torch", cases=[{"max_norm": "1.0"}])
def looked_up(draw):
    inputs = {"table": normal(draw, WORDS, 3), "words": tokens(draw)}
    return Call({"params": "table", "ids": "words"}, inputs)


@draws(
    *FUNCTIONS,
    "to_keras",
    cases=[{"padding_idx": "0"}, *[{"max_norm": "1.0"}] * 2, {"scale_grad_by_freq": "True"}],
)
def embedded(draw):
    inputs = {"words": tokens(draw), "table": normal(draw, WORDS, 3)}
    arguments = {"input": "words", "weight": "table"}
    if draw(st.booleans()):
        arguments["sparse"] = "False"
    return Call(arguments, inputs)
