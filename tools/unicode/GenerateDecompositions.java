import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes `decompositions.bin`, what `Decompositions` serves, from ICU4J with the data of Unicode 14.0.
///
/// java -cp icu4j-71.1.jar tools/unicode/GenerateDecompositions.java
/// objects/src/main/resources/org/scoria/objects/text
///
/// Layout: the number of entries (char), then for each, in ascending order: the distance from the code point
/// before (variable length), a byte with the decomposition type (ICU's number, canonical is 1; plus 128 when the
/// character is excluded from composition), a byte with the number of code points, and these (variable length).
/// Hangul syllables are left out.
public class GenerateDecompositions {
    public static void main(String[] args) throws IOException {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        Normalizer2 nfkc = Normalizer2.getNFKCInstance();
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        int count = 0;
        int previous = 0;
        for (int c = 0; c < 0x110000; c++) {
            int type = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
            if (type == 0 || c >= 0xAC00 && c <= 0xD7A3) {
                continue;
            }
            String mapping = (type == UCharacter.DecompositionType.CANONICAL ? nfc : nfkc).getRawDecomposition(c);
            int[] points = mapping.codePoints().toArray();
            put(entries, c - previous);
            boolean excluded = UCharacter.hasBinaryProperty(c, UProperty.FULL_COMPOSITION_EXCLUSION);
            entries.write(type | (excluded ? 128 : 0));
            entries.write(points.length);
            for (int point : points) {
                put(entries, point);
            }
            previous = c;
            count++;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeShort(count);
        entries.writeTo(bytes);
        Files.write(Path.of(args[0], "decompositions.bin"), bytes.toByteArray());
        System.out.println(count + " entries, " + bytes.size() + " bytes");
    }

    /// Seven bits a byte, the highest first; all but the last have the sign bit.
    private static void put(ByteArrayOutputStream out, int value) {
        for (int shift = 14; shift > 0; shift -= 7) {
            if (value >> shift != 0) {
                out.write(value >> shift & 127 | 128);
            }
        }
        out.write(value & 127);
    }
}
