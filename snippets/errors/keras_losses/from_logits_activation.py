import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, "softmax")])
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile("sgd", loss_fn)
model.fit(np.zeros((8, 4)), np.zeros(8), verbose=0)
