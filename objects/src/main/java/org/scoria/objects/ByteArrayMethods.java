package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.StaticMethod;
import org.scoria.objects.text.Codecs;

/// bytearray(iterable_of_ints) -> bytearray
/// bytearray(string, encoding[, errors]) -> bytearray
/// bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer
/// bytearray(int) -> bytes array of size given by the parameter initialized with null bytes
/// bytearray() -> empty bytes array
///
/// Construct a mutable bytearray object from:
///   - an iterable yielding integers in range(256)
///   - a text string encoded using the specified encoding
///   - a bytes or a buffer object
///   - any object implementing the buffer API.
///   - an integer
@PythonType(value = PyByteArray.class, name = "bytearray", subclass = true, unhashable = true)
final class ByteArrayMethods {
    private ByteArrayMethods() {}

    @New(value = "bytearray($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyByteArray.TYPE ? new PyByteArray() : new PyByteArraySub(type);
    }

    @Builtin(
            value = "__init__($self, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)",
            signature = false)
    static void init(PyByteArray self, PyObject source, PyStr encoding, PyStr errors) {
        self.setBytes(new byte[0]);
        ByteArguments.fill(self, source, encoding, errors);
    }

    // ---- changing

    /// Append a single item to the end of the bytearray.
    ///
    ///   item
    ///     The item to be appended.
    @Builtin("append($self, item, /)")
    static void append(PyByteArray self, PyObject item) {
        self.append(ByteArguments.toByte(item, "byte must be in range(0, 256)"));
    }

    /// Remove all items from the bytearray.
    @Builtin("clear($self, /)")
    static void clear(PyByteArray self) {
        self.setBytes(new byte[0]);
    }

    /// Return a copy of B.
    @Builtin("copy($self, /)")
    static PyObject copy(PyByteArray self) {
        return PyByteArray.of(self.toBytes());
    }

    /// Append all the items from the iterator or sequence to the bytearray.
    ///
    ///   iterable_of_ints
    ///     The iterable of items to append.
    @Builtin("extend($self, iterable_of_ints, /)")
    static void extend(PyByteArray self, PyObject iterable) {
        byte[] more = ByteArguments.extension(iterable);
        self.append(more, 0, more.length);
    }

    /// Insert a single item into the bytearray before the given index.
    ///
    ///   index
    ///     The index where the value is to be inserted.
    ///   item
    ///     The item to be inserted.
    @Builtin("insert($self, index, item, /)")
    static void insert(PyByteArray self, long index, PyObject item) {
        int b = ByteArguments.toByte(item, "byte must be in range(0, 256)");
        long at = index < 0 ? Math.max(0, index + self.size()) : Math.min(index, self.size());
        self.replaceRange((int) at, (int) at, 1);
        self.set((int) at, b);
    }

    /// Remove and return a single item from B.
    ///
    ///   index
    ///     The index from where to remove the item.
    ///     -1 (the default value) means remove the last item.
    ///
    /// If no index argument is given, will pop the last item.
    @Builtin("pop($self, index=-1, /)")
    static long pop(PyByteArray self, long index) {
        int size = self.size();
        if (size == 0) {
            throw Errors.indexError("pop from empty bytearray");
        }
        long at = index < 0 ? index + size : index;
        if (at < 0 || at >= size) {
            throw Errors.indexError("pop index out of range");
        }
        int value = self.byteAt((int) at);
        self.replaceRange((int) at, (int) at + 1, 0);
        return value;
    }

    /// Remove the first occurrence of a value in the bytearray.
    ///
    ///   value
    ///     The value to remove.
    @Builtin("remove($self, value, /)")
    static void remove(PyByteArray self, PyObject value) {
        int b = ByteArguments.toByte(value, "byte must be in range(0, 256)");
        int offset = self.offset();
        int at = ByteSearch.indexOf(self.array(), offset, offset + self.size(), (byte) b) - offset;
        if (at < 0) {
            throw Errors.valueError("value not found in bytearray");
        }
        self.replaceRange(at, at + 1, 0);
    }

    /// Reverse the order of the values in B in place.
    @Builtin("reverse($self, /)")
    static void reverse(PyByteArray self) {
        for (int i = 0, k = self.size() - 1; i < k; i++, k--) {
            int b = self.byteAt(i);
            self.set(i, self.byteAt(k));
            self.set(k, b);
        }
    }

    // ---- for pickling and sys.getsizeof

