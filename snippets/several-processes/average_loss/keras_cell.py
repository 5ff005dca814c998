"""`tf.nn.compute_average_loss(losses, global_batch_size)`"""
import tensorflow as tf

# A CPU in two parts stands for two GPUs: those are found alone.
cpu = tf.config.list_physical_devices("CPU")[0]
parts = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, parts)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    weight = tf.Variable([[1.0]])


def gradient(x):
    with tf.GradientTape() as tape:
        losses = (x @ weight - 3 * x)[:, 0] ** 2
        loss = tf.nn.compute_average_loss(  # their sum / 8
            losses, global_batch_size=8)
    mine = tape.gradient(loss, weight)
    context = tf.distribute.get_replica_context()
    return context.all_reduce("SUM", mine)


x = tf.sin(tf.range(8.0))[:, None]
shares = tf.data.Dataset.from_tensors(x).unbatch().batch(8)
shares = strategy.experimental_distribute_dataset(shares)
total = strategy.run(gradient, [next(iter(shares))])
print(f"gradient: {total.values[0].numpy().item():.4f}")
