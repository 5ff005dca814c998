"""`ExponentialDecay(decay_steps, decay_rate, staircase)`"""
import keras

schedules = keras.optimizers.schedules
smooth = schedules.ExponentialDecay(
    initial_learning_rate=0.1, decay_steps=10, decay_rate=0.5)
stairs = schedules.ExponentialDecay(
    initial_learning_rate=0.1, decay_steps=10, decay_rate=0.5,
    staircase=True)

w = keras.Variable(1.0)
rates = {"smooth": [], "stairs": []}
for name, schedule in (("smooth", smooth), ("stairs", stairs)):
    optimizer = keras.optimizers.SGD(learning_rate=schedule)
    for step in range(21):
        rates[name].append(float(optimizer.learning_rate))
        optimizer.apply([2.0], [w])

for name in rates:
    fifth, tenth = rates[name][5], rates[name][10]
    print(f"{name}: {fifth:.3f} at 5, {tenth:.3f} at 10")
