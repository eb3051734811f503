package org.zhiban.core.confidentiality;

/**
 * Seals guarded content where it is stored (加密存储), a port: SM4, a hardware module, or nothing. What is open is stored in
 * clear.
 *
 * <p>Implementations are safe for use by several threads, and open whatever they once sealed.
 */
public interface Sealer {

    /**
     * Seals (加密).
     *
     * @param content the content in clear
     * @return what is stored
     */
    byte[] seal(byte[] content);

    /**
     * Opens (解密).
     *
     * @param stored what was stored
     * @return the content in clear
     * @throws IllegalArgumentException if it was not sealed so, or was changed since
     */
    byte[] open(byte[] stored);

    /**
     * No sealing (不加密).
     *
     * @return a sealer that leaves content as it is
     */
    static Sealer none() {
        return new Sealer() {
            @Override
            public byte[] seal(byte[] content) {
                return content.clone();
            }

            @Override
            public byte[] open(byte[] stored) {
                return stored.clone();
            }
        };
    }
}
