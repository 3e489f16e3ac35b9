package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.StaticMethod;
import org.scoria.objects.text.Codecs;
import org.scoria.objects.text.SpecFormat;

/// str(object='') -> str
/// str(bytes_or_buffer[, encoding[, errors]]) -> str
///
/// Make text of an object: what its `__str__()` gives or, when it has none, its repr(). With an encoding or an
/// errors argument the object must lend bytes, which are decoded; they default to 'utf-8' and 'strict'.
@PythonType(value = PyStr.class, name = "str", subclass = true)
final class StrMethods {
    private StrMethods() {}

    @New(
            value = "str($type, object=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)",
            signature = false)
    static PyObject create(PyType type, PyObject object, PyStr encoding, PyStr errors) {
        PyStr text = text(object, encoding, errors);
        return type == PyStr.TYPE ? text : new PyStrSub(type, text.chars(), text.points());
    }

    private static PyStr text(PyObject object, PyStr encoding, PyStr errors) {
        if (object == null) {
            return PyStr.EMPTY;
        }
        if (encoding == null && errors == null) {
            return Abstract.str(object);
        }
        return Codecs.decodeObject(object, encoding, errors);
    }

    /// Encode the string using the codec registered for encoding.
    ///
    ///   encoding
    ///     The encoding in which to encode the string.
    ///   errors
    ///     What to do about characters that cannot be encoded: 'strict' raises a UnicodeEncodeError; 'ignore',
    ///     'replace', 'xmlcharrefreplace' and any other name registered with codecs.register_error are possible.
    @Builtin("encode($self, /, encoding='utf-8', errors='strict')")
    static PyObject encode(PyStr self, PyStr encoding, PyStr errors) {
        return Codecs.encode(self, encoding, errors);
    }

    // ---- replacing

    /// Return a copy with all occurrences of substring old replaced by new.
    ///
    ///   count
    ///     Maximum number of occurrences to replace.
    ///     -1 (the default value) means replace all occurrences.
    ///
    /// If the optional argument count is given, only the first count occurrences are
    /// replaced.
    @Builtin("replace($self, old, new, count=-1, /)")
    static PyObject replace(PyStr self, PyStr old, PyStr with, long count) {
        return StrSearch.replace(self, old, with, count);
    }

    /// Replace each character in the string using the given translation table.
    ///
    ///   table
    ///     Translation table, which must be a mapping of Unicode ordinals to
    ///     Unicode ordinals, strings, or None.
    ///
    /// The table must implement lookup/indexing via __getitem__, for instance a
    /// dictionary or list.  If this operation raises LookupError, the character is
    /// left untouched.  Characters mapped to None are deleted.
    @Builtin("translate($self, table, /)")
    static PyObject translate(PyStr self, PyObject table) {
        return StrTranslate.translate(self, table);
    }

    /// Return a translation table usable for str.translate().
    ///
    /// With one argument: a dictionary whose keys are ordinals or single characters. With two: strings of
    /// the same length, the characters of the first are mapped to those of the second. The characters of a third
    /// are mapped to None.
    @StaticMethod
    @Builtin("maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)")
    static PyObject makeTrans(PyObject x, PyStr y, PyStr z) {
        return StrTranslate.makeTable(x, y, z);
    }

    /// Return a copy where all tab characters are expanded using spaces.
    ///
    /// If tabsize is not given, a tab size of 8 characters is assumed.
    @Builtin("expandtabs($self, /, tabsize=8)")
    static PyObject expandTabs(PyStr self, int tabSize) {
        return StrLayout.expandTabs(self, tabSize);
    }

    /// Return a str with the given prefix string removed if present.
    ///
    /// If the string starts with the prefix string, return string[len(prefix):].
    /// Otherwise, return a copy of the original string.
    @Builtin("removeprefix($self, prefix, /)")
    static PyObject removePrefix(PyStr self, PyStr prefix) {
        boolean has = StrSearch.tailMatch(self, prefix, 0, self.size(), false);
        return has ? self.substring(prefix.size(), self.size()) : self.exact();
    }

