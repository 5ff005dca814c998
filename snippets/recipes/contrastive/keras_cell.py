"""`keras.ops.normalize`, `keras.Model.compute_loss`"""
import keras
from keras import layers, ops
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:64].reshape(-1, 64) / 16
x = [x[:, :32], x[:, 32:]]  # the halves of one digit: a pair
entropy = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)


def loss_fn(a, b):
    a, b = ops.normalize(a), ops.normalize(b)
    s = ops.matmul(a, ops.transpose(b)) / 0.1
    y = ops.arange(64)  # right answers: the diagonal
    return entropy(y, s) + entropy(y, ops.transpose(s))


class Pairs(keras.Model):
    def compute_loss(self, x, y, y_pred, *others, **more):
        return loss_fn(*y_pred)


inputs = [keras.Input((32,)), keras.Input((32,))]
model = Pairs(inputs, [layers.Dense(16)(i) for i in inputs])
model.compile(keras.optimizers.Adam(0.03))
model.fit(x, batch_size=64, epochs=30, verbose=0)
a, b = map(ops.normalize, model.predict(x, verbose=0))
right = (a @ ops.transpose(b)).numpy().argmax(1) == range(64)
print("first half finds its second:", right.mean() > 0.5)
