package org.scoria.compiler;

/// The kinds of tokens, as plain ints because the parser compares them more often than anything else.
///
/// The numbers below [#SOFT_LIMIT] are those of Python's `token` module; keywords follow, so that one table lookup
/// turns an identifier into its kind.
final class Token {
    static final int ENDMARKER = 0;
    static final int NAME = 1;
    static final int NUMBER = 2;
    static final int STRING = 3;
    static final int NEWLINE = 4;
    static final int INDENT = 5;
    static final int DEDENT = 6;
    static final int LPAR = 7;
    static final int RPAR = 8;
    static final int LSQB = 9;
    static final int RSQB = 10;
    static final int COLON = 11;
    static final int COMMA = 12;
    static final int SEMI = 13;
    static final int PLUS = 14;
    static final int MINUS = 15;
    static final int STAR = 16;
    static final int SLASH = 17;
    static final int VBAR = 18;
    static final int AMPER = 19;
    static final int LESS = 20;
    static final int GREATER = 21;
    static final int EQUAL = 22;
    static final int DOT = 23;
    static final int PERCENT = 24;
    static final int LBRACE = 25;
    static final int RBRACE = 26;
    static final int EQEQUAL = 27;
    static final int NOTEQUAL = 28;
    static final int LESSEQUAL = 29;
    static final int GREATEREQUAL = 30;
    static final int TILDE = 31;
    static final int CIRCUMFLEX = 32;
    static final int LEFTSHIFT = 33;
    static final int RIGHTSHIFT = 34;
    static final int DOUBLESTAR = 35;
    static final int PLUSEQUAL = 36;
    static final int MINEQUAL = 37;
    static final int STAREQUAL = 38;
    static final int SLASHEQUAL = 39;
    static final int PERCENTEQUAL = 40;
    static final int AMPEREQUAL = 41;
    static final int VBAREQUAL = 42;
    static final int CIRCUMFLEXEQUAL = 43;
    static final int LEFTSHIFTEQUAL = 44;
    static final int RIGHTSHIFTEQUAL = 45;
    static final int DOUBLESTAREQUAL = 46;
    static final int DOUBLESLASH = 47;
    static final int DOUBLESLASHEQUAL = 48;
    static final int AT = 49;
    static final int ATEQUAL = 50;
    static final int RARROW = 51;
    static final int ELLIPSIS = 52;
    static final int COLONEQUAL = 53;
    /// A character that no token starts with; the parser finds no rule for it.
    static final int OP = 54;

    static final int AWAIT = 55;
    static final int ASYNC = 56;
    static final int TYPE_IGNORE = 57;
    static final int TYPE_COMMENT = 58;
    static final int ERRORTOKEN = 60;

    static final int SOFT_LIMIT = 64;
    static final int FALSE = 64;
    static final int NONE = 65;
    static final int TRUE = 66;
    static final int AND = 67;
    static final int AS = 68;
    static final int ASSERT = 69;
    static final int BREAK = 70;
    static final int CLASS = 71;
    static final int CONTINUE = 72;
    static final int DEF = 73;
    static final int DEL = 74;
    static final int ELIF = 75;
    static final int ELSE = 76;
    static final int EXCEPT = 77;
    static final int FINALLY = 78;
    static final int FOR = 79;
    static final int FROM = 80;
    static final int GLOBAL = 81;
    static final int IF = 82;
    static final int IMPORT = 83;
    static final int IN = 84;
    static final int IS = 85;
    static final int LAMBDA = 86;
    static final int NONLOCAL = 87;
    static final int NOT = 88;
    static final int OR = 89;
    static final int PASS = 90;
    static final int RAISE = 91;
    static final int RETURN = 92;
    static final int TRY = 93;
    static final int WHILE = 94;
    static final int WITH = 95;
    static final int YIELD = 96;

    /// The keywords, in the order of their kinds from [#FALSE]; `async` and `await` have kinds of their own above.
    static final String[] KEYWORDS = {
        "False", "None", "True", "and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else",
        "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or",
        "pass", "raise", "return", "try", "while", "with", "yield",
    };

    private Token() {}

    /// The token that a single punctuation character makes.
    static int oneChar(int c) {
        return switch (c) {
            case '%' -> PERCENT;
            case '&' -> AMPER;
            case '(' -> LPAR;
            case ')' -> RPAR;
            case '*' -> STAR;
            case '+' -> PLUS;
            case ',' -> COMMA;
            case '-' -> MINUS;
            case '.' -> DOT;
            case '/' -> SLASH;
            case ':' -> COLON;
            case ';' -> SEMI;
            case '<' -> LESS;
            case '=' -> EQUAL;
            case '>' -> GREATER;
            case '@' -> AT;
            case '[' -> LSQB;
            case ']' -> RSQB;
            case '^' -> CIRCUMFLEX;
            case '{' -> LBRACE;
            case '|' -> VBAR;
            case '}' -> RBRACE;
            case '~' -> TILDE;
            default -> OP;
        };
    }

    /// The token that two punctuation characters make together, or [#OP].
    static int twoChars(int c1, int c2) {
        if (c2 == '=') {
            return switch (c1) {
                case '!' -> NOTEQUAL;
                case '%' -> PERCENTEQUAL;
                case '&' -> AMPEREQUAL;
                case '*' -> STAREQUAL;
                case '+' -> PLUSEQUAL;
                case '-' -> MINEQUAL;
                case '/' -> SLASHEQUAL;
                case ':' -> COLONEQUAL;
                case '<' -> LESSEQUAL;
                case '=' -> EQEQUAL;
                case '>' -> GREATEREQUAL;
                case '@' -> ATEQUAL;
                case '^' -> CIRCUMFLEXEQUAL;
                case '|' -> VBAREQUAL;
                default -> OP;
            };
        }
        if (c1 == c2) {
            return switch (c1) {
                case '*' -> DOUBLESTAR;
                case '/' -> DOUBLESLASH;
                case '<' -> LEFTSHIFT;
                case '>' -> RIGHTSHIFT;
                default -> OP;
            };
        }
        if (c2 == '>') {
            return c1 == '-' ? RARROW : c1 == '<' ? NOTEQUAL : OP;
        }
        return OP;
    }

    /// The token that three punctuation characters make together, or [#OP].
    static int threeChars(int c1, int c2, int c3) {
        if (c3 == '=' && c1 == c2) {
            return switch (c1) {
                case '*' -> DOUBLESTAREQUAL;
                case '/' -> DOUBLESLASHEQUAL;
                case '<' -> LEFTSHIFTEQUAL;
                case '>' -> RIGHTSHIFTEQUAL;
                default -> OP;
            };
        }
        return OP;
    }
}
