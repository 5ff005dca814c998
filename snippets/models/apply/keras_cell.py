"""`layers.Dense(units, kernel_initializer="he_uniform")`"""
import keras
from keras import layers

keras.utils.set_random_seed(0)

# each layer is told as it is made; biases start at 0
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, "relu", kernel_initializer="he_uniform"),
    layers.Dense(10, kernel_initializer="he_uniform"),
])

for layer in model.layers:
    kernel, bias = layer.kernel.numpy(), layer.bias.numpy()
    print(f"largest weight: {abs(kernel).max():.2f}")
    print(f"largest bias: {abs(bias).max():.2f}")