    /// B.__alloc__() -> int
    ///
    /// Return the number of bytes actually allocated.
    @Builtin(value = "__alloc__($self, /)", signature = false)
    static long alloc(PyByteArray self) {
        return self.allocated();
    }

    /// Returns the size of the bytearray object in memory, in bytes.
    @Builtin("__sizeof__($self, /)")
    static long sizeOf(PyByteArray self) {
        return 56L + self.allocated();
    }

    /// Return state information for pickling.
    @Builtin("__reduce__($self, /)")
    static PyObject reduce(PyByteArray self) {
        return reduceEx(self, 2);
    }

    /// Return state information for pickling.
    @Builtin("__reduce_ex__($self, proto=0, /)")
    static PyObject reduceEx(PyByteArray self, int proto) {
        PyObject args;
        if (proto < 3) {
            args = self.size() == 0 ? PyTuple.EMPTY : PyTuple.of(self.asLatin1(), PyStr.of("latin-1"));
        } else {
            args = self.size() == 0 ? PyTuple.EMPTY : PyTuple.of(PyBytes.of(self.toBytes()));
        }
        return PyTuple.of(self.type(), args, Abstract.callMethod(self, Names.GETSTATE));
    }

    // ---- making and describing

    /// Decode the bytes using the codec registered for encoding.
    ///
    ///   encoding
    ///     The encoding with which to decode the bytes.
    ///   errors
    /// What to do about bytes that cannot be decoded: 'strict' raises a UnicodeDecodeError; 'ignore', 'replace' and
    /// any
    ///     other name registered with codecs.register_error are possible.
    @Builtin("decode($self, /, encoding='utf-8', errors='strict')")
    static PyObject decode(PyByteArray self, PyStr encoding, PyStr errors) {
        return Codecs.decode(self.array(), self.offset(), self.offset() + self.size(), encoding, errors);
    }

    /// Create a bytearray object from a string of hexadecimal numbers.
    ///
    /// Spaces between two numbers are accepted.
    @ClassMethod
    @Builtin("fromhex($type, string, /)")
    static PyObject fromHex(PyType type, PyStr string) {
        PyObject bytes = PyByteArray.of(HexText.parse(string));
        return type == PyByteArray.TYPE ? bytes : type.call1(bytes);
    }

    /// Create a string of hexadecimal numbers from the bytes.
    ///
    ///   sep
    ///     An optional single character or byte to separate hex bytes.
    ///   bytes_per_sep
    ///     How many bytes between separators.  Positive values count from the
    ///     right, negative values count from the left.
    @Builtin("hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)")
    static PyObject hex(PyByteArray self, PyObject sep, int bytesPerSep) {
        return HexText.hex(self.array(), self.offset(), self.offset() + self.size(), sep, bytesPerSep);
    }

    // ---- searching

    /// B.find(sub[, start[, end]]) -> int
    ///
    /// Return the lowest index in B where subsection sub is found,
    /// such that sub is contained within B[start,end].
    ///
    /// Return -1 on failure.
    @Builtin(value = "find($self, sub, start=None, end=None, /)", signature = false, parsesTuple = true)
    static long find(PyByteArray self, PyObject sub, PyObject start, PyObject end) {
        int size = self.size();
        int from = Ranges.start(start, size);
        int to = Ranges.end(end, size);
        try (Buffer part = ByteArguments.sought(sub)) {
            return ByteSearch.find(self, part, from, to);
        }
    }

    /// B.rfind(sub[, start[, end]]) -> int
    ///
    /// Return the highest index in B where subsection sub is found,
    /// such that sub is contained within B[start,end].
    ///
    /// Return -1 on failure.
    @Builtin(value = "rfind($self, sub, start=None, end=None, /)", signature = false, parsesTuple = true)
    static long rfind(PyByteArray self, PyObject sub, PyObject start, PyObject end) {
        int size = self.size();
        int from = Ranges.start(start, size);
        int to = Ranges.end(end, size);
        try (Buffer part = ByteArguments.sought(sub)) {
            return ByteSearch.rfind(self, part, from, to);
        }
    }

    /// B.index(sub[, start[, end]]) -> int
    ///
    /// Like find, but raises ValueError when the subsection is not found.
    @Builtin(value = "index($self, sub, start=None, end=None, /)", signature = false, parsesTuple = true)
    static long index(PyByteArray self, PyObject sub, PyObject start, PyObject end) {
        return found(find(self, sub, start, end));
    }

