from yarl import URL

for _ in range(5):
    for i in range(2500):
        str(URL("http://example.org/a b/%d?q=ü&x=%%20" % i).with_query({"key": "some value", "n": str(i)}))
