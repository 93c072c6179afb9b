"""A store of compressed records, most of whose work is done in C: pack, compress, hash, sort, read back. Usage: archive.py SMALL LARGE TINY (factors of work)."""
import hashlib
import json
import pickle
import sys
import zlib

SMALL, LARGE, TINY = (float(word) for word in sys.argv[1:4])


def times(factor, n):
    """n repeated by a factor, whole."""
    return max(1, round(n * factor))


def make_record(number):
    return {"id": number, "tags": [f"t{number % 13}", f"u{number % 7}"], "values": [number * step % 1009 for step in range(60)], "text": "word " * (number % 30)}


def pack(record):
    data = b""
    for _ in range(times(SMALL, 4)):
        data = json.dumps(record, sort_keys=True).encode()
    return data


def compress(data):
    packed = b""
    for _ in range(times(LARGE, 2)):
        packed = zlib.compress(data, 6)
    return packed


def fingerprint(data):
    digest = ""
    for _ in range(times(TINY, 3)):
        digest = hashlib.sha256(data).hexdigest()
    return digest


def index(records):
    return sorted(((record["tags"], record["id"]) for record in records), reverse=True)


def read(packed):
    return json.loads(zlib.decompress(packed))


def batch(start):
    records = [make_record(start + step) for step in range(40)]
    stored = {}
    for record in records:
        data = pack(record)
        stored[fingerprint(data)] = compress(data)
    back = [read(packed) for packed in stored.values()]
    return len(index(back)) + len(pickle.dumps(back))


def main():
    print(sum(batch(40 * number) for number in range(280)))


main()
