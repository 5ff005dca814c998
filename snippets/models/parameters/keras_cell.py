"""`model.count_params()`, `model.trainable_variables`"""
import keras
from keras import layers

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32),
    layers.BatchNormalization(),
    layers.Dense(10),
])
model.layers[0].trainable = False  # frozen

every = model.trainable_variables
trainable = sum(v.numpy().size for v in every)
every = model.non_trainable_variables  # frozen, averages
other = sum(v.numpy().size for v in every)
print("trainable:", trainable)
print("not trainable:", other)
print("count_params:", model.count_params())
