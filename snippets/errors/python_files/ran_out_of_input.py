import io
import pickle

pickle.load(io.BytesIO())
