"""`LearningRateScheduler(schedule)`"""
import keras
import numpy as np

x = np.array([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x


def schedule(epoch, rate):
    return 0.02 / (1 + epoch)  # the rate itself


model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])
optimizer = keras.optimizers.SGD()  # the callback sets lr
model.compile(optimizer, loss="mse")
scheduler = keras.callbacks.LearningRateScheduler(schedule)
history = model.fit(x, y, batch_size=2, epochs=4, shuffle=False,
                    callbacks=[scheduler], verbose=0)

rates = history.history["learning_rate"]
print("rates:", *(f"{rate:.3f}" for rate in rates))
print(f"weight: {model.get_weights()[0].item():.2f}")
