"""`tf.GradientTape`, `tape.gradient`, `optimizer.apply`"""
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.random.normal((256, 20))
y = tf.cast(tf.reduce_sum(x, axis=1) > 0, tf.float32)
dataset = tf.data.Dataset.from_tensor_slices((x, y))
batches = dataset.shuffle(256).batch(32)

layers = keras.Input((20,)), keras.layers.Dense(1)
model = keras.Sequential(layers)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)


@tf.function  # traced once, then run as a graph
def train_step(xb, yb):
    with tf.GradientTape() as tape:
        logits = tf.squeeze(model(xb, training=True), axis=-1)
        loss = loss_fn(yb, logits)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(grads, model.trainable_variables)
    return loss


for epoch in range(10):
    for xb, yb in batches:
        loss = train_step(xb, yb)
print("steps:", int(optimizer.iterations))
print(f"loss of the last batch: {float(loss):.2f}")
