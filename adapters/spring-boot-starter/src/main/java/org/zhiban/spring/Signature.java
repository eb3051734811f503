package org.zhiban.spring;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a webhook (签名): HMAC-SHA256 over id, time and body, as the Standard Webhooks have it. */
record Signature(SecretKeySpec key) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    static Signature of(String secret) {
        byte[] bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        if (bytes.length < 24 || bytes.length > 64) {
            throw new IllegalArgumentException(
                    "zhiban.webhook.secret: 须有 24 至 64 字节 must have 24 to 64 bytes: " + bytes.length);
        }
        return new Signature(new SecretKeySpec(bytes, ALGORITHM));
    }

    String of(String id, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** The key is shown to nobody. */
    @Override
    public String toString() {
        return "Signature";
    }
}
