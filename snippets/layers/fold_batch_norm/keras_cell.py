"""`Conv2D(use_bias=False)`, `BatchNormalization()`"""
import keras
from keras import layers, ops
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
x = digits.images[:, :, :, None].astype("float32") / 16

conv = layers.Conv2D(4, 3, use_bias=False)
norm = layers.BatchNormalization()
model = keras.Sequential([conv, norm, layers.Flatten(),
    layers.Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, digits.target, epochs=3, verbose=0)

gamma, beta, mean, variance = norm.get_weights()
scale = gamma / (variance + norm.epsilon) ** 0.5
folded = layers.Conv2D(4, 3)
folded.build(x.shape)
folded.set_weights([conv.kernel * scale, beta - mean * scale])
gap = ops.max(ops.abs(folded(x) - norm(conv(x))))
print("equal to two layers:", float(gap) < 1e-4)
print("weights of two:", len(conv.weights + norm.weights))
print("weights of one:", len(folded.weights))
