"""`CosineDecay(initial_learning_rate, decay_steps, alpha)`"""
import keras

w = keras.Variable(1.0)
schedule = keras.optimizers.schedules.CosineDecay(
    initial_learning_rate=0.2, decay_steps=10,
    alpha=0.1)  # ends at 0.1 * 0.2
optimizer = keras.optimizers.SGD(learning_rate=schedule)

rates = []
for step in range(21):
    rates.append(float(optimizer.learning_rate))
    optimizer.apply([2.0], [w])

for step in (0, 5, 10, 15, 20):
    print(f"step {step}: {rates[step]:.3f}")
