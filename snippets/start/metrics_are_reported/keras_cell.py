"""`model.compile(loss=..., metrics=...)`"""
import keras
from sklearn.datasets import load_iris

x, y = load_iris(return_X_y=True)


def train(metrics):
    keras.utils.set_random_seed(0)
    layer = keras.layers.Dense(3, activation="softmax")
    model = keras.Sequential([keras.Input((4,)), layer])
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="sgd", loss=loss, metrics=metrics)
    fit = model.fit(x, y, batch_size=150, epochs=5, verbose=0)
    return model, fit.history


model, history = train(metrics=["accuracy"])
alone, without = train(metrics=None)
print("reported:", list(history))
same = (model.get_weights()[0] == alone.get_weights()[0]).all()
print("same weights:", same)
