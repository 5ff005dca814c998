"""`enumerate(words, start=1)`, `lookup.get(word, 0)`"""
import torch

words = ["red", "green", "blue"]
batch = ["blue", "red", "pink"]

lookup = {word: i for i, word in enumerate(words, start=1)}
index = torch.tensor([lookup.get(word, 0) for word in batch])
print("index:", index.tolist())  # 0: unknown
inverse = ["[UNK]", *words]
back = [inverse[i] for i in index]
print("back:", back)

# labels of classes begin at 0 and know nothing unknown
strict = {word: i for i, word in enumerate(words)}
labels = torch.tensor([strict["green"], strict["red"]])
print("labels:", labels.tolist())
try:
    torch.tensor([strict[word] for word in batch])
except KeyError as error:
    print("pink:", type(error).__name__)
