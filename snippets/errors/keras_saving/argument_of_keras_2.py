import keras

config = {"kernel_size": 3, "groups": 1}
keras.layers.DepthwiseConv2D(**config)
