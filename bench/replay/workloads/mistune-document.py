import mistune

TEXT = "\n\n".join("Some *text* with [a link](http://example.org/%d) and `code`, **strong** and [ref %d][r]." % (i, i) for i in range(300))
for _ in range(14):
    mistune.html(TEXT + "\n\n[r]: http://example.org")
