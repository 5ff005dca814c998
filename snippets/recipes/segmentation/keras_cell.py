"""`layers.Conv2D(classes, 1)`, `layers.Conv2DTranspose`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:512, :, :, None] / 16
y = (x[..., 0] > 0.3).astype("int32")  # a class for each pixel

model = keras.Sequential([
    keras.Input((8, 8, 1)),
    layers.Conv2D(8, 2, strides=2, activation="relu"),
    layers.Conv2DTranspose(8, 2, strides=2, activation="relu"),
    layers.Conv2D(2, 1),  # a score for each class, last axis
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
model.compile(keras.optimizers.SGD(0.5, 0.9), loss_fn)
model.fit(x, y, batch_size=64, epochs=20, verbose=0)
scores = model.predict(x, verbose=0)
classes = scores.argmax(axis=-1)
print("scores:", scores.shape)
print("classes:", classes.shape)
right = (classes == y).mean()
print("pixels right, above 0.95:", right > 0.95)
