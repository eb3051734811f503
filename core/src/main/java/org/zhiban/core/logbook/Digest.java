package org.zhiban.core.logbook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A digest (摘要) with the name of its algorithm, for example SHA-256, or SM3 where a JCA provider offers it. Immutable.
 */
public final class Digest {
    /** The algorithm (默认算法) used where nothing else is chosen. */
    public static final String SHA_256 = "SHA-256";

    private final String algorithm;
    private final byte[] value;

    private Digest(String algorithm, byte[] value) {
        this.algorithm = algorithm;
        this.value = value;
    }

    /**
     * The digest (摘要) of these bytes.
     *
     * @param algorithm the algorithm's name in the JCA
     * @param value the digest's bytes; copied
     * @return the digest
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the name is blank or the digest longer than 255 bytes
     */
    public static Digest of(String algorithm, byte[] value) {
        if (Objects.requireNonNull(algorithm, "algorithm").isBlank() || value.length > 255) {
            throw new IllegalArgumentException(
                    "摘要 digest needs an algorithm and at most 255 bytes: \"" + algorithm + "\", " + value.length);
        }
        return new Digest(algorithm, value.clone());
    }

    /**
     * The digest before the first entry (起始摘要): no bytes, of an algorithm.
     *
     * @param algorithm the algorithm's name in the JCA
     * @return the start of a chain
     */
    public static Digest start(String algorithm) {
        return of(algorithm, new byte[0]);
    }

    /**
     * Reads a digest (摘要) from the form {@link #toString()} writes.
     *
     * @param text for example {@code SHA-256:9f86…}
     * @return the digest
     * @throws IllegalArgumentException if the text has another form
     */
    public static Digest parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("摘要 digest must read algorithm:hexadecimal: \"" + text + "\"");
        }
        return of(text.substring(0, colon), HexFormat.of().parseHex(text.substring(colon + 1)));
    }

    /** Computes digests one after another; a fresh one a thread. */
    static MessageDigest computer(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("摘要算法 no provider offers the digest " + algorithm, e);
        }
    }

    /**
     * The algorithm (算法).
     *
     * @return its name in the JCA
     */
    public String algorithm() {
        return algorithm;
    }

    /**
     * The bytes (摘要值).
     *
     * @return a copy; empty before the first entry
     */
    public byte[] value() {
        return value.clone();
    }

    byte[] bytes() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest that && algorithm.equals(that.algorithm) && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return 31 * algorithm.hashCode() + Arrays.hashCode(value);
    }

    /** The form {@code algorithm:hexadecimal}, read back by {@link #parse(String)}. */
    @Override
    public String toString() {
        return algorithm + ":" + HexFormat.of().formatHex(value);
    }
}
