"""`dataset.shard(n, i)`, `with_options`, `tf.data.Options`"""
import tensorflow as tf

dataset = tf.data.Dataset.range(10)
n = 4  # processes, or machines
shares = [
    list(dataset.shard(n, i).as_numpy_iterator())
    for i in range(n)
]
whole = len(dataset) // n * n  # leaves two out
even = [
    list(dataset.take(whole).shard(n, i).as_numpy_iterator())
    for i in range(n)
]
print("shares:", [len(share) for share in shares])
print("even:", [[int(k) for k in share] for share in even])

options = (
    tf.data.Options()
)  # what a tf.distribute strategy does
policy = tf.data.experimental.AutoShardPolicy.DATA
options.experimental_distribute.auto_shard_policy = policy
options.deterministic = False  # faster, in any order
chosen = dataset.with_options(options).options()
print(chosen.experimental_distribute.auto_shard_policy.name)
