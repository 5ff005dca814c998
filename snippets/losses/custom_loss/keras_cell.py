"""`model.compile(optimizer, pinball)`"""
import keras
from sklearn.datasets import load_diabetes

keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True, scaled=False)
x = ((x - x.mean(0)) / x.std(0)).astype("float32")
y = (y.astype("float32") / 100)[:, None]


def pinball(y_true, y_pred):
    error = y_true - y_pred  # too low costs nine times more
    return keras.ops.maximum(0.9 * error, -0.1 * error)


layers = [keras.Input((10,)), keras.layers.Dense(1)]
model = keras.Sequential(layers)
optimizer = keras.optimizers.Adam(learning_rate=0.02)
model.compile(optimizer, pinball)  # Keras takes the mean

for step in range(400):
    model.train_on_batch(x, y)
below = (y < model(x).numpy()).mean()
print(f"below the prediction: {below:.1f}")
