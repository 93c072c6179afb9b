from jsonschema import Draft202012Validator

validator = Draft202012Validator({"type": "array", "uniqueItems": True})
VALUES = [{"id": i, "tags": [i, str(i)]} for i in range(260)]
for _ in range(6):
    validator.validate(VALUES)
