import re

found = re.match("epoch", "step 3")
print(found.group())
