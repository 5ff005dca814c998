"""`tf.random.categorical(logits, n)`"""
import tensorflow as tf

tf.random.set_seed(0)
p = tf.constant([0.1, 0.2, 0.7])
logits = tf.math.log(p)  # it takes no probabilities
drawn = tf.random.categorical(logits[None], 20_000)[0]
counts = tf.math.bincount(drawn, minlength=3)
shares = tf.cast(counts, tf.float32) / 20_000
# next word of two sentences, at a temperature
scores = tf.constant([[0.0, 20.0], [20.0, 0.0]])
cooled = scores / 0.5
words = tf.random.categorical(cooled, 1)
print("drawn:", tuple(drawn.shape), drawn.dtype.name)
print("shares:", *[f"{x:.1f}" for x in shares])
print("words:", words.numpy().tolist())
