for text in ("0", "12", "-12", "+12", "  12\n", "1_000", "0012", "\u0663\u0664", "\u2003 7 \u2003", "-0", "9" * 40):
    print(ascii(text), int(text))
for text, base in (("ff", 16), ("0xFF", 16), ("0xff", 0), ("0b101", 0), ("0o17", 0), ("101", 2), ("z", 36), ("Zz", 36), ("-0x1_f", 0), ("0", 0), ("00", 0), ("1_0", 2), ("0b1", 16), (b"12", 10), (bytearray(b"7f"), 16)):
    print(repr(text), base, int(text, base))
for bad in ("", " ", "1 2", "1__0", "_1", "1_", "0x", "--1", "+-1", "1.5", "1e5", "\x00", "1\x00", "٣x", "a" * 300):
    try:
        print(int(bad))
    except ValueError as e:
        print(ascii(str(e))[:120])
for bad, base in (("09", 0), ("0b2", 0), ("8", 8), ("g", 16), (5, 10), (None, 10), ("1", 2.0), ("1", 40), ("1", -1)):
    try:
        print(int(bad, base))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(int(), int(3.99), int(-3.99), int(True), int(b" 42 "), int(bytearray(b"-7")), int(1e20), int(2.0**70))
for n in (0, 5, -5, 255, -255, 2**64, -(2**70)):
    print(bin(n), oct(n), hex(n), str(n), repr(n))
n = 1234567
for spec in ("", "d", "5d", "10d", "<10d", ">10d", "^10d", "=10d", "010d", "+d", "-d", " d", "+010,d", ",", "_", "_x", "_b", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "#012x", "*^+15,d", "c", "e", ".2f", "g", "%", "n", "\u00e9>12", "0=+12", "<012"):
    try:
        print(repr(spec), "|", format(n, spec), "|", format(-n, spec), "|")
    except (ValueError, OverflowError) as e:
        print(repr(spec), type(e).__name__, e)
for spec in (".2d", "s", "5.3", ",x", "_c", ",n", "#c", "+c", ",_d", "_,d", "10.d", "zd", "d5", "é", "=s", "0c", ".0f", "z.0f", "1000000000000000000000d"):
    try:
        print(repr(spec), format(97, spec))
    except (ValueError, OverflowError) as e:
        print(repr(spec), type(e).__name__, e)
print((1).to_bytes(4, "big"), (1).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), (0).to_bytes(0, "big"), (65535).to_bytes(2, byteorder="little"))
print(int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2], "little"), int.from_bytes(b"", "big"))
import sys

print(sys.get_int_max_str_digits(), len(str(10**4299)))
try:
    str(10**4300)
except ValueError as e:
    print(e)
try:
    int("1" * 4301)
except ValueError as e:
    print(e)
print(len(hex(10**5000)), int("f" * 5000, 16).bit_length(), int("1" * 4300) % 97)
sys.set_int_max_str_digits(0)
print(len(str(10**5000)))
