import io
import pickle

pickle.load(io.BytesIO(b"version https://git-lfs.github.com/spec/v1"))