    /// Return a str with the given suffix string removed if present.
    ///
    /// If the string ends with the suffix string and that suffix is not empty,
    /// return string[:-len(suffix)]. Otherwise, return a copy of the original
    /// string.
    @Builtin("removesuffix($self, suffix, /)")
    static PyObject removeSuffix(PyStr self, PyStr suffix) {
        boolean has = StrSearch.tailMatch(self, suffix, 0, self.size(), true);
        return has ? self.substring(0, self.size() - suffix.size()) : self.exact();
    }

    // ---- searching

    /// S.find(sub[, start[, end]]) -> int
    ///
    /// Return the lowest index in S where substring sub is found,
    /// such that sub is contained within S[start:end].  Optional
    /// arguments start and end are interpreted as in slice notation.
    ///
    /// Return -1 on failure.
    @Builtin(value = "find($self, sub, start=None, end=None, /)", signature = false, parsesTuple = true)
    static long find(PyStr self, PyObject sub, PyObject start, PyObject end) {
        int size = self.size();
        return StrSearch.find(self, mustBeStr(sub), Ranges.start(start, size), Ranges.end(end, size));
    }

    /// S.rfind(sub[, start[, end]]) -> int
    ///
    /// Return the highest index in S where substring sub is found,
    /// such that sub is contained within S[start:end].
    ///
    /// Return -1 on failure.
    @Builtin(value = "rfind($self, sub, start=None, end=None, /)", signature = false, parsesTuple = true)
    static long rfind(PyStr self, PyObject sub, PyObject start, PyObject end) {
        int size = self.size();
        return StrSearch.rfind(self, mustBeStr(sub), Ranges.start(start, size), Ranges.end(end, size));
    }

    /// S.index(sub[, start[, end]]) -> int
    ///
    /// Return the lowest index in S where substring sub is found.
    ///
    /// Raises ValueError when the substring is not found.
    @Builtin(value = "index($self, sub, start=None, end=None, /)", signature = false, parsesTuple = true)
    static long index(PyStr self, PyObject sub, PyObject start, PyObject end) {
        return found(find(self, sub, start, end));
    }

    /// S.rindex(sub[, start[, end]]) -> int
    ///
    /// Return the highest index in S where substring sub is found.
    ///
    /// Raises ValueError when the substring is not found.
    @Builtin(value = "rindex($self, sub, start=None, end=None, /)", signature = false, parsesTuple = true)
    static long rindex(PyStr self, PyObject sub, PyObject start, PyObject end) {
        return found(rfind(self, sub, start, end));
    }

    private static long found(long at) {
        if (at < 0) {
            throw Errors.valueError("substring not found");
        }
        return at;
    }

    /// S.count(sub[, start[, end]]) -> int
    ///
    /// Return the number of non-overlapping occurrences of substring sub in
    /// string S[start:end].
    @Builtin(value = "count($self, sub, start=None, end=None, /)", signature = false, parsesTuple = true)
    static long count(PyStr self, PyObject sub, PyObject start, PyObject end) {
        int size = self.size();
        return StrSearch.count(
                self, mustBeStr(sub), Ranges.start(start, size), Ranges.end(end, size), Integer.MAX_VALUE);
    }

    /// S.startswith(prefix[, start[, end]]) -> bool
    ///
    /// Return True if S starts with the specified prefix, False otherwise.
    /// prefix can also be a tuple of strings to try.
    @Builtin(value = "startswith($self, prefix, start=None, end=None, /)", signature = false, parsesTuple = true)
    static boolean startsWith(PyStr self, PyObject affix, PyObject start, PyObject end) {
        return hasAffix(self, affix, start, end, "startswith");
    }

    /// S.endswith(suffix[, start[, end]]) -> bool
    ///
    /// Return True if S ends with the specified suffix, False otherwise.
    /// suffix can also be a tuple of strings to try.
    @Builtin(value = "endswith($self, suffix, start=None, end=None, /)", signature = false, parsesTuple = true)
    static boolean endsWith(PyStr self, PyObject affix, PyObject start, PyObject end) {
        return hasAffix(self, affix, start, end, "endswith");
    }

