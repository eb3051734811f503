package org.zhiban.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.zhiban.core.confidentiality.Sealer;

/** A sealer as an embedder would write one, with what every Java platform offers. */
record Aes(String key) implements Sealer {
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private byte[] cipher(int mode, byte[] nonce, byte[] content) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(Arrays.copyOf(key.getBytes(UTF_8), 16), "AES"),
                new GCMParameterSpec(8 * TAG, nonce));
        return cipher.doFinal(content);
    }

    @Override
    public byte[] seal(byte[] content) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, content);
            byte[] stored = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, stored, NONCE, sealed.length);
            return stored;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is shorter than a nonce and a tag, the JDK's cipher answers with an exception of another kind. */
    @Override
    public byte[] open(byte[] stored) {
        if (stored.length < NONCE + TAG) {
            throw new IllegalArgumentException("密文无效 cut short: " + stored.length + " bytes");
        }
        try {
            return cipher(
                    Cipher.DECRYPT_MODE,
                    Arrays.copyOf(stored, NONCE),
                    Arrays.copyOfRange(stored, NONCE, stored.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("密文无效 not sealed with this key, or changed since", e);
        }
    }
}
