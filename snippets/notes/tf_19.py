"""The eight optimizers of the notes are there, and more have come"""
import keras
import numpy as np
import tensorflow as tf

noted = "Adadelta Adagrad Adam Adamax Ftrl Nadam RMSprop SGD".split()
newer = "Adafactor AdamW Lamb Lion Muon ScheduleFreeAdamW".split()
x = np.ones((4, 2), "float32")
for name in noted + newer:
    kind = getattr(keras.optimizers, name)
    assert issubclass(kind, keras.optimizers.Optimizer)
    weight = keras.Variable([[1.0, 2.0], [3.0, 4.0]])
    kind().apply([keras.ops.ones((2, 2))], [weight])
    assert np.all(weight.numpy() != [[1, 2], [3, 4]]), name

try:
    tf.keras.optimizers.legacy.Adam()
except (ImportError, AttributeError) as error:
    assert "legacy" in str(error)
else:
    raise AssertionError("the legacy optimizers are back")
