"""`tf.where(condition, a, b)`, `keras.ops.where(condition)`"""
import keras
import tensorflow as tf

x = tf.Variable([[-4.0, 0.0, 9.0], [1.0, -1.0, 4.0]])
with tf.GradientTape() as tape:
    roots = tf.where(x > 0, tf.sqrt(x), 0.0)
gradient = tape.gradient(roots, x)
with tf.GradientTape() as tape:
    safe = tf.where(x > 0, x, 1.0)  # before the root
    mended = tf.where(x > 0, tf.sqrt(safe), 0.0)
mended_gradient = tape.gradient(mended, x)
places = tf.where(x > 0)  # one row a place
rows, columns = keras.ops.where(x > 0)  # one vector an axis

print("roots:", roots.numpy().tolist())
print("gradient:", gradient[0].numpy())
print("mended:", mended_gradient[0].numpy().round(2))
print("places:", places.numpy().tolist())
print("rows:", rows.numpy(), "columns:", columns.numpy())
