"""`tf.broadcast_to(x, shape)`, `tf.broadcast_dynamic_shape`"""
import tensorflow as tf

patches = tf.zeros((4, 2, 3))  # 4 pictures
x = tf.Variable(tf.ones((1, 1, 3)))  # one token for all
with tf.GradientTape() as tape:
    wide = tf.broadcast_to(x, (len(patches), 1, 3))  # no -1
    joined = tf.concat([wide, patches], axis=1)
gradient = tape.gradient(joined, x)
like = tf.broadcast_to(x, tf.shape(joined))
shape = tf.broadcast_dynamic_shape((4, 1, 3), (2, 1))

print("wide:", list(wide.shape), "joined:", list(joined.shape))
print("gradient:", gradient.numpy().ravel())
print("like another:", list(like.shape))
print("(4, 1, 3) and (2, 1):", shape.numpy().tolist())
