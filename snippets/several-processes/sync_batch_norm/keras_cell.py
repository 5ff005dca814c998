"""`layers.BatchNormalization(synchronized=True)`"""
import tensorflow as tf
from keras import layers

# A CPU in two parts stands for two GPUs: those are found alone.
cpu = tf.config.list_physical_devices("CPU")[0]
parts = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, parts)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

x = tf.range(8.0)[:, None]
with strategy.scope():
    norm = layers.BatchNormalization(synchronized=True)


def step(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = norm(x, training=True)
        loss = tf.reduce_sum(y**3)
    return y, tape.gradient(loss, x)


shares = tf.data.Dataset.from_tensors(x).unbatch().batch(8)
shares = strategy.experimental_distribute_dataset(shares)
y, slope = strategy.run(step, [next(iter(shares))])
print("second half:", y.values[1].numpy()[:, 0].round(2))
