import mistune

TEXT = "[" * 160 + "a" + "](/u)" * 160 + "\n"
for _ in range(30):
    mistune.html(TEXT)
