"""`keras.losses.CTC()(y, logits)`"""
import keras
import numpy as np

# 8 frames for each of two words; 11 classes: blank, 0 to 9
random = np.random.default_rng(0).normal(size=(2, 8, 11))
logits = random.astype("float32")  # (batch, time, classes)
words = ["2026", "77"]
y = np.zeros((2, 4), "int32")  # 0 is the blank and the padding
for row, word in zip(y, words):
    row[:len(word)] = [1 + int(digit) for digit in word]

loss_fn = keras.losses.CTC()
loss = float(loss_fn(y, logits))  # the mean of both words
print("labels:", y.tolist())
print(f"loss: {loss:.2f}")

each = keras.losses.CTC(reduction=None)(y, logits)
print("each word:", [f"{float(value):.2f}" for value in each])
