import re

m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", "2024-05 rest")
print(m, m.group(), m.group(1, 2), m.group("year"), m.groups(), m.groups("none"), m.groupdict(), m.start(), m.end(2), m.span("month"), m.span(4), m.lastindex, m.lastgroup, m.string, m.pos, m.endpos, m[0], m["month"], m.re.pattern, m.expand(r"\2/\g<year>\n"), bool(m))
print(re.search("b+", "aabbb"), re.match("b", "ab"), re.fullmatch("a+", "aab"), re.fullmatch("a+", "aaa"), re.search("", "x").span())
print(re.findall(r"\d+", "a1b22c"), re.findall(r"(\w)(\d)", "a1b2"), re.findall("x*", "axb"), re.findall("(a)|b", "ab"), [m.span() for m in re.finditer("a*", "baac")], re.findall("^.", "a\nb", re.M), re.findall(r"(?s)a.b", "a\nb"))
print(re.split(",", "a,b,,c"), re.split("(,)", "a,b"), re.split(r"\s*", "a b"), re.split("x", "abc"), re.split(",", "a,b,c", maxsplit=1), re.split("(a)|b", "1a2b3"), re.split("", "ab"))
print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", count=2), re.sub(r"(\w)(\w)", r"\2\1", "abcd"), re.sub("x*", "-", "abc"), re.sub("a", lambda m: m.group().upper() + str(m.start()), "banana"), re.subn("a", "", "banana"), re.sub(r"(?P<n>a)", r"[\g<n>\g<0>]", "ba"), re.sub("(a)|b", r"<\1>", "ab"), re.sub("a", r"\\n\t", "a"))
tests = [
    (r"a{2,3}", "aaaa"), (r"a{2,3}?", "aaaa"), (r"a*?b", "aab"), (r"(a|ab)(c|bcd)(d*)", "abcd"), (r"(?:a|b)+", "abab"), (r"a(?=b)", "ab"), (r"a(?!b)", "ac"), (r"(?<=a)b", "ab"), (r"(?<!a)b", "cb"), (r"(\w)\1", "hello"), (r"(?P<q>['\"]).*?(?P=q)", "say 'hi'"), (r"(?i)HeLLo", "hello"), (r"\bfoo\b", "a foo b"), (r"\Bo", "foo"), (r"[^a-c]+", "abcxyz"), (r"[\w.-]+@[\w.]+", "me.x-y@a.b"), (r"^$", ""), (r"\A\d+\Z", "123"), (r"(a)?b(?(1)c|d)", "abc"), (r"(a)?b(?(1)c|d)", "bd"), (r"\d+(?:\.\d+)?", "3.14"), (r"[a\]]+", "a]"), (r"[]a]+", "]a"), (r"\x41\u00e9\n", "A\xe9\n"), (r"(?x) a  b # c", "ab"), (r"a++b", "aaab"), (r"(?>a+)b", "aaab"), (r"(?i:A)b", "ab"), (r"\w+", "\xe9t\xe9"), (r"(?a)\w+", "\xe9t"), (r"[\d\s]+", "1 2"), (r"((a)|(b))*", "abab"), (r"(?:(a)|b)*", "ab"), (r".", "\n"), (r"\$\^\.", "$^."), (r"x{0}y", "y"), (r"x{,2}", "xxx"), (r"x{2,}", "xxx"), (r"{", "{"), (r"a{b", "a{b"), (r"\0\07\101", "\0\7A"), (r"(?m)^b$", "a\nb\nc"), (r"(?i)\u00df", "\u1e9e"), (r"(?i)K", "\u212a"),
]
for pattern, text in tests:
    m = re.search(pattern, text)
    print(ascii(pattern), m and (m.span(), tuple(map(ascii, m.groups()))))
for bad in ("(", ")", "*", "a**", "[", "[b-a]", "(?P<1>a)", "(?P<a>x)(?P<a>y)", r"\1", "(?<=a*)b", "a{3,2}", "(?z)", "(?P=x)", r"\q", "(?i", "x(?i)", "(?(1)a)", r"\x1", "(?#", "(?P<n", r"\N{nope}", "[[a", "(?:a", "(?-i)", "(?L)a"):
    try:
        re.compile(bad)
        print(bad, "compiles")
    except re.error as e:
        print(bad, "->", e.msg, e.pos, e.lineno, e.colno)
print(re.escape("a.b*c-[x] \n\xe9"), re.compile("a", re.I | re.M), re.compile("a").flags, re.compile(b"a").flags, re.compile("(a)(?P<x>b)").groupindex, re.compile("(a)b").groups, re.I, re.compile("a") == re.compile("a"))
print(re.compile(b"\\w+").findall(b"ab \xff"), re.sub(b"a", b"b", b"aa"), re.compile("a").search("bab", 2), re.compile("^a").match("ba", 1), re.compile("a$").search("aab", 0, 2), re.compile("b").scanner("abb").search())
for bad in (lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.sub("a", 5, "a"), lambda: re.sub("a", r"\2", "a"), lambda: re.sub("(a)", r"\g<x>", "a"), lambda: re.match("a", "a").group(1), lambda: re.match("a", "a").group("x"), lambda: re.compile(5), lambda: re.match("a", 5), lambda: re.compile(re.compile("a"), re.I)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