    private static boolean hasAffix(PyStr self, PyObject affix, PyObject start, PyObject end, String method) {
        int size = self.size();
        int from = Ranges.start(start, size);
        int to = Ranges.end(end, size);
        boolean atEnd = method.equals("endswith");
        if (affix instanceof PyStr text) {
            return StrSearch.tailMatch(self, text, from, to, atEnd);
        }
        if (!(affix instanceof PyTuple affixes)) {
            throw Errors.typeError(
                    "%s first arg must be str or a tuple of str, not %s",
                    method, affix.type().qualifiedName());
        }
        for (PyObject item : affixes.items) {
            if (!(item instanceof PyStr text)) {
                throw Errors.typeError(
                        "tuple for %s must only contain str, not %s",
                        method, item.type().qualifiedName());
            }
            if (StrSearch.tailMatch(self, text, from, to, atEnd)) {
                return true;
            }
        }
        return false;
    }

    // ---- predicates

    /// Return True if the string is an alpha-numeric string, False otherwise.
    ///
    /// A string is alpha-numeric if all characters in the string are alpha-numeric and
    /// there is at least one character in the string.
    @Builtin("isalnum($self, /)")
    static boolean isAlnum(PyStr self) {
        return StrTests.isAlnum(self);
    }

    /// Return True if the string is an alphabetic string, False otherwise.
    ///
    /// A string is alphabetic if all characters in the string are alphabetic and there
    /// is at least one character in the string.
    @Builtin("isalpha($self, /)")
    static boolean isAlpha(PyStr self) {
        return StrTests.isAlpha(self);
    }

    /// Return True if all characters in the string are ASCII, False otherwise.
    ///
    /// Empty string is ASCII too.
    @Builtin("isascii($self, /)")
    static boolean isAscii(PyStr self) {
        return self.isAscii();
    }

    /// Return True if the string is a decimal string, False otherwise.
    ///
    /// A string is a decimal string if all characters in the string are decimal and
    /// there is at least one character in the string.
    @Builtin("isdecimal($self, /)")
    static boolean isDecimal(PyStr self) {
        return StrTests.isDecimal(self);
    }

    /// Return True if the string is a digit string, False otherwise.
    ///
    /// A string is a digit string if all characters in the string are digits and there
    /// is at least one character in the string.
    @Builtin("isdigit($self, /)")
    static boolean isDigit(PyStr self) {
        return StrTests.isDigit(self);
    }

    /// Return True if the string is a valid Python identifier, False otherwise.
    ///
    /// Reserved words are identifiers here: keyword.iskeyword() tells them.
    @Builtin("isidentifier($self, /)")
    static boolean isIdentifier(PyStr self) {
        return StrTests.isIdentifier(self);
    }

    /// Return True if the string is a lowercase string, False otherwise.
    ///
    /// A string is lowercase if all cased characters in the string are lowercase and
    /// there is at least one cased character in the string.
    @Builtin("islower($self, /)")
    static boolean isLower(PyStr self) {
        return StrTests.isLower(self);
    }

    /// Return True if the string is a numeric string, False otherwise.
    ///
    /// A string is numeric if all characters in the string are numeric and there is at
    /// least one character in the string.
    @Builtin("isnumeric($self, /)")
    static boolean isNumeric(PyStr self) {
        return StrTests.isNumeric(self);
    }

    /// Return True if the string is printable, False otherwise.
    ///
    /// A string is printable if all of its characters are considered printable in
    /// repr() or if it is empty.
    @Builtin("isprintable($self, /)")
    static boolean isPrintable(PyStr self) {
        return StrTests.isPrintable(self);
    }

    /// Return True if the string is a whitespace string, False otherwise.
    ///
    /// A string is whitespace if all characters in the string are whitespace and there
    /// is at least one character in the string.
    @Builtin("isspace($self, /)")
    static boolean isSpace(PyStr self) {
        return StrTests.isSpace(self);
    }

    /// Return True if the string is a title-cased string, False otherwise.
    ///
    /// In a title-cased string, upper- and title-case characters may only
    /// follow uncased characters and lowercase characters only cased ones.
    @Builtin("istitle($self, /)")
    static boolean isTitle(PyStr self) {
        return StrTests.isTitle(self);
    }

    /// Return True if the string is an uppercase string, False otherwise.
    ///
    /// A string is uppercase if all cased characters in the string are uppercase and
    /// there is at least one cased character in the string.
    @Builtin("isupper($self, /)")
    static boolean isUpper(PyStr self) {
        return StrTests.isUpper(self);
    }

    // ---- taking apart and putting together

