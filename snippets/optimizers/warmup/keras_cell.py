"""`CosineDecay(warmup_target, warmup_steps)`"""
import keras

w = keras.Variable(1.0)
schedule = keras.optimizers.schedules.CosineDecay(
    initial_learning_rate=0.01,  # where the warmup starts
    decay_steps=20,  # counted from the end of the warmup
    warmup_target=0.1, warmup_steps=5)
optimizer = keras.optimizers.SGD(learning_rate=schedule)

rates = []
for step in range(26):
    rates.append(float(optimizer.learning_rate))
    optimizer.apply([2.0], [w])

for step in (0, 1, 5, 15, 25):
    print(f"step {step}: {rates[step]:.3f}")
