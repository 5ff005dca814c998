"""`keras.random.categorical(logits, 1)`, `keras.ops.top_k`"""
import keras
from keras import ops

keras.utils.set_random_seed(0)
text = "the cat sat on the mat and the rat ran to the hat " * 20
letters = sorted(set(text))
x = ops.array([letters.index(letter) for letter in text])

model = keras.Sequential([keras.layers.Embedding(12, 12)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)  # which letter follows which
model.compile(keras.optimizers.Adam(0.3), loss_fn)
model.fit(x[:-1], x[1:], batch_size=999, epochs=60, verbose=0)


def sample(logits, temperature, k):
    best, places = ops.top_k(logits / temperature, k)
    pick = keras.random.categorical(best, 1)  # takes logits
    return ops.take_along_axis(places, pick, axis=-1)


def write(temperature, token=x[:1], said=""):
    for _ in range(20):
        token = sample(model(token), temperature, k=3)[:, 0]
        said += letters[int(token[0])]
    return said


print("cold:", write(0.01))
print("warm:", len(write(1.0)), "letters, of", len(letters))
