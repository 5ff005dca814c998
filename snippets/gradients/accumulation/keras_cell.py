"""`SGD(gradient_accumulation_steps)`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(32, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)
loss_fn = keras.losses.MeanSquaredError()


def train(batch_size, steps):
    model = keras.Sequential([
        keras.Input((4,)),
        keras.layers.Dense(1, kernel_initializer="zeros"),
    ])
    optimizer = keras.optimizers.SGD(
        learning_rate=0.1, gradient_accumulation_steps=steps)
    model.compile(optimizer, loss_fn)
    model.fit(x, y, batch_size=batch_size, epochs=5,
              shuffle=False, verbose=0)
    return model.get_weights()[0].squeeze()


small = train(batch_size=8, steps=4)
big = train(batch_size=32, steps=None)  # 1 is refused
same = np.allclose(small, big, atol=1e-5)
print("4 batches of 8 train like one of 32:", same)
