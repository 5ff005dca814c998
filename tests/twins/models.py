"""The model whose methods are called, as each side writes it: text alone, no framework."""

MODEL = {
    "keras": "keras.Sequential([keras.Input(({},)), keras.layers.Dense({}), "
    "keras.layers.Dense({})])",
    "torch": "nn.Sequential(nn.Linear({0}, {1}), nn.Linear({1}, {2}))",
}
"""How a model of each side is written: nothing stands between its two layers."""

PATH = "model.weights.h5"
"""The file that programs write and read."""

WHOLE = "model.keras"
"""The file that holds a whole model."""
