"""`layers.MixUp(alpha)`"""
import keras
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.reshape(-1, 8, 8, 1).astype("float32") / 16
y = keras.utils.to_categorical(y)  # one-hot: it mixes these too

mix = layers.MixUp(alpha=0.4, seed=0)
batch = mix({"images": x[:50], "labels": y[:50]})
xb, yb = batch["images"], batch["labels"]
print("labels mixed:", tuple(yb.shape))

model = keras.Sequential([
    layers.Flatten(), layers.Dense(64, "relu"),
    layers.Dense(10, "softmax")])
loss_fn = keras.losses.CategoricalCrossentropy()
model.compile("adam", loss_fn, metrics=["accuracy"])
data = {"images": x[:1500], "labels": y[:1500]}
data = tf.data.Dataset.from_tensor_slices(data).batch(50)
data = data.map(mix).map(lambda d: (d["images"], d["labels"]))
model.fit(data, epochs=30, verbose=0)
_, right = model.evaluate(x[1500:], y[1500:], verbose=0)
print("new digits known, over 0.8:", right > 0.8)
