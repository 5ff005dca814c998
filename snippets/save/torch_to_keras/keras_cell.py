"""`transpose`, `reshape`, `set_weights`"""
import keras
import numpy as np

model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(4, 3, activation="relu"),
    keras.layers.BatchNormalization(epsilon=1e-5),  # as there
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),
])


def from_torch(arrays):
    conv, b, gamma, beta, mean, var, _, dense, bias = arrays
    conv = conv.transpose(2, 3, 1, 0)  # OIHW to HWIO
    dense = dense.reshape(10, 4, 6, 6)  # columns are C, H, W
    dense = dense.transpose(2, 3, 1, 0).reshape(144, 10)
    return [conv, b, gamma, beta, mean, var, dense, bias]


# Stand-ins; yours: np.load("from_torch.npz").values()
rng = np.random.default_rng(0)
shapes = [(4, 1, 3, 3), *[(4,)] * 5, (), (10, 144), (10,)]
arrays = [rng.random(shape, "float32") for shape in shapes]
model.set_weights(from_torch(arrays))
for weight in model.weights:
    print(weight.name, weight.shape)
