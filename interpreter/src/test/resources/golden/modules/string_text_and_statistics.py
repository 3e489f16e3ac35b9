import statistics
import string
import textwrap

print(string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), string.capwords("hello  big world"), string.hexdigits)
t = string.Template("$who likes ${what}s for $$5, $who")
print(t.substitute(who="she", what="volcano"), t.safe_substitute(who="he"), t.substitute({"who": "a"}, what="b"))
for bad in (lambda: t.substitute(who=1), lambda: string.Template("$").substitute(), lambda: string.Template("a $1").substitute(), lambda: string.Template("x\ny ${bad").substitute()):
    try:
        print(bad())
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
text = "The old mountain had been quiet for a hundred years, and nobody in the valley remembered its extraordinarily-loud voice."
for width in (20, 40):
    print(textwrap.fill(text, width))
    print(textwrap.fill(text, width, initial_indent="* ", subsequent_indent="  ", break_long_words=False))
print(textwrap.shorten(text, 30), textwrap.shorten(text, 25, placeholder="..."), textwrap.wrap("", 10), textwrap.wrap("aaaaaaaaaaaa", 5), textwrap.wrap("a-b-c-d", 3))
print(repr(textwrap.dedent("    a\n      b\n\n    c\n")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\nb", "-", lambda line: "b" in line)), repr(textwrap.dedent("\ta\n\tb")))
data = [1, 2, 2, 3, 4, 7, 9]
print(statistics.mean(data), statistics.median(data), statistics.mode(data), statistics.stdev([1, 2, 3, 4]), statistics.pvariance([1, 2, 3]), statistics.fmean([1.5, 2]), statistics.median_low([1, 2, 3, 4]), statistics.multimode("aabb"), statistics.quantiles(range(1, 10), n=4), statistics.harmonic_mean([40, 60]), "%.9f" % statistics.geometric_mean([1, 2, 4]))
for bad in (lambda: statistics.mean([]), lambda: statistics.stdev([1]), lambda: statistics.mode([])):
    try:
        print(bad())
    except statistics.StatisticsError as e:
        print(e)
import difflib
import shlex
import fnmatch

print(list(difflib.unified_diff(["a", "b", "c"], ["a", "x", "c"], lineterm="")), difflib.get_close_matches("appel", ["ape", "apple", "peach"]), difflib.SequenceMatcher(None, "abcd", "bcde").ratio())
print(shlex.split("a 'b c' \"d e\" f\\ g"), shlex.quote("it's"), shlex.join(["a b", "c"]), fnmatch.filter(["a.py", "b.txt", "ab.py"], "*.py"), fnmatch.fnmatch("x1", "x[0-9]"), fnmatch.translate("*.p?"))
import html
import urllib.parse as up

print(html.escape("<a href='x'>&</a>"), html.unescape("&lt;&#233;&amp;&nbsp;"), up.quote("a b/\xe9?"), up.unquote("a%20b%C3%A9"), up.urlencode({"a": 1, "b": "x y"}), up.urlparse("http://u:p@h:80/p;x?q=1#f"), up.parse_qs("a=1&a=2&b="), up.urljoin("http://h/a/b", "../c"))
import configparser
import csv
import io

config = configparser.ConfigParser()
config.read_string("[a]\nx = 1\ny: two\n[b]\nz = %(x)s\nx = 5\n")
print(config.sections(), config["a"]["y"], config.getint("a", "x"), config.get("b", "z"), config.has_option("a", "q"))
rows = list(csv.reader(io.StringIO('a,"b,c",d\n1,"x ""q""",3\n')))
out = io.StringIO()
writer = csv.writer(out)
writer.writerows([["a", "b,c", 'q"q'], [1, None, 2.5]])
print(rows, repr(out.getvalue()), list(csv.DictReader(io.StringIO("h1,h2\n1,2\n"))))
