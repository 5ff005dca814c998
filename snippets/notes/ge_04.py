"""compile comes before fit in Keras; in PyTorch it only speeds up"""
import torch._dynamo  # PyTorch first: TensorFlow first aborts
import keras
import numpy as np

x, y = np.ones((8, 2), "float32"), np.ones((8, 1), "float32")
model = keras.Sequential([keras.layers.Dense(1)])
try:
    model.fit(x, y, verbose=0)
except ValueError as error:
    assert "call `compile()` before" in str(error)
else:
    raise AssertionError("fit ran without compile")
model.compile(optimizer="sgd", loss="mse")
assert len(model.fit(x, y, verbose=0).history["loss"]) == 1

net = torch.nn.Linear(2, 1)
assert not hasattr(net, "fit")
try:
    net.compile(optimizer="sgd", loss="mse")
except TypeError as error:
    assert "unexpected keyword argument" in str(error)
else:
    raise AssertionError("compile took a loss")
