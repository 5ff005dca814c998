from PIL import Image, ImageDraw

ImageDraw.Draw(Image.new("RGB", (8, 8))).textsize("cat")
