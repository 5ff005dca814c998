"""`model.export(path)`, `tf.saved_model.load(path)`"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.normal(1, 2, (64, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)

model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.BatchNormalization(),
    keras.layers.Dense(1),
])
model.compile(optimizer="sgd", loss="mse")
model.fit(x, y, epochs=3, verbose=0)

model.export("exported", verbose=False)  # for inference
served = tf.saved_model.load("exported")
want = model.predict(x, verbose=0)
same = np.allclose(served.serve(x), want, atol=1e-5)
print(f"same predictions: {same}")
print(f"other batch sizes: {served.serve(x[:2]).shape}")
try:
    keras.models.load_model("exported")
except ValueError as error:
    print(f"load_model: {str(error)[:45]}")
