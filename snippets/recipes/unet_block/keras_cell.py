"""`layers.Concatenate()`, `layers.Cropping2D`"""
import keras
from keras import layers

keras.utils.set_random_seed(0)
x = keras.random.normal((1, 25, 25, 8))  # halved: 12, then 24

down = layers.MaxPooling2D(2)(x)
up = layers.Conv2DTranspose(8, 2, strides=2)(down)
print("to be joined:", tuple(up.shape), tuple(x.shape))
try:
    layers.Concatenate()([up, x])
except ValueError as error:
    print(str(error)[:50])
extra = x.shape[1] - up.shape[1]
cropped = layers.Cropping2D(((0, extra), (0, extra)))(x)
joined = layers.Concatenate()([up, cropped])  # channels last
print("cropped:", tuple(joined.shape))
padded = layers.ZeroPadding2D(((0, extra), (0, extra)))(up)
whole = layers.Concatenate()([padded, x])
print("padded:", tuple(whole.shape))
