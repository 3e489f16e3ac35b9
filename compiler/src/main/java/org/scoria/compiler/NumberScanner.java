package org.scoria.compiler;

/// Finds the end of a number, and says what is wrong with it. Compare the number part of CPython
/// `tokenizer.c: tok_get`.
class NumberScanner extends CharCursor {
    /// Returned instead of a byte when an error was recorded.
    private static final int FAILED = -2;

    NumberScanner(SourceBuffer buffer, CompileWarning.Sink warnings) {
        super(buffer, warnings);
    }

    /// Reads the rest of a number that begins with a digit.
    final int number(int first) {
        if (first != '0') {
            int c = decimalTail();
            return c == FAILED ? Token.ERRORTOKEN : c == '.' ? fraction(next()) : afterFraction(c);
        }
        int c = next();
        switch (c) {
            case 'x', 'X':
                return radix(16, "hexadecimal");
            case 'o', 'O':
                return radix(8, "octal");
            case 'b', 'B':
                return radix(2, "binary");
            default:
                return afterZero(c);
        }
    }

    /// Reads what follows the period of a number; `c` is the byte after it.
    final int fraction(int c) {
        if (isDigit(c)) {
            c = decimalTail();
            if (c == FAILED) {
                return Token.ERRORTOKEN;
            }
        }
        return afterFraction(c);
    }

    private int afterFraction(int c) {
        if (c == 'e' || c == 'E') {
            return exponent(c);
        }
        if (c == 'j' || c == 'J') {
            return finish(next(), "imaginary");
        }
        return finish(c, "decimal");
    }

    private int exponent(int e) {
        int c = next();
        if (c == '+' || c == '-') {
            c = next();
            if (!isDigit(c)) {
                backup(c);
                return syntaxError("invalid decimal literal");
            }
        } else if (!isDigit(c)) {
            backup(c);
            if (!endsWell(e, "decimal")) {
                return Token.ERRORTOKEN;
            }
            backup(e);
            return Token.NUMBER;
        }
        c = decimalTail();
        if (c == FAILED) {
            return Token.ERRORTOKEN;
        }
        if (c == 'j' || c == 'J') {
            return finish(next(), "imaginary");
        }
        return finish(c, "decimal");
    }

    private int finish(int c, String kind) {
        if (!endsWell(c, kind)) {
            return Token.ERRORTOKEN;
        }
        backup(c);
        return Token.NUMBER;
    }

    /// Digits with single underscores between them; the byte after them.
    private int decimalTail() {
        while (true) {
            int c;
            do {
                c = next();
            } while (isDigit(c));
            if (c != '_') {
                return c;
            }
            c = next();
            if (!isDigit(c)) {
                backup(c);
                syntaxError("invalid decimal literal");
                return FAILED;
            }
        }
    }

    private int radix(int base, String kind) {
        int c = next();
        do {
            if (c == '_') {
                c = next();
            }
            if (Character.digit(c, base) < 0 || c >= 128) {
                if (base < 10 && isDigit(c)) {
                    return syntaxError("invalid digit '" + (char) c + "' in " + kind + " literal");
                }
                backup(c);
                return syntaxError("invalid " + kind + " literal");
            }
            do {
                c = next();
            } while (c >= 0 && c < 128 && Character.digit(c, base) >= 0);
        } while (c == '_');
        if (base < 10 && isDigit(c)) {
            return syntaxError("invalid digit '" + (char) c + "' in " + kind + " literal");
        }
        return finish(c, kind);
    }

    /// A decimal number with leading zeros: legal only if it is zero or not an integer.
    private int afterZero(int c) {
        while (true) {
            if (c == '_') {
                c = next();
                if (!isDigit(c)) {
                    backup(c);
                    return syntaxError("invalid decimal literal");
                }
            }
            if (c != '0') {
                break;
            }
            c = next();
        }
        int zerosEnd = cur;
        boolean nonzero = false;
        if (isDigit(c)) {
            nonzero = true;
            c = decimalTail();
            if (c == FAILED) {
                return Token.ERRORTOKEN;
            }
        }
        if (c == '.') {
            return fraction(next());
        }
        if (c == 'e' || c == 'E') {
            return exponent(c);
        }
        if (c == 'j' || c == 'J') {
            return finish(next(), "imaginary");
        }
        if (nonzero) {
            backup(c);
            return syntaxError(
                    "leading zeros in decimal integer literals are not permitted; "
                            + "use an 0o prefix for octal integers",
                    start + 1 - lineStart,
                    zerosEnd - lineStart);
        }
        return finish(c, "decimal");
    }

    /// A number may run into one of the keywords that can follow it, with a warning, but into no other name.
    private boolean endsWell(int c, String kind) {
        boolean keyword = switch (c) {
            case 'a' -> ahead("nd");
            case 'e' -> ahead("lse");
            case 'f' -> ahead("or");
            case 'i' -> ahead1("fns");
            case 'o' -> ahead("r");
            case 'n' -> ahead("ot");
            default -> false;
        };
        if (keyword) {
            backup(c);
            if (!warn("invalid " + kind + " literal")) {
                return false;
            }
            next();
            return true;
        }
        if (c < 128 && Tokenizer.isIdentifierPart(c)) {
            backup(c);
            syntaxError("invalid " + kind + " literal");
            return false;
        }
        return true;
    }

    private boolean ahead1(String any) {
        int c = next();
        backup(c);
        return c != EOF && any.indexOf(c) >= 0;
    }

    /// Whether the word follows and ends there. A word never crosses a line, so looking into the buffer is enough.
    private boolean ahead(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (cur + i >= limit || buf[cur + i] != word.charAt(i)) {
                return false;
            }
        }
        int end = cur + word.length();
        return end >= limit || !Tokenizer.isIdentifierPart(buf[end] & 0xff);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
