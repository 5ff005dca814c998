"""`tf.GradientTape`, `tape.gradient`, `optimizer.apply`"""
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.random.normal((256, 20))
y = tf.cast(tf.reduce_sum(x, axis=1) > 0, tf.float32)

model = keras.Sequential([keras.Input((20,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.SGD(learning_rate=0.5)
loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)


def train_step(xb, yb):
    with tf.GradientTape() as tape:
        logits = tf.squeeze(model(xb, training=True), axis=-1)
        loss = loss_fn(yb, logits)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(grads, model.trainable_variables)
    return loss


for step in range(100):
    loss = train_step(x, y)
print(f"loss after 100 steps: {float(loss):.2f}")
