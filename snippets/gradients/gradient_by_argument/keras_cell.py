"""`tape.watch(x)`, `tape.gradient(y, x)`"""
import keras
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
hidden = keras.layers.Dense(32, activation="relu")
model = keras.Sequential([hidden, keras.layers.Dense(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer, loss_fn)
model.fit(images, labels, batch_size=128, epochs=8, verbose=0)


def by_image(image, digit):
    with tf.GradientTape() as tape:
        tape.watch(image)  # unasked, it watches variables only
        score = model(image)[0, digit]
    return tape.gradient(score, image)


image = tf.constant(images[:1])
changed = image + 0.5 * tf.sign(by_image(image, digit=8))
for picture in (image, changed):
    print("read as", int(tf.argmax(model(picture)[0])))
