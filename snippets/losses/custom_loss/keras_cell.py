"""`class Pinball(keras.losses.Loss)`, `call`"""
import keras
from sklearn.datasets import load_diabetes

keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True)
x = (x / x.std(0)).astype("float32")  # centred already
y = (y.astype("float32") / 100)[:, None]


class Pinball(keras.losses.Loss):
    def __init__(self, q):
        super().__init__()
        self.q = q

    def call(self, y_true, y_pred):  # Keras takes the mean
        e = y_true - y_pred
        return keras.ops.maximum(self.q * e, (self.q - 1) * e)


layers = [keras.Input((10,)), keras.layers.Dense(1)]
model = keras.Sequential(layers)
optimizer = keras.optimizers.Adam(learning_rate=0.02)
loss_fn = Pinball(q=0.9)  # too low costs nine times more
model.compile(optimizer, loss_fn)
model.fit(x, y, batch_size=len(x), epochs=400, verbose=0)
y_pred = model.predict(x, verbose=0)
print(f"y below: {(y < y_pred).mean():.1f}")
