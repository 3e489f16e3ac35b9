print(0, 00, 0_0, 1_000_000, 0xFF, 0XfF, 0o17, 0O17, 0b101, 0B1_0, 0xdead_beef)
print(1.0, 1., .5, 1e3, 1E-3, 1.5e+2, 1_0.0_1, 1e1_0, 0e0, 00.5, 09.5, 0777.0)
print(1j, 1.5J, 1e3j, 0j, -0j, 1_0j, 3 + 4j, -1j, 1 - 0j)
print(12345678901234567890123456789, 0xFFFFFFFFFFFFFFFFFFFFFF, -9223372036854775808, 9223372036854775808)
print(5 .real, 5..real, 5.0.real, (5).imag, 1e5.is_integer())
print(1e308 * 10, -1e308 * 10, 1e-400, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308)
print(0.1 + 0.2, 1 / 3, 100000000000000000000.0, 1e22, 1e23, 123456789012345680.0, 0.0001, 0.00001)
for code in ("01", "0_", "1__0", "0x", "0b2", "0o8", "1_", "1e", "1.e_1", "0xg", "1_000_", "0b1_", "1e+", "5a", "1.2.3", "0_7", "1__1.5", "0b", "0o_", "1e5x", "08", "1_j", "0xfor"):
    try:
        print(code, eval(code))
    except SyntaxError as e:
        print(code, "->", e.msg)
import sys

print(sys.maxsize, sys.float_info.max, sys.int_info.bits_per_digit in (15, 30))
print(-2**2, (-2)**2, 2**-1, -2**-2, 2**3**2, --5, -+-5, ~-1, not -1)
print(7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3, 7.5 // 2, -7.5 % 2, 1e300 * 1e10 // 1)
print(1 << 100, -1 >> 100, 5 & -2, 5 | -2, 5 ^ -2, ~5, 0xFF & ~0xF)
print(True + True, True * 5, -True, ~True, True / 2, True << 3, True & 3, True & False, True ^ True)
