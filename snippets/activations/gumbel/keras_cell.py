"""`tf.nn.softmax((logits + noise) / tau)`, `stop_gradient`"""
import tensorflow as tf

tf.random.set_seed(0)


def gumbel_softmax(logits, tau=1.0, hard=False):
    u = tf.random.uniform(tf.shape(logits), 1e-20, 1)
    noise = -tf.math.log(-tf.math.log(u))
    soft = tf.nn.softmax((logits + noise) / tau)
    if not hard:
        return soft
    best = tf.argmax(soft, axis=-1)
    one = tf.one_hot(best, soft.shape[-1])
    # the value of one, the gradient of soft
    return soft + tf.stop_gradient(one - soft)


logits = tf.Variable(tf.math.log([[0.2, 0.3, 0.5]] * 5000))
with tf.GradientTape() as tape:
    drawn = gumbel_softmax(logits, hard=True)
    wanted = tf.reduce_sum(drawn[:, 2])
gradient = tape.gradient(wanted, logits)
shares = tf.reduce_mean(drawn, axis=0)
print("drawn:", *(f"{share:.1f}" for share in shares.numpy()))
print("more of class 2:", bool(gradient[0, 2] > 0))
