"""`layers.Flatten()`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
images = digits.images.astype("float32") / 16
y = digits.target

flat = layers.Flatten()(images)  # keeps the batch axis
print("flat:", tuple(flat.shape))

model = keras.Sequential([
    keras.Input((8, 8)),
    layers.Flatten(),
    layers.Dense(10),  # one score a class
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
scores = model(images)
print("scores:", tuple(scores.shape), "labels:", y.shape)
loss = loss_fn(y, scores)
print("one number:", loss.shape == ())
