import sqlparse

SQL = "select " + ", ".join("coalesce(column_%d, fallback_%d) as c%d" % (i, i, i) for i in range(120)) + " from t where " + " and ".join("c%d in (%d, 2)" % (i, i) for i in range(60))
for _ in range(3):
    sqlparse.format(SQL, reindent=True)
