"""The compile of the notes is no Python: a value is missing"""
import keras
import numpy as np

notes = """
model.compile(
    optimizer={},
    loss='binary_crossentropy',
    metrics=['binary_accuracy'],
)
"""
try:
    compile(notes.format(""), "notes", "exec")
except SyntaxError as error:
    assert error.lineno == 3
else:
    raise AssertionError("it is valid Python")

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
exec(notes.format("'adam'"), {"model": model})
assert type(model.optimizer) is keras.optimizers.Adam
loss, accuracy = model.evaluate(
    np.ones((4, 2)), np.ones((4, 1)), verbose=0
)
assert loss >= 0 and 0 <= accuracy <= 1
model.compile(loss="binary_crossentropy")  # without an optimizer
assert type(model.optimizer) is keras.optimizers.RMSprop
