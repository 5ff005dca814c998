import keras
import tensorflow as tf

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
kernel, bias = model.trainable_variables
optimizer = keras.optimizers.SGD()
optimizer.apply_gradients([(tf.ones_like(kernel), kernel), (None, bias)])
