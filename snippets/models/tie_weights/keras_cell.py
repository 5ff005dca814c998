"""`layers.ReversibleEmbedding(tokens, size)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
tokens = np.array([[1, 5, 2], [7, 0, 3]])

embedding = layers.ReversibleEmbedding(50, 16)  # tied by itself
inputs = keras.Input((3,), dtype="int32")
hidden = layers.Dense(16, activation="tanh")(embedding(inputs))
logits = embedding(hidden, reverse=True)
model = keras.Model(inputs, logits)

scores = model(tokens)
count = model.count_params()
print("scores:", tuple(scores.shape))
print("weights:", count, "=", 50 * 16, "+", 16 * 16 + 16)
print("arrays:", len(model.get_weights()))
