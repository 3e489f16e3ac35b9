"""Regular expressions compiled again and again, without the cache.

The parser and code generator of the `re` package: classes, recursion, lists
of opcodes, character sets.
"""

import re

from harness import main

DEFAULT_SIZE = 120  # rounds

PATTERNS = [
    r"(?:[A-Za-z_][A-Za-z0-9_]*)\s*(?:=|\+=|-=|\*=)\s*(.+?)\s*(?:#.*)?$",
    r"\b(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}\b",
    r"^(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?:[T ](?P<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$",
    r"(['\"])(?:\\.|(?!\1)[^\\])*\1",
    r"<(?P<tag>[a-z][a-z0-9]*)(?:\s+[a-z-]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\s>]+))?)*\s*/?>",
    r"(?i)\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    r"[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?",
    r"(?<=\$)\d+(?:,\d{3})*(?:\.\d\d)?(?!\d)",
    r"(?<!\w)@(\w{1,15})(?!\w)",
    r"(?m)^[ \t]*(?:def|class)\s+(\w+)",
    r"(a+|b+|c*?d{2,5}?)*[^\x00-\x1f\u00e0-\u00ff]+\Z",
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"(?x) ( \d{3} ) [ -]? ( \d{4} ) # a number   ",
    r"(?s:.*?end)|(?P<quote>q)(?(quote)x|y)",
    r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?\b",
    r"((?:[^,\"]|\"(?:[^\"]|\"\")*\")*)(?:,|$)",
    r"a{3,}?b++c*+d?+(?>e|ef)g",
    r"\A\s*(?:https?|ftp)://(?:[^\s/:@]+(?::[^\s/@]*)?@)?([^\s/:]+)(?::(\d+))?(/[^\s?#]*)?(\?[^\s#]*)?(#\S*)?\s*\Z",
]

TEXTS = [
    "total += price * 1.2e-3  # in dollars: $1,234.50",
    "192.168.10.254 or 10.0.0.1, not 300.1.2.3",
    "2024-02-29T12:34:56.789",
    "say 'it\\'s' and \"done\"",
    "<a href='x' id=y>Sunday</a><br/>",
    "def eruption(volcano):\n    class Ash: pass\n",
    "mail someone.else+tag@example.co.uk or @nobody #c0ffee 555 1234",
    "https://user:secret@example.org:8080/path/to?query=1#fragment",
    'one,"two ""quoted""",three',
    "aaabbbcccdddeefg ende",
]


def run(size):
    checksum = 0
    for _ in range(size):
        compiled = []
        for pattern in PATTERNS:
            re.purge()
            compiled.append(re.compile(pattern))
        for number, pattern in enumerate(compiled):
            for text in TEXTS:
                for match in pattern.finditer(text):
                    start, end = match.span()
                    checksum = (checksum * 31 + start * 7 + end + number) % 1000000007
            checksum = (checksum * 31 + pattern.groups * 16 + pattern.flags) % 1000000007
    return checksum


if __name__ == "__main__":
    main("regex_compile", run, DEFAULT_SIZE)
