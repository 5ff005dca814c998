import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, "softmax")])
model.compile("sgd", "sparse_categorical_crossentropy")
model.fit(np.zeros((8, 4)), np.zeros((8, 3)), verbose=0)