    /// B.rindex(sub[, start[, end]]) -> int
    ///
    /// Like rfind, but raises ValueError when the subsection is not found.
    @Builtin(value = "rindex($self, sub, start=None, end=None, /)", signature = false, parsesTuple = true)
    static long rindex(PyByteArray self, PyObject sub, PyObject start, PyObject end) {
        return found(rfind(self, sub, start, end));
    }

    private static long found(long at) {
        if (at < 0) {
            throw Errors.valueError("subsection not found");
        }
        return at;
    }

    /// B.count(sub[, start[, end]]) -> int
    ///
    /// Return the number of non-overlapping occurrences of subsection sub in
    /// bytes B[start:end].
    @Builtin(value = "count($self, sub, start=None, end=None, /)", signature = false, parsesTuple = true)
    static long count(PyByteArray self, PyObject sub, PyObject start, PyObject end) {
        int size = self.size();
        int from = Ranges.start(start, size);
        int to = Ranges.end(end, size);
        try (Buffer part = ByteArguments.sought(sub)) {
            return ByteSearch.count(self, part, from, to);
        }
    }

    /// B.startswith(prefix[, start[, end]]) -> bool
    ///
    /// Return True if B starts with the specified prefix, False otherwise.
    /// prefix can also be a tuple of bytes to try.
    @Builtin(value = "startswith($self, prefix, start=None, end=None, /)", signature = false, parsesTuple = true)
    static boolean startsWith(PyByteArray self, PyObject affix, PyObject start, PyObject end) {
        return ByteAffix.has(self, affix, start, end, false);
    }

    /// B.endswith(suffix[, start[, end]]) -> bool
    ///
    /// Return True if B ends with the specified suffix, False otherwise.
    /// suffix can also be a tuple of bytes to try.
    @Builtin(value = "endswith($self, suffix, start=None, end=None, /)", signature = false, parsesTuple = true)
    static boolean endsWith(PyByteArray self, PyObject affix, PyObject start, PyObject end) {
        return ByteAffix.has(self, affix, start, end, true);
    }

    // ---- replacing

    /// Return a copy with all occurrences of subsection old replaced by new.
    ///
    ///   count
    ///     Maximum number of occurrences to replace.
    ///     -1 (the default value) means replace all occurrences.
    @Builtin("replace($self, old, new, count=-1, /)")
    static PyObject replace(PyByteArray self, PyObject old, PyObject with, long count) {
        try (Buffer o = Buffer.read(old);
                Buffer w = Buffer.read(with)) {
            return ByteSearch.replace(self, o, w, count);
        }
    }

    /// Return a copy with each byte mapped by the given translation table.
    ///
    ///   table
    ///     Translation table, which must be a bytes object of length 256, or None.
    ///
    /// All bytes occurring in the optional argument delete are removed.
    /// The remaining bytes are mapped through the given translation table.
    @Builtin("translate($self, table, /, delete=b'')")
    static PyObject translate(PyByteArray self, PyObject table, PyObject delete) {
        return ByteText.translate(self, table, delete);
    }

    /// Return a translation table usable for the bytes or bytearray translate method.
    ///
    /// The returned table maps each byte in frm to the byte at the same position in to.
    /// The bytes objects frm and to must be of the same length.
    @StaticMethod
    @Builtin("maketrans(frm, to, /)")
    static PyObject makeTrans(PyObject frm, PyObject to) {
        return ByteText.makeTrans(frm, to);
    }

    /// Return a copy without the given prefix if the bytes have it, else an unchanged copy.
    @Builtin("removeprefix($self, prefix, /)")
    static PyObject removePrefix(PyByteArray self, PyObject prefix) {
        return ByteAffix.remove(self, prefix, false);
    }

    /// Return a copy without the given suffix if the bytes have it, else an unchanged copy.
    @Builtin("removesuffix($self, suffix, /)")
    static PyObject removeSuffix(PyByteArray self, PyObject suffix) {
        return ByteAffix.remove(self, suffix, true);
    }

    /// Return a copy where all tab characters are expanded using spaces.
    ///
    /// If tabsize is not given, a tab size of 8 characters is assumed.
    @Builtin("expandtabs($self, /, tabsize=8)")
    static PyObject expandTabs(PyByteArray self, int tabSize) {
        return ByteText.expandTabs(self, tabSize);
    }

    // ---- taking apart and putting together

