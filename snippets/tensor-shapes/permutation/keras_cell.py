"""`tf.random.shuffle(x)`, `keras.random.shuffle`"""
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.reshape(tf.range(10), (5, 2))
y = tf.range(5) * 10  # x[i, 0] is y[i] / 5
order = tf.random.shuffle(tf.range(len(x)))
mixed = tf.gather(x, order)
labels = tf.gather(y, order)
back = tf.gather(mixed, tf.argsort(order))
columns = keras.random.shuffle(x, axis=1)

print("each row once:", sorted(order.numpy().tolist()))
pairs = (mixed[:, 0] * 5).numpy().tolist()
print("pairs kept:", pairs == labels.numpy().tolist())
print("back:", back.numpy()[:, 0])
print("a row:", sorted(columns.numpy()[0].tolist()))
