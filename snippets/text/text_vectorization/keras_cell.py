"""`layers.TextVectorization`, `adapt`, `get_vocabulary`"""
from keras import layers

texts = ["The cat sat.", "A dog sat, the cat ran!"]
new_texts = ["THE DOG, the bird?", "A cat-nap"]

vectorize = layers.TextVectorization()
vectorize.adapt(texts)  # counts words, frequent ones first
words = vectorize.get_vocabulary()
index = vectorize(new_texts)
print("words:", [str(word) for word in words])
print("index:", index.numpy().tolist())

embedding = layers.Embedding(len(words), 8)
print("embedded:", tuple(embedding(index).shape))
