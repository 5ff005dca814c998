"""`CosineDecayRestarts(first_decay_steps, t_mul)`"""
import keras

w = keras.Variable(1.0)
schedule = keras.optimizers.schedules.CosineDecayRestarts(
    initial_learning_rate=0.2,
    first_decay_steps=4)  # the next cycle takes twice 4
optimizer = keras.optimizers.SGD(learning_rate=schedule)

rates = []
for step in range(16):
    rates.append(float(optimizer.learning_rate))
    optimizer.apply([2.0], [w])

for step in (0, 2, 4, 8, 12):
    print(f"step {step}: {rates[step]:.2f}")
