import keras
import numpy as np


class Data(keras.utils.PyDataset):
    def __init__(self):
        self.x = np.zeros((4, 2))

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return self.x, np.zeros((4, 1))


model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(Data(), verbose=0)
