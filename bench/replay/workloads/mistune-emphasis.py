import mistune

TEXT = "*a **b** c* " * 700 + "\n"
for _ in range(3):
    mistune.html(TEXT)
