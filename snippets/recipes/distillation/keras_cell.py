"""`keras.losses.KLDivergence()(p_teacher, p_student)`"""
import keras
from keras import layers, ops
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
soft_fn = keras.losses.KLDivergence()  # the teacher comes first


def loss_fn(teacher, student, heat=4.0):
    p = ops.softmax(teacher / heat)
    q = ops.softmax(student / heat)
    return heat**2 * soft_fn(p, q)


hard_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
teacher = keras.Sequential([
    layers.Dense(64, "relu"), layers.Dense(10)])
teacher.compile(keras.optimizers.Adam(0.01), hard_fn)
teacher.fit(x, y, epochs=5, verbose=0)
told = teacher.predict(x, verbose=0)  # logits, no labels
student = keras.Sequential([layers.Dense(10)])
student.compile(keras.optimizers.Adam(0.05), loss_fn)
student.fit(x, told, epochs=5, verbose=0)
right = student.predict(x, verbose=0).argmax(axis=1) == y
print("above 0.9:", right.mean() > 0.9)
