"""`tf.distribute.get_strategy()`, `strategy.run(f)`"""
import tensorflow as tf

# A CPU in two parts stands for two GPUs: those are found alone.
cpu = tf.config.list_physical_devices("CPU")[0]
parts = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, parts)

alone = tf.distribute.get_strategy().num_replicas_in_sync
print("replicas without a strategy:", alone)

strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
print("replicas:", strategy.num_replicas_in_sync)


def replica():
    context = tf.distribute.get_replica_context()
    return context.replica_id_in_sync_group


ids = strategy.run(replica)
ids = strategy.experimental_local_results(ids)
print("numbers:", [int(i) for i in ids])
