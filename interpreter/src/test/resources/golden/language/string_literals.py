print(ascii("\a\b\f\n\r\t\v\\\'\""))
print(ascii("\0 \1 \12 \123 \1234 \x41 \u00e9 \U0001F30B \N{LATIN SMALL LETTER E WITH ACUTE}"))
print(r"\n\x\u" r'\'' R"\\", len(r"\""))
print(b"\x00\xff\101\n", br"\x00", rb"\n", Rb"\q", b"ascii" b" joined")
print("adjacent" " strings" 'join' """ all """)
print('''triple '' "quotes" "" ''', """and \
continued""")
print("line \
continued", len("""
"""))
print(u"unicode prefix", len("\U0001F30B"), len("é"), len(b"\xc3\xa9"))
print("tab\tend", 'single "double"', "double 'single'", "both '\"")
print(repr("single ' only"), repr('double " only'), repr("both ' and \""), repr("\\"))
print(repr("\x7f\x80\xa0\xad\u0378\u2028\ud800\U000e0001") == ascii("\x7f\x80\xa0\xad\u0378\u2028\ud800\U000e0001"))
print(ascii("\x7f\x80\xa0\xad\u0378\u2028\ud800\U000e0001"))
for code in (r"'\x4'", r"'\u12'", r"'\U0011FFFF'", r"'\N{NO SUCH NAME}'", r"'\N'", r"b'\x1'", "b'é'", "'unterminated", "'''unterminated", "'a\nb'", "ur'x'", "bu'x'", "'a' b'b'"):
    try:
        eval(code)
    except SyntaxError as e:
        print(ascii(code), "->", e.msg)
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(eval(r"'\d\q'"), eval(r"b'\d'"), eval(r"'\400' == '\u0100'"))
    print([(w.category.__name__, str(w.message)) for w in caught])
