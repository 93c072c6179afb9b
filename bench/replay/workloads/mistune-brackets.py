import mistune

TEXT = "[a " * 400 + "text" + "*b " * 300
for _ in range(30):
    mistune.html(TEXT)
