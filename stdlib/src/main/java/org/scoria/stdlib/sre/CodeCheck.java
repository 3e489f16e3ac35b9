package org.scoria.stdlib.sre;

/// Checks that operation codes given to `_sre.compile` are well formed, so that the matcher can run them without
/// bounds of its own.
final class CodeCheck {
    private final int[] code;
    private final int groups;

    private CodeCheck(int[] code, int groups) {
        this.code = code;
        this.groups = groups;
    }

    static boolean isValid(int[] code, int groups) {
        int n = code.length;
        return n > 0 && code[n - 1] == Op.SUCCESS && new CodeCheck(code, groups).sequence(0, n - 1);
    }

    /// Whether `code[from, to)` is a sequence of whole operations.
    private boolean sequence(int from, int to) {
        int pc = from;
        while (pc < to) {
            pc = next(pc, to);
            if (pc < 0) {
                return false;
            }
        }
        return pc == to;
    }

    /// Where the operation at `pc` ends, or -1 when it is malformed.
    private int next(int pc, int to) {
        switch (code[pc]) {
            case Op.SUCCESS, Op.FAILURE, Op.ANY, Op.ANY_ALL:
                return pc + 1;
            case Op.LITERAL, Op.NOT_LITERAL, Op.LITERAL_IGNORE, Op.NOT_LITERAL_IGNORE:
            case Op.LITERAL_LOC_IGNORE, Op.NOT_LITERAL_LOC_IGNORE:
            case Op.LITERAL_UNI_IGNORE, Op.NOT_LITERAL_UNI_IGNORE:
                return operand(pc, to, -1);
            case Op.MARK:
                return operand(pc, to, 2 * groups);
            case Op.GROUPREF, Op.GROUPREF_IGNORE, Op.GROUPREF_LOC_IGNORE, Op.GROUPREF_UNI_IGNORE:
                return operand(pc, to, groups);
            case Op.AT:
                return operand(pc, to, 12);
            case Op.CATEGORY:
                return operand(pc, to, 18);
            case Op.GROUPREF_EXISTS:
                return conditional(pc, to);
            case Op.BRANCH:
                return branch(pc, to);
            default:
                return withSkip(pc, to);
        }
    }

    private int operand(int pc, int to, int limit) {
        if (pc + 1 >= to || limit >= 0 && Integer.compareUnsigned(code[pc + 1], limit) >= 0) {
            return -1;
        }
        return pc + 2;
    }

    private int withSkip(int pc, int to) {
        int end = skip(pc + 1, to);
        if (end < 0) {
            return -1;
        }
        switch (code[pc]) {
            case Op.IN, Op.IN_IGNORE, Op.IN_LOC_IGNORE, Op.IN_UNI_IGNORE:
                return set(pc + 2, end) ? end : -1;
            case Op.INFO:
                return pc == 0 && info(end) ? end : -1;
            case Op.ASSERT, Op.ASSERT_NOT:
                return body(pc + 3, end) ? end : -1;
            case Op.ATOMIC_GROUP:
                return body(pc + 2, end) ? end : -1;
            case Op.REPEAT_ONE, Op.MIN_REPEAT_ONE, Op.POSSESSIVE_REPEAT_ONE:
                return counts(pc, end) && body(pc + 4, end) ? end : -1;
            case Op.REPEAT:
                return counts(pc, end)
                                && sequence(pc + 4, end)
                                && end < to
                                && (code[end] == Op.MAX_UNTIL || code[end] == Op.MIN_UNTIL)
                        ? end + 1
                        : -1;
            case Op.POSSESSIVE_REPEAT:
                return counts(pc, end) && sequence(pc + 4, end) && end < to && code[end] == Op.SUCCESS ? end + 1 : -1;
            default:
                return -1;
        }
    }

    /// Where the skip at `at` leads, or -1 when that is not forward and within the code.
    private int skip(int at, int to) {
        if (at >= to) {
            return -1;
        }
        int distance = code[at];
        return distance <= 0 || distance > to - at ? -1 : at + distance;
    }

    private boolean counts(int pc, int end) {
        return pc + 4 <= end && Integer.compareUnsigned(code[pc + 2], code[pc + 3]) <= 0;
    }

    private boolean body(int from, int end) {
        return from < end && code[end - 1] == Op.SUCCESS && sequence(from, end - 1);
    }

    private int branch(int pc, int to) {
        int at = pc + 1;
        int target = -1;
        while (at < to && code[at] != 0) {
            int next = skip(at, to);
            if (next < 0 || next - 2 < at + 1 || code[next - 2] != Op.JUMP || !sequence(at + 1, next - 2)) {
                return -1;
            }
            int end = skip(next - 1, to);
            if (end < 0 || target >= 0 && end != target) {
                return -1;
            }
            target = end;
            at = next;
        }
        return at < to && target == at + 1 ? target : -1;
    }

    private int conditional(int pc, int to) {
        if (operand(pc, to, groups) < 0 || pc + 2 >= to) {
            return -1;
        }
        int distance = code[pc + 2];
        if (distance < 2 || distance > to - pc - 1) {
            return -1;
        }
        int yesEnd = pc + 1 + distance;
        int body = pc + 3;
        if (yesEnd - 2 >= body && code[yesEnd - 2] == Op.JUMP) {
            int end = skip(yesEnd - 1, to);
            if (end >= 0 && sequence(body, yesEnd - 2) && sequence(yesEnd, end)) {
                return end;
            }
        }
        return sequence(body, yesEnd) ? yesEnd : -1;
    }

    private boolean info(int end) {
        if (end < 5) {
            return false;
        }
        int flags = code[2];
        if ((flags & Op.INFO_PREFIX) != 0) {
            int length = end > 6 ? code[5] : -1;
            return length > 0 && length <= (end - 7) / 2 && end == 7 + 2 * length;
        }
        return (flags & Op.INFO_CHARSET) == 0 || set(5, end);
    }

    /// Whether `code[from, end)` is a set that ends there.
    private boolean set(int from, int end) {
        int at = from;
        while (at < end) {
            switch (code[at]) {
                case Op.FAILURE:
                    return at == end - 1;
                case Op.NEGATE:
                    at++;
                    break;
                case Op.LITERAL:
                    at += 2;
                    break;
                case Op.CATEGORY:
                    at = operand(at, end, 18);
                    break;
                case Op.RANGE, Op.RANGE_UNI_IGNORE:
                    at += 3;
                    break;
                case Op.CHARSET:
                    at += 9;
                    break;
                case Op.BIGCHARSET:
                    at = bigSet(at, end);
                    break;
                default:
                    return false;
            }
            if (at < 0) {
                return false;
            }
        }
        return false;
    }

    private int bigSet(int at, int end) {
        int blocks = at + 66 <= end ? code[at + 1] : -1;
        if (blocks < 0 || blocks > 256 || at + 66 + 8 * blocks > end) {
            return -1;
        }
        for (int i = 0; i < 256; i++) {
            if ((code[at + 2 + (i >> 2)] >>> ((i & 3) << 3) & 0xFF) >= blocks) {
                return -1;
            }
        }
        return at + 66 + 8 * blocks;
    }
}
