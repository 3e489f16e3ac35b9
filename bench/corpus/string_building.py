"""Strings built up in all the usual ways.

Concatenation in a loop, join, formatting of three kinds, StringIO, templates,
replacement, translation, slicing, splitting, text in several scripts.
"""

from io import StringIO

from harness import main

DEFAULT_SIZE = 26000  # rows

NAMES = ("basalt", "r\u00e9union", "\u042d\u0442\u043d\u0430", "\u5bcc\u58eb\u5c71", "lava \U0001f30b")
ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def by_concatenation(rows):
    text = ""
    for number, name, value in rows:
        text += str(number)
        text += ": " + name
        text += " = " + str(value) + "\n"
    return text


def by_join(rows):
    parts = []
    for number, name, value in rows:
        parts.append("".join([str(number), ": ", name, " = ", str(value)]))
    parts.append("")
    return "\n".join(parts)


def by_percent(rows):
    return "".join(["%d: %s = %s\n" % row for row in rows])


def by_format(rows):
    line = "{}: {} = {}\n".format
    return "".join(line(*row) for row in rows)


def by_f_string(rows):
    out = StringIO()
    for number, name, value in rows:
        out.write(f"{number}: {name} = {value}\n")
    return out.getvalue()


def by_print(rows):
    out = StringIO()
    for number, name, value in rows:
        print(number, ": ", name, " = ", value, sep="", file=out)
    return out.getvalue()


def table(rows):
    lines = []
    for number, name, value in rows:
        lines.append(f"|{number:>6,}|{name:<12}|{value:^+10.3f}|{value:e}|{number:#06x}|{name!r:.9}|")
    return "\n".join(lines)


def as_html(rows):
    cells = []
    for _, name, value in rows:
        cell = '<td class="%s">%s & more</td>' % (name.title(), value)
        cells.append(cell.translate(ESCAPES))
    return "<tr>" + "</tr><tr>".join(cells) + "</tr>"


def parse(text):
    rows = []
    for line in text.splitlines():
        number, _, rest = line.partition(": ")
        name, value = rest.rsplit(" = ", 1)
        rows.append((int(number), name, float(value)))
    return rows


def reversed_words(text):
    return " ".join(word[::-1].swapcase() for word in text.split())


def fold(text):
    checksum = len(text)
    for i in range(0, len(text), 997):
        checksum = (checksum * 31 + ord(text[i])) % 4294967291
    return checksum


def run(size):
    rows = [(i, NAMES[i % len(NAMES)], i * 37 % 1009 / 8) for i in range(size)]
    text = by_concatenation(rows)
    for build in (by_join, by_percent, by_format, by_f_string, by_print):
        assert build(rows) == text
    assert parse(text) == rows
    assert text.encode("utf-8").decode("utf-8") == text
    shown = table(rows)
    html = as_html(rows)
    assert html.replace("&quot;", '"').replace("&lt;", "<").count("<td") == size
    backwards = reversed_words(text)
    counts = [text.count(name) for name in NAMES]
    assert sum(counts) == size
    folds = [fold(part) for part in (text, shown, html, backwards)]
    return "/".join(map(str, folds))


if __name__ == "__main__":
    main("string_building", run, DEFAULT_SIZE)