    /// Return a list of the substrings in the string, using sep as the separator string.
    ///
    ///   sep
    ///     The separator used to split the string.
    ///
    ///     When set to None (the default value), will split on any whitespace
    ///     character (including \\n \\r \\t \\f and spaces) and will discard
    ///     empty strings from the result.
    ///   maxsplit
    ///     Maximum number of splits (starting from the left).
    ///     -1 (the default value) means no limit.
    @Builtin("split($self, /, sep=None, maxsplit=-1)")
    static PyObject split(PyStr self, PyObject sep, long maxSplit) {
        return sep == PyNone.NONE ? StrSplit.split(self, maxSplit) : StrSplit.split(self, textOrNone(sep), maxSplit);
    }

    /// Return a list of the substrings in the string, using sep as the separator string.
    ///
    /// Splitting starts at the end of the string and works to the front.
    @Builtin("rsplit($self, /, sep=None, maxsplit=-1)")
    static PyObject rsplit(PyStr self, PyObject sep, long maxSplit) {
        return sep == PyNone.NONE ? StrSplit.rsplit(self, maxSplit) : StrSplit.rsplit(self, textOrNone(sep), maxSplit);
    }

    private static PyStr textOrNone(PyObject sep) {
        if (sep instanceof PyStr text) {
            return text;
        }
        throw Errors.typeError("must be str or None, not %s", sep.type().qualifiedName());
    }

    /// Return a list of the lines in the string, breaking at line boundaries.
    ///
    /// Line breaks are not included in the resulting list unless keepends is given and
    /// true.
    @Builtin("splitlines($self, /, keepends=False)")
    static PyObject splitLines(PyStr self, boolean keepEnds) {
        return StrSplit.splitLines(self, keepEnds);
    }

    /// Partition the string into three parts using the given separator.
    ///
    /// Returns what precedes the separator, the separator, and what follows it; the string and two empty strings
    /// when it is not there.
    @Builtin("partition($self, sep, /)")
    static PyObject partition(PyStr self, PyObject sep) {
        return StrSplit.partition(self, mustBeStr(sep));
    }

    /// Partition the string into three parts using the given separator, searching from the end.
    ///
    /// Returns what precedes the separator, the separator, and what follows it; two empty strings and the string
    /// when it is not there.
    @Builtin("rpartition($self, sep, /)")
    static PyObject rpartition(PyStr self, PyObject sep) {
        return StrSplit.rpartition(self, mustBeStr(sep));
    }

    private static PyStr mustBeStr(PyObject o) {
        if (o instanceof PyStr text) {
            return text;
        }
        throw Errors.typeError("must be str, not %s", o.type().qualifiedName());
    }

    /// Concatenate any number of strings.
    ///
    /// The string whose method is called is inserted in between each given string.
    /// The result is returned as a new string.
    @Builtin("join($self, iterable, /)")
    static PyObject join(PyStr self, PyObject iterable) {
        return StrJoin.join(self, iterable);
    }

    /// Return a copy of the string with leading and trailing whitespace removed.
    ///
    /// If chars is given and not None, remove characters in chars instead.
    @Builtin("strip($self, chars=None, /)")
    static PyObject strip(PyStr self, PyObject chars) {
        return StrSplit.strip(self, stripSet(chars, "strip"), StrSplit.LEFT | StrSplit.RIGHT);
    }

    /// Return a copy of the string with leading whitespace removed.
    ///
    /// If chars is given and not None, remove characters in chars instead.
    @Builtin("lstrip($self, chars=None, /)")
    static PyObject lstrip(PyStr self, PyObject chars) {
        return StrSplit.strip(self, stripSet(chars, "lstrip"), StrSplit.LEFT);
    }

    /// Return a copy of the string with trailing whitespace removed.
    ///
    /// If chars is given and not None, remove characters in chars instead.
    @Builtin("rstrip($self, chars=None, /)")
    static PyObject rstrip(PyStr self, PyObject chars) {
        return StrSplit.strip(self, stripSet(chars, "rstrip"), StrSplit.RIGHT);
    }

    private static PyStr stripSet(PyObject chars, String method) {
        if (chars == PyNone.NONE) {
            return null;
        }
        if (chars instanceof PyStr text) {
            return text;
        }
        throw Errors.typeError(method + " arg must be None or str");
    }

    // ---- layout

