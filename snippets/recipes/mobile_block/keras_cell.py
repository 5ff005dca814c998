"""`layers.DepthwiseConv2D(3)`, `layers.ReLU(6.0)`"""
import keras
from keras import layers

keras.utils.set_random_seed(0)
x = keras.random.normal((4, 8, 8, 8))


def block(x, filters, stride, wider=6):
    y = layers.Conv2D(x.shape[-1] * wider, 1, use_bias=False)(x)
    y = layers.ReLU(6.0)(layers.BatchNormalization()(y))
    y = layers.ZeroPadding2D(1)(y)  # PyTorch's padding=1
    y = layers.DepthwiseConv2D(3, stride, use_bias=False)(y)
    y = layers.ReLU(6.0)(layers.BatchNormalization()(y))
    y = layers.Conv2D(filters, 1, use_bias=False)(y)
    y = layers.BatchNormalization()(y)  # and no ReLU
    same = stride == 1 and x.shape[-1] == filters
    return layers.Add()([x, y]) if same else y


inputs = keras.Input((8, 8, 8))
model = keras.Model(inputs, block(inputs, 16, stride=2))
output = model(x)
print("output:", tuple(output.shape))
