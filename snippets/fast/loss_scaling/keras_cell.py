"""`LossScaleOptimizer(inner_optimizer)`, `scale_loss(loss)`"""
import keras
import tensorflow as tf

x = tf.constant([[2.0]])


def step(factor, scaled, clip=None):
    layer = keras.layers.Dense(
        1, use_bias=False, kernel_initializer="zeros",
        dtype="mixed_float16")
    optimizer = keras.optimizers.SGD(1.0, clipnorm=clip)
    if scaled:  # compile(optimizer) does it by itself
        scaling = keras.optimizers.LossScaleOptimizer
        optimizer = scaling(optimizer)
    with tf.GradientTape() as tape:
        output = tf.cast(layer(x), "float32")
        loss = optimizer.scale_loss(factor * output)
    weights = layer.trainable_weights
    grads = tape.gradient(loss, weights)
    optimizer.apply(grads, weights)  # unscales, then clips
    return optimizer, float(layer.kernel[0, 0])


for factor in 1e-8, 0.1, 1e4:
    scaler, weight = step(factor, scaled=True)
    print(f"slope {2 * factor:.0e}: weight {weight:.0e},",
          "without", f"{step(factor, scaled=False)[1]:.0e},",
          "scale", int(scaler.dynamic_scale))
