"""`keras.utils.pad_sequences(rows, maxlen, padding)`"""
from keras.utils import pad_sequences

rows = [[1, 2, 3], [4], [5, 6]]
front = pad_sequences(rows)  # zeros first
back = pad_sequences(rows, padding="post")
cut = pad_sequences(rows, maxlen=2)  # keeps the ends
starts = pad_sequences(
    rows, maxlen=2, padding="post", truncating="post"
)
floats = pad_sequences([[0.5], [1.5, 2.5]], dtype="float32")

print("front:", front.tolist(), front.dtype)
print("back:", back.tolist())
print("cut:", cut.tolist())
print("starts:", starts.tolist())
print("floats:", floats.tolist())
