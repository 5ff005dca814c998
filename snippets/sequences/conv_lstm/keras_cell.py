"""`layers.ConvLSTM2D(filters, kernel_size)`"""
import keras
from keras import layers

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 5, 8, 8, 1), seed=1)  # 5 pictures

layer = layers.ConvLSTM2D(4, kernel_size=3, padding="same")
output = layer(x)
print("after the last picture:", output.shape)
for weight in layer.weights:
    print(weight.name, tuple(weight.shape))
