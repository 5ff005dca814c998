"""`BinaryCrossentropy()`"""
import keras
import numpy as np

y = np.array([1], "float32")
loss_fn = keras.losses.BinaryCrossentropy()
for p in [0.1, 1e-6, 1e-9, 0.0]:
    loss = loss_fn(y, np.array([p], "float32"))
    print(f"p = {p:g}: {loss:.2f}")

# logits have no such limit
logit = np.array([[-200]], "float32")
stable = keras.losses.BinaryCrossentropy(from_logits=True)
print(f"logit = -200: {stable(y, logit[0]):.0f}")

# in a model Keras finds the logit behind the sigmoid
sigmoid = keras.layers.Activation("sigmoid")
model = keras.Sequential([keras.Input((1,)), sigmoid])
model.compile(loss=loss_fn)
loss = model.evaluate(logit, y, verbose=0)
print(f"model that ends in sigmoid: {loss:.0f}")
