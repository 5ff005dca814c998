image = "cat.jpg"
print(image.shape)
