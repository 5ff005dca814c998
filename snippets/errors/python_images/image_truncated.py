import io
from PIL import Image

file = io.BytesIO()
Image.linear_gradient("L").resize((300, 300)).save(file, "JPEG")
Image.open(io.BytesIO(file.getvalue()[:-500])).load()
