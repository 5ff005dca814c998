from keras.data import Dataset

dataset = Dataset([1, 2])
