"""`tf.image.extract_patches`, `keras.ops.unfold`"""
import keras
import tensorflow as tf

# The digits of each number: its row, column and channel
places = tf.range(4)
rows, columns, channels = tf.meshgrid(
    places, places, tf.range(2), indexing="ij"
)
x = (100 * rows + 10 * columns + channels)[tf.newaxis]
sizes = [1, 2, 2, 1]
patches = tf.image.extract_patches(
    x, sizes, strides=sizes, rates=[1, 1, 1, 1], padding="VALID"
)
print("shape:", patches.shape)
print("top right:", patches[0, 0, 1].numpy())

# As F.unfold: channels first, patches last
first = keras.ops.transpose(x, (0, 3, 1, 2))
unfolded = keras.ops.unfold(first, kernel_size=2, stride=2)
print("unfold:", unfolded.shape)
print("top right:", unfolded[0, :, 1].numpy())
