package org.zhiban.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What stands for a command id: the first 128 bits of its SHA-256, of one length whatever the id. */
record CommandKey(long high, long low) {

    static CommandKey of(String commandId) {
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(commandId.getBytes(StandardCharsets.UTF_8)));
        return new CommandKey(digest.getLong(), digest.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("摘要算法 every Java platform offers SHA-256", e);
        }
    }
}
