package org.scoria.stdlib.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.scoria.objects.Errors;

/// MD5, SHA-1 and SHA-2 come from the JDK, whose implementations HotSpot replaces by machine instructions.
final class JdkHash extends Hash {
    private final MessageDigest digest;

    private JdkHash(MessageDigest digest) {
        this.digest = digest;
    }

    /// @param algorithm the JDK's name for it
    static JdkHash of(String algorithm) {
        try {
            return new JdkHash(MessageDigest.getInstance(algorithm));
        } catch (NoSuchAlgorithmException e) {
            throw Errors.valueError("this Java runtime does not offer %s", algorithm);
        }
    }

    @Override
    void update(byte[] data, int offset, int length) {
        digest.update(data, offset, length);
    }

    @Override
    byte[] digest() {
        return cloned().digest();
    }

    @Override
    int digestSize() {
        return digest.getDigestLength();
    }

    @Override
    Hash copy() {
        return new JdkHash(cloned());
    }

    private MessageDigest cloned() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw Errors.valueError("this Java runtime cannot copy %s", digest.getAlgorithm());
        }
    }
}