    /// Return a list of the sections in the bytes, using sep as the delimiter.
    ///
    ///   sep
    ///     The delimiter according which to split the bytes.
    ///     None (the default value) means split on ASCII whitespace characters
    ///     (space, tab, return, newline, formfeed, vertical tab).
    ///   maxsplit
    ///     Maximum number of splits to do.
    ///     -1 (the default value) means no limit.
    @Builtin("split($self, /, sep=None, maxsplit=-1)")
    static PyObject split(PyByteArray self, PyObject sep, long maxSplit) {
        return sep == PyNone.NONE ? ByteSplit.split(self, maxSplit) : ByteSplit.split(self, sep, maxSplit, false);
    }

    /// Return a list of the sections in the bytes, using sep as the delimiter.
    ///
    ///   sep
    ///     The delimiter according which to split the bytes.
    ///     None (the default value) means split on ASCII whitespace characters
    ///     (space, tab, return, newline, formfeed, vertical tab).
    ///   maxsplit
    ///     Maximum number of splits to do.
    ///     -1 (the default value) means no limit.
    ///
    /// Splitting is done starting at the end of the bytes and working to the front.
    @Builtin("rsplit($self, /, sep=None, maxsplit=-1)")
    static PyObject rsplit(PyByteArray self, PyObject sep, long maxSplit) {
        return sep == PyNone.NONE ? ByteSplit.rsplit(self, maxSplit) : ByteSplit.split(self, sep, maxSplit, true);
    }

    /// Return a list of the lines in the bytes, breaking at line boundaries.
    ///
    /// Line breaks are not included in the resulting list unless keepends is given and
    /// true.
    @Builtin("splitlines($self, /, keepends=False)")
    static PyObject splitLines(PyByteArray self, boolean keepEnds) {
        return ByteSplit.splitLines(self, keepEnds);
    }

    /// Partition the bytes into three parts using the given separator.
    ///
    /// Returns what precedes the separator, the separator, and what follows it.
    @Builtin("partition($self, sep, /)")
    static PyObject partition(PyByteArray self, PyObject sep) {
        return ByteSplit.partition(self, sep, false);
    }

    /// Partition the bytes into three parts using the given separator, searching from the end.
    ///
    /// Returns what precedes the separator, the separator, and what follows it.
    @Builtin("rpartition($self, sep, /)")
    static PyObject rpartition(PyByteArray self, PyObject sep) {
        return ByteSplit.partition(self, sep, true);
    }

    /// Concatenate any number of bytes objects.
    ///
    /// The bytes whose method is called is inserted in between each pair.
    /// The result is returned as a new bytearray object.
    @Builtin("join($self, iterable_of_bytes, /)")
    static PyObject join(PyByteArray self, PyObject iterable) {
        try (Buffer held = self.buffer(Buffer.SIMPLE)) { // the iterable may run code that changes the array
            return ByteJoin.join(self, iterable);
        }
    }

    /// Strip leading and trailing bytes contained in the argument.
    ///
    /// If the argument is omitted or None, strip leading and trailing ASCII whitespace.
    @Builtin("strip($self, bytes=None, /)")
    static PyObject strip(PyByteArray self, PyObject bytes) {
        return ByteSplit.strip(self, bytes, StrSplit.LEFT | StrSplit.RIGHT);
    }

    /// Strip leading bytes contained in the argument.
    ///
    /// If the argument is omitted or None, strip leading ASCII whitespace.
    @Builtin("lstrip($self, bytes=None, /)")
    static PyObject lstrip(PyByteArray self, PyObject bytes) {
        return ByteSplit.strip(self, bytes, StrSplit.LEFT);
    }

    /// Strip trailing bytes contained in the argument.
    ///
    /// If the argument is omitted or None, strip trailing ASCII whitespace.
    @Builtin("rstrip($self, bytes=None, /)")
    static PyObject rstrip(PyByteArray self, PyObject bytes) {
        return ByteSplit.strip(self, bytes, StrSplit.RIGHT);
    }

    // ---- layout

    /// Return a centered string of length width.
    ///
    /// Padding is done using the specified fill character.
    @Builtin("center($self, width, fillchar=b' ', /)")
    static PyObject center(PyByteArray self, long width, PyObject fillchar) {
        return ByteText.center(self, width, ByteArguments.fill(fillchar, "center"));
    }

    /// Return a left-justified string of length width.
    ///
    /// Padding is done using the specified fill character.
    @Builtin("ljust($self, width, fillchar=b' ', /)")
    static PyObject ljust(PyByteArray self, long width, PyObject fillchar) {
        return ByteText.pad(self, 0, width - self.size(), ByteArguments.fill(fillchar, "ljust"));
    }

