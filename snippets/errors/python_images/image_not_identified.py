import io
from PIL import Image

file = io.BytesIO(b"<html>Not found</html>")
Image.open(file)
