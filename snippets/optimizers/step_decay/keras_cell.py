"""`PiecewiseConstantDecay(boundaries, values)`"""
import keras

w = keras.Variable(1.0)
schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
    boundaries=[3, 6], values=[0.1, 0.05, 0.025])
optimizer = keras.optimizers.SGD(learning_rate=schedule)

rates = []
for step in range(9):
    rates.append(float(optimizer.learning_rate))
    optimizer.apply([2.0], [w])

for step in (2, 3, 4, 6, 7):
    print(f"step {step}: {rates[step]:.3f}")
