import sqlparse

SQL = "select " + ", ".join("column_%d as c%d" % (i, i) for i in range(220)) + " from t where " + " and ".join("c%d = %d" % (i, i) for i in range(80))
for _ in range(2):
    sqlparse.format(SQL, reindent=True)
