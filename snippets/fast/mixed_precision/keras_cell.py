"""`mixed_precision.set_global_policy("mixed_bfloat16")`"""
import keras
from keras import layers, mixed_precision
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")

# before the layers: each keeps the policy it was made under
mixed_precision.set_global_policy("mixed_bfloat16")
hidden = layers.Dense(64, activation="relu")
scores = layers.Dense(10)
in_full = layers.Activation("linear", dtype="float32")
model = keras.Sequential([hidden, scores, in_full])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer, loss_fn, metrics=["accuracy"])
model.fit(x, y, batch_size=len(x), epochs=60, verbose=0)

print("weights:", hidden.kernel.dtype)
print("scores:", scores(hidden(x)).dtype.name)
print("logits:", model(x).dtype.name)
accuracy = model.evaluate(x, y, verbose=0)[1]
print("accuracy over 0.9:", accuracy > 0.9)
