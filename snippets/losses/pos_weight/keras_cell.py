"""`tf.nn.weighted_cross_entropy_with_logits(y, x, w)`"""
import keras
import tensorflow as tf

x = tf.constant([2.0, -1.0, 0.5, -3.0])
y = tf.constant([1.0, 1.0, 0.0, 0.0])

each = tf.nn.weighted_cross_entropy_with_logits(
    labels=y, logits=x, pos_weight=3.0
)
loss = tf.reduce_mean(each)
print("each:", each.numpy().round(3))
print(f"loss: {loss:.3f}")

loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
weights = tf.where(y == 1, 3.0, 1.0)  # for fit(class_weight)
by_weights = loss_fn(y[:, None], x[:, None], weights)
print(f"by weights: {by_weights:.3f}")
