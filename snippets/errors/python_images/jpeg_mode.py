import io
from PIL import Image

image = Image.new("RGBA", (8, 8))
image.save(io.BytesIO(), "JPEG")