    /// Return a centered string of length width.
    ///
    /// Padding is done using the specified fill character (default is a space).
    @Builtin("center($self, width, fillchar=' ', /)")
    static PyObject center(PyStr self, long width, PyObject fillchar) {
        return StrLayout.center(self, width, StrLayout.fill(fillchar));
    }

    /// Return a left-justified string of length width.
    ///
    /// Padding is done using the specified fill character (default is a space).
    @Builtin("ljust($self, width, fillchar=' ', /)")
    static PyObject ljust(PyStr self, long width, PyObject fillchar) {
        return StrLayout.pad(self, 0, width - self.size(), StrLayout.fill(fillchar));
    }

    /// Return a right-justified string of length width.
    ///
    /// Padding is done using the specified fill character (default is a space).
    @Builtin("rjust($self, width, fillchar=' ', /)")
    static PyObject rjust(PyStr self, long width, PyObject fillchar) {
        return StrLayout.pad(self, width - self.size(), 0, StrLayout.fill(fillchar));
    }

    /// Pad a numeric string with zeros on the left, to fill a field of the given width.
    ///
    /// The string is never truncated.
    @Builtin("zfill($self, width, /)")
    static PyObject zfill(PyStr self, long width) {
        return StrLayout.zfill(self, width);
    }

    // ---- case

    /// Return a copy of the string converted to lowercase.
    @Builtin("lower($self, /)")
    static PyObject lower(PyStr self) {
        return StrCase.lower(self);
    }

    /// Return a copy of the string converted to uppercase.
    @Builtin("upper($self, /)")
    static PyObject upper(PyStr self) {
        return StrCase.upper(self);
    }

    /// Return a version of the string where each word is titlecased.
    ///
    /// More specifically, words start with uppercased characters and all remaining
    /// cased characters have lower case.
    @Builtin("title($self, /)")
    static PyObject title(PyStr self) {
        return StrCase.title(self);
    }

    /// Return a capitalized version of the string.
    ///
    /// More specifically, make the first character have upper case and the rest lower
    /// case.
    @Builtin("capitalize($self, /)")
    static PyObject capitalize(PyStr self) {
        return StrCase.capitalize(self);
    }

    /// Return a version of the string suitable for caseless comparisons.
    @Builtin("casefold($self, /)")
    static PyObject caseFold(PyStr self) {
        return StrCase.caseFold(self);
    }

    /// Convert uppercase characters to lowercase and lowercase characters to uppercase.
    @Builtin("swapcase($self, /)")
    static PyObject swapCase(PyStr self) {
        return StrCase.swapCase(self);
    }

    // ---- formatting

    /// S.format(*args, **kwargs) -> str
    ///
    /// Return a formatted version of S, using substitutions from args and kwargs.
    /// The substitutions are identified by braces ('{' and '}').
    @Builtin(value = "format($self, /, *args, **kwargs)", signature = false)
    static PyObject format(PyStr self, PyObject[] args, PyDict kwargs) {
        return TemplateFormat.format(self, args, kwargs);
    }

    /// S.format_map(mapping) -> str
    ///
    /// Return a formatted version of S, using substitutions from mapping.
    /// The substitutions are identified by braces ('{' and '}').
    @Builtin(value = "format_map($self, mapping, /)", signature = false)
    static PyObject formatMap(PyStr self, PyObject mapping) {
        return TemplateFormat.format(self, null, mapping);
    }

    /// Return a formatted version of the string as described by format_spec.
    @Builtin("__format__($self, format_spec, /)")
    static PyObject formatSpec(PyStr self, PyStr spec) {
        return SpecFormat.formatStr(self, spec);
    }

    // ---- for pickling and sys.getsizeof

    @Builtin(value = "__getnewargs__($self, /)", signature = false)
    static PyObject getNewArgs(PyStr self) {
        return PyTuple.of(self.copy());
    }

    /// Return the size of the string in memory, in bytes.
    @Builtin("__sizeof__($self, /)")
    static long sizeOf(PyStr self) {
        if (self.isAstral()) {
            return 76 + 4L * self.size();
        }
        int widest = 0;
        for (int i = 0; i < self.size(); i++) {
            widest |= self.codePointAt(i);
        }
        return widest < 128 ? 49L + self.size() : widest < 256 ? 73L + self.size() : 74 + 2L * self.size();
    }
}
