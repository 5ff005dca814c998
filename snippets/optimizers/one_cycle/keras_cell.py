"""`LearningRateSchedule`"""
import keras
import numpy as np
from keras import ops

x = np.linspace(-1, 1, 64).reshape(-1, 1)


class OneCycle(keras.optimizers.schedules.LearningRateSchedule):
    def __init__(self, max_lr, steps):
        self.max_lr, self.steps = max_lr, steps

    def __call__(self, step):  # the optimizer counts batches
        top, end = 0.3 * self.steps - 1, self.steps - 1
        step = ops.minimum(ops.cast(step, "float32"), end)
        turn = np.pi * (step - top)
        up = 0.52 + 0.48 * ops.cos(turn / top)
        down = 0.5 + 0.5 * ops.cos(turn / (end - top))
        return self.max_lr * ops.where(step < top, up, down)

    def get_config(self):  # model.save needs it
        return {"max_lr": self.max_lr, "steps": self.steps}


layer = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([layer])
schedule = OneCycle(max_lr=0.1, steps=40)
model.compile(keras.optimizers.Adam(schedule), loss="mse")
model.fit(x, 2 * x, batch_size=8, epochs=5, shuffle=False,
          verbose=0)
rates = [float(schedule(step)) for step in range(40)]
print("every 11th rate:", *(f"{r:.3f}" for r in rates[::11]))
print(f"weight: {layer.kernel.numpy().item():.2f}")
