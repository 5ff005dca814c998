"""`strategy.reduce(op, x, axis)`"""
import tensorflow as tf

# A CPU in two parts stands for two GPUs: those are found alone.
cpu = tf.config.list_physical_devices("CPU")[0]
parts = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, parts)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def replica():
    context = tf.distribute.get_replica_context()
    i = tf.cast(context.replica_id_in_sync_group, "float32")
    x = tf.stack([1.0 + i, 10.0])
    total = context.all_reduce("SUM", x)
    return x, total, x / total


x, total, share = strategy.run(replica)
print("total on each:", total.values[1].numpy())
print("share on the second:", share.values[1].numpy().round(3))
mean = strategy.reduce("MEAN", x, axis=None)
print("mean:", mean.numpy())
