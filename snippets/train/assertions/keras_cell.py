"""`tf.debugging.assert_equal`, `tf.debugging.assert_near`"""
import tensorflow as tf

x = tf.constant([1.0, 1.0, 1.0])
y = x + 5e-6  # what another order of adding may give
debugging = tf.debugging


def refused(check, *args, **kwargs):
    try:
        check(*args, **kwargs)
    except tf.errors.InvalidArgumentError:
        return True
    return False


results = {
    "equal": refused(debugging.assert_equal, x, y),
    "near": refused(debugging.assert_near, x, y),
    "near, by 1e-5": refused(
        debugging.assert_near, x, y, rtol=0, atol=1e-5),
    "one for three": refused(debugging.assert_equal, x, x[0]),
    "float64": refused(
        debugging.assert_equal, x, tf.cast(x, tf.float64)),
}
for name, value in results.items():
    print(f"{name}:", "refused" if value else "accepted")
