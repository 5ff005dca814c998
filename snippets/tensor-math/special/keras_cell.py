"""`tf.math.erf`, `lgamma`, `log1p`, `expm1`, `ops.log2`"""
import keras
import tensorflow as tf

math, ops = tf.math, keras.ops
x = tf.constant([0.5, 2.0, 3.0])
functions = {
    "erf": math.erf,
    "lgamma": math.lgamma,  # log of (x - 1)!
    "digamma": math.digamma,
    "log1p": math.log1p,
    "expm1": math.expm1,
    "log2": ops.log2,  # not in tf.math
    "log10": ops.log10,
}
results = {name: f(x) for name, f in functions.items()}
for name, y in results.items():
    print(f"{name}:", *(f"{value:.3f}" for value in y.numpy()))

tiny = tf.constant(1e-10)
exact, lost = math.log1p(tiny), math.log(1 + tiny)
print(f"log1p(1e-10): {exact:.1e}, log(1 + 1e-10): {lost:.0f}")
