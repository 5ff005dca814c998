"""`layer.enable_lora(rank, lora_alpha=alpha)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16

layer = layers.Dense(10)
model = keras.Sequential([keras.Input((64,)), layer])
layer.enable_lora(rank=4, lora_alpha=8)  # the kernel rests

loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss_fn)
model.fit(x, y, epochs=20, verbose=0)
trained = [tuple(w.shape) for w in model.trainable_weights]
print("trained:", *trained)
right = model.predict(x, verbose=0).argmax(axis=1) == y
print("above 0.9:", right.mean() > 0.9)
