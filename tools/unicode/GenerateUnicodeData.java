import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes `unicode.bin`, the character properties that `UnicodeData` serves, from ICU4J (which must be a release
/// with the data of Unicode 14.0: 70.x or 71.x).
///
///     java -cp icu4j-71.1.jar tools/unicode/GenerateUnicodeData.java
/// objects/src/main/resources/org/scoria/objects/text
///
/// Layout (big-endian): shift; index1 (chars); index2 (chars); records (flags int, upper/lower/title delta ints,
/// combining byte, decimal byte, digit byte, numeric char); numeric values (doubles); special casing (code point,
/// then lower, title, upper, folded as UTF).
public class GenerateUnicodeData {
    private static final int SHIFT = 7;
    private static final int LIMIT = 0x110000;

    private record Properties(
            int flags, int upper, int lower, int title, int combining, int decimal, int digit, int numeric) {}

    private static final List<Double> NUMBERS = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        if (UCharacter.getUnicodeVersion().compareTo(VersionInfo.getInstance(14)) != 0) {
            throw new IllegalStateException("not Unicode 14: " + UCharacter.getUnicodeVersion());
        }
        Map<Properties, Integer> records = new LinkedHashMap<>();
        int[] ids = new int[LIMIT];
        for (int c = 0; c < LIMIT; c++) {
            Properties p = properties(c);
            Integer id = records.putIfAbsent(p, records.size());
            ids[c] = id == null ? records.size() - 1 : id;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        writeIndexes(ids, out);
        writeRecords(records, out);
        out.writeShort(NUMBERS.size());
        for (double number : NUMBERS) {
            out.writeDouble(number);
        }
        writeSpecialCasing(out);
        Files.write(Path.of(args[0], "unicode.bin"), bytes.toByteArray());
        System.out.println(records.size() + " records, " + bytes.size() + " bytes");
    }

    private static void writeIndexes(int[] ids, DataOutputStream out) throws IOException {
        int size = 1 << SHIFT;
        Map<List<Integer>, Integer> blocks = new LinkedHashMap<>();
        int[] index1 = new int[LIMIT >> SHIFT];
        for (int b = 0; b < index1.length; b++) {
            List<Integer> block = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                block.add(ids[(b << SHIFT) + i]);
            }
            Integer at = blocks.putIfAbsent(block, blocks.size());
            index1[b] = at == null ? blocks.size() - 1 : at;
        }
        out.writeByte(SHIFT);
        out.writeShort(index1.length);
        for (int i : index1) {
            out.writeShort(i);
        }
        out.writeShort(blocks.size());
        for (List<Integer> block : blocks.keySet()) {
            for (int id : block) {
                out.writeShort(id);
            }
        }
    }

    private static void writeRecords(Map<Properties, Integer> records, DataOutputStream out) throws IOException {
        out.writeShort(records.size());
        for (Properties p : records.keySet()) {
            out.writeInt(p.flags);
            out.writeInt(p.upper);
            out.writeInt(p.lower);
            out.writeInt(p.title);
            out.writeByte(p.combining);
            out.writeByte(p.decimal);
            out.writeByte(p.digit);
            out.writeShort(p.numeric);
        }
    }

    private static Properties properties(int c) {
        int type = UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE);
        int numeric = 0;
        double value = UCharacter.getUnicodeNumericValue(c);
        if (value != UCharacter.NO_NUMERIC_VALUE) {
            numeric = NUMBERS.indexOf(value) + 1;
            if (numeric == 0) {
                NUMBERS.add(value);
                numeric = NUMBERS.size();
            }
        }
        int digit = type == 1 || type == 2 ? (int) value : -1; // 1 decimal, 2 digit, 3 numeric
        return new Properties(
                flags(c, type),
                UCharacter.toUpperCase(c) - c,
                UCharacter.toLowerCase(c) - c,
                UCharacter.toTitleCase(c) - c,
                UCharacter.getCombiningClass(c),
                type == 1 ? digit : -1,
                digit,
                numeric);
    }

    private static int flags(int c, int numericType) {
        int category = UCharacter.getType(c); // ICU's numbers; UnicodeData has the names in the same order
        int bidi = UCharacter.getDirection(c);
        boolean assigned = category != 0;
        boolean space = category == 12 || bidi == 7 || bidi == 8 || bidi == 9; // Zs, or bidi B, S, WS
        boolean separator = category >= 12 && category <= 14;
        boolean printable = c == ' ' || !(separator || category == 0 || category >= 15 && category <= 18);
        int lineBreak = UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK);
        boolean breaks = bidi == 7
                || lineBreak == UCharacter.LineBreak.MANDATORY_BREAK
                || lineBreak == UCharacter.LineBreak.CARRIAGE_RETURN
                || lineBreak == UCharacter.LineBreak.LINE_FEED
                || lineBreak == UCharacter.LineBreak.NEXT_LINE;
        int flags = 0;
        flags |= bit(0, category >= 1 && category <= 5);
        flags |= bit(1, numericType == 1);
        flags |= bit(2, numericType == 1 || numericType == 2);
        flags |= bit(3, numericType != 0);
        flags |= bit(4, breaks);
        flags |= bit(5, space);
        flags |= bit(6, UCharacter.hasBinaryProperty(c, UProperty.LOWERCASE));
        flags |= bit(7, UCharacter.hasBinaryProperty(c, UProperty.UPPERCASE));
        flags |= bit(8, category == 3);
        flags |= bit(9, c == '_' || UCharacter.hasBinaryProperty(c, UProperty.XID_START));
        flags |= bit(10, UCharacter.hasBinaryProperty(c, UProperty.XID_CONTINUE));
        flags |= bit(11, printable);
        flags |= bit(12, UCharacter.hasBinaryProperty(c, UProperty.CASED));
        flags |= bit(13, UCharacter.hasBinaryProperty(c, UProperty.CASE_IGNORABLE));
        flags |= bit(14, isSpecial(c));
        flags |= bit(15, UCharacter.isMirrored(c));
        flags |= category << 16;
        flags |= (assigned ? bidi + 1 : 0) << 21; // unassigned code points have no direction in Python
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        flags |= (assigned ? width : 3) << 26; // Python 3.11 says F of every unassigned code point
        return flags;
    }

    private static int bit(int number, boolean set) {
        return set ? 1 << number : 0;
    }

    // ---- case mappings beyond one code point, or that fold otherwise than to lower case

    private static String lower(int c) {
        return UCharacter.toLowerCase(ULocale.ROOT, Character.toString(c));
    }

    private static String upper(int c) {
        return UCharacter.toUpperCase(ULocale.ROOT, Character.toString(c));
    }

    private static String title(int c) {
        String text = Character.toString(c);
        String title = UCharacter.toTitleCase(ULocale.ROOT, text, null);
        // a combining mark alone begins no word, so ICU leaves it
        return title.equals(text) ? Character.toString(UCharacter.toTitleCase(c)) : title;
    }

    private static String folded(int c) {
        return UCharacter.foldCase(Character.toString(c), true);
    }

    private static boolean isSpecial(int c) {
        if (c >= 0xD800 && c < 0xE000) {
            return false;
        }
        return !lower(c).equals(Character.toString(UCharacter.toLowerCase(c)))
                || !upper(c).equals(Character.toString(UCharacter.toUpperCase(c)))
                || !title(c).equals(Character.toString(UCharacter.toTitleCase(c)))
                || !folded(c).equals(lower(c));
    }

    private static void writeSpecialCasing(DataOutputStream out) throws IOException {
        List<Integer> special = new ArrayList<>();
        for (int c = 0; c < LIMIT; c++) {
            if (isSpecial(c)) {
                special.add(c);
            }
        }
        out.writeShort(special.size());
        for (int c : special) {
            out.writeInt(c);
            out.writeUTF(lower(c));
            out.writeUTF(title(c));
            out.writeUTF(upper(c));
            out.writeUTF(folded(c));
        }
    }
}
