"""`keras.utils.PyDataset`, `__len__`, `__getitem__`"""
import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)


class Digits(keras.utils.PyDataset):
    def __len__(self):
        return -(-len(x) // 32)  # batches, rounded up

    def __getitem__(self, k):  # a batch
        rows = slice(32 * k, 32 * (k + 1))
        return x[rows] / 16, y[rows]


batches = Digits()
print("batches:", len(batches))
print("batches[0]:", batches[0][0].shape)
model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile("sgd", loss_fn)
history = model.fit(batches, shuffle=False, verbose=0)
print("steps:", history.params["steps"])
