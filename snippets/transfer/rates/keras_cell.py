"""`MultiOptimizer`, `OptimizerMap`"""
import keras
from keras import layers
from keras.optimizers import SGD, MultiOptimizer, OptimizerMap
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")

base = layers.Dense(32, activation="relu", name="base")
head = layers.Dense(10, name="head")
model = keras.Sequential([keras.Input((64,)), base, head])
print("first:", base.kernel.path)

rates = OptimizerMap(default_optimizer=SGD(learning_rate=0.5))
# a pattern for whole paths: "base" alone matches nothing
rates[".*base/.*"] = SGD(learning_rate=0.01)
optimizer = MultiOptimizer(rates)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile(optimizer, loss_fn)


def train(epochs):
    whole = {"batch_size": len(x), "epochs": epochs}
    return model.fit(x, y, **whole, verbose=0).history["loss"]


losses = train(epochs=30)
print(f"loss: {losses[0]:.2f}, then {losses[-1]:.2f}")
