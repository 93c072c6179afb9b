from isort.parse import normalize_line

LINES = [f"from package.module_{i} import name_{i}" for i in range(2000)]
for _ in range(60):
    for line in LINES:
        normalize_line(line)