    /// Return a right-justified string of length width.
    ///
    /// Padding is done using the specified fill character.
    @Builtin("rjust($self, width, fillchar=b' ', /)")
    static PyObject rjust(PyByteArray self, long width, PyObject fillchar) {
        return ByteText.pad(self, width - self.size(), 0, ByteArguments.fill(fillchar, "rjust"));
    }

    /// Pad a numeric string with zeros on the left, to fill a field of the given width.
    ///
    /// The original string is never truncated.
    @Builtin("zfill($self, width, /)")
    static PyObject zfill(PyByteArray self, long width) {
        return ByteText.zfill(self, width);
    }

    // ---- case

    /// B.lower() -> copy of B
    ///
    /// Return a copy of B with all ASCII characters converted to lowercase.
    @Builtin(value = "lower($self, /)", signature = false)
    static PyObject lower(PyByteArray self) {
        return ByteText.lower(self);
    }

    /// B.upper() -> copy of B
    ///
    /// Return a copy of B with all ASCII characters converted to uppercase.
    @Builtin(value = "upper($self, /)", signature = false)
    static PyObject upper(PyByteArray self) {
        return ByteText.upper(self);
    }

    /// B.title() -> copy of B
    ///
    /// Return a titlecased version of B, i.e. ASCII words start with uppercase
    /// characters, all remaining cased characters have lowercase.
    @Builtin(value = "title($self, /)", signature = false)
    static PyObject title(PyByteArray self) {
        return ByteText.title(self);
    }

    /// B.capitalize() -> copy of B
    ///
    /// Return a copy of B with only its first character capitalized (ASCII)
    /// and the rest lower-cased.
    @Builtin(value = "capitalize($self, /)", signature = false)
    static PyObject capitalize(PyByteArray self) {
        return ByteText.capitalize(self);
    }

    /// B.swapcase() -> copy of B
    ///
    /// Return a copy of B with uppercase ASCII characters converted
    /// to lowercase ASCII and vice versa.
    @Builtin(value = "swapcase($self, /)", signature = false)
    static PyObject swapCase(PyByteArray self) {
        return ByteText.swapCase(self);
    }

    // ---- predicates

    /// B.isalnum() -> bool
    ///
    /// Return True if all characters in B are alphanumeric
    /// and there is at least one character in B, False otherwise.
    @Builtin(value = "isalnum($self, /)", signature = false)
    static boolean isAlnum(PyByteArray self) {
        return ByteText.isAlnum(self);
    }

    /// B.isalpha() -> bool
    ///
    /// Return True if all characters in B are alphabetic
    /// and there is at least one character in B, False otherwise.
    @Builtin(value = "isalpha($self, /)", signature = false)
    static boolean isAlpha(PyByteArray self) {
        return ByteText.isAlpha(self);
    }

    /// B.isascii() -> bool
    ///
    /// Return True if B is empty or all characters in B are ASCII, False otherwise.
    @Builtin(value = "isascii($self, /)", signature = false)
    static boolean isAscii(PyByteArray self) {
        return ByteText.isAscii(self);
    }

    /// B.isdigit() -> bool
    ///
    /// Return True if all characters in B are digits
    /// and there is at least one character in B, False otherwise.
    @Builtin(value = "isdigit($self, /)", signature = false)
    static boolean isDigit(PyByteArray self) {
        return ByteText.isDigit(self);
    }

    /// B.islower() -> bool
    ///
    /// Return True if all cased characters in B are lowercase and there is
    /// at least one cased character in B, False otherwise.
    @Builtin(value = "islower($self, /)", signature = false)
    static boolean isLower(PyByteArray self) {
        return ByteText.isLower(self);
    }

    /// B.isspace() -> bool
    ///
    /// Return True if all characters in B are whitespace
    /// and there is at least one character in B, False otherwise.
    @Builtin(value = "isspace($self, /)", signature = false)
    static boolean isSpace(PyByteArray self) {
        return ByteText.isSpace(self);
    }

    /// B.istitle() -> bool
    ///
    /// Return True if B is a titlecased string and there is at least one
    /// character in B, False otherwise.
    @Builtin(value = "istitle($self, /)", signature = false)
    static boolean isTitle(PyByteArray self) {
        return ByteText.isTitle(self);
    }

    /// B.isupper() -> bool
    ///
    /// Return True if all cased characters in B are uppercase and there is
    /// at least one cased character in B, False otherwise.
    @Builtin(value = "isupper($self, /)", signature = false)
    static boolean isUpper(PyByteArray self) {
        return ByteText.isUpper(self);
    }
}
