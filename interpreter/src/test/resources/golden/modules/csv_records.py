# The csv module: reading and writing records in all dialects, and its errors.
import csv
import io


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


def written(row, **settings):
    out = io.StringIO()
    csv.writer(out, **settings).writerow(row)
    return repr(out.getvalue())


rows = [
    ["a", 1, 2.5, None, "", True, "x y", " z"], ["a\nb"], ["c\rd"], ['e"f'], ["g,h"], ["i'j"], ["k\\l"], ["x!y"],
    [""], [None], [], "abc", {"a": 1}, [1e300, 10**20, 1 + 2j, [1, "a,b"]], ["\U0001f600,é"],
]
settings = [
    {}, {"escapechar": "\\"}, {"doublequote": False}, {"doublequote": False, "escapechar": "\\"}, {"quotechar": "'"},
    {"lineterminator": "\n"}, {"lineterminator": "!"}, {"quotechar": None}, {"delimiter": "\t"},
]
for quoting in csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE:
    for more in settings:
        print(quoting, more)
        for row in rows:
            attempt(lambda: written(row, quoting=quoting, **more))

print("-- reading")
for lines, more in [
    (["a,b,c", "1,2,3\n", "x,,\r\n", "", "\n"], {}),
    (['a,"b\n', 'c",d'], {}),
    (['a,"b""c",d'], {}),
    (['a,"b"c,d'], {}),
    (['a,"b"c,d'], {"strict": True}),
    (['a,"b'], {}),
    (['a,"b'], {"strict": True}),
    (["a\rb"], {}),
    (["a\x00b"], {}),
    (["1,'2', 3"], {"quoting": csv.QUOTE_NONNUMERIC, "quotechar": "'"}),
    (["1,x"], {"quoting": csv.QUOTE_NONNUMERIC}),
    (["a\\,b,\\"], {"escapechar": "\\"}),
    (['"a\\"', 'b"'], {"escapechar": "\\"}),
    (['a, "b"'], {"skipinitialspace": True}),
    (['"a",b'], {"quoting": csv.QUOTE_NONE}),
    ([b"x"], {}),
    ([5], {}),
]:
    attempt(lambda: list(csv.reader(lines, **more)))
r = csv.reader(["a\n", '"b\n', 'c"\n'])
print([(row, r.line_num) for row in r], r.dialect.delimiter)

print("-- dialects")
for action in [
    lambda: csv.list_dialects(),
    lambda: csv.register_dialect("colons", delimiter=":", quoting=csv.QUOTE_ALL),
    lambda: list(csv.reader(["a:b"], "colons")),
    lambda: written([1, 2], dialect="colons", quotechar="'"),
    lambda: csv.get_dialect("colons") is csv.reader([], "colons").dialect,
    lambda: csv.get_dialect("nope"),
    lambda: csv.unregister_dialect("nope"),
    lambda: csv.get_dialect([]),
    lambda: csv.register_dialect(5),
    lambda: csv.reader([], delimiter=""),
    lambda: csv.reader([], delimiter="ab"),
    lambda: csv.reader([], delimiter=5),
    lambda: csv.reader([], delimiter=None),
    lambda: csv.reader([], quotechar=5),
    lambda: csv.reader([], quotechar=None, quoting=csv.QUOTE_ALL),
    lambda: csv.reader([], quoting=7),
    lambda: csv.reader([], quoting=True),
    lambda: csv.reader([], lineterminator=5),
    lambda: csv.reader([], lineterminator=None),
    lambda: csv.reader([], "excel", 5),
    lambda: csv.reader(5),
    lambda: csv.writer(5),
    lambda: written(5),
    lambda: setattr(csv.get_dialect("excel"), "delimiter", "x"),
    lambda: csv.field_size_limit(3),
    lambda: list(csv.reader(["abcd"])),
    lambda: csv.field_size_limit(131072),
    lambda: csv.field_size_limit("x"),
]:
    attempt(action)

print("-- dictionaries")
out = io.StringIO()
w = csv.DictWriter(out, ["a", "b"], extrasaction="ignore", restval="-")
w.writeheader()
w.writerows([{"a": 1, "b": 2}, {"a": 3}, {"b": 4, "c": 5}])
print(repr(out.getvalue()))
print(list(csv.DictReader(out.getvalue().splitlines())))
print(csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter)
