"""`layers.Add()([y, x])`"""
import keras
from keras import layers

keras.utils.set_random_seed(0)
x = keras.random.normal((4, 8, 8, 3))


def conv(x, filters, size, stride=1):
    x = layers.ZeroPadding2D(size // 2)(x)  # not "same"
    x = layers.Conv2D(filters, size, stride, use_bias=False)(x)
    return layers.BatchNormalization(epsilon=1e-5)(x)


def block(x, filters, stride):
    y = layers.ReLU()(conv(x, filters, 3, stride))
    y = conv(y, filters, 3)
    if stride > 1 or x.shape[-1] != filters:
        x = conv(x, filters, 1, stride)
    return layers.ReLU()(layers.Add()([y, x]))  # after the sum


inputs = keras.Input((8, 8, 3))
model = keras.Model(inputs, block(inputs, 16, stride=2))
output = model(x)
print("output:", tuple(output.shape))
