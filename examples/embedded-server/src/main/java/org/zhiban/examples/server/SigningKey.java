package org.zhiban.examples.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.zhiban.core.staff.StaffId;

/**
 * The key this example signs its tokens with, in a file only its owner may read. A real office has an issuer of its own, and
 * this server would know that issuer's public keys and no private one.
 */
record SigningKey(ECKey key) {
    static final String ISSUER = "zhiban-embedded-server";
    static final String AUDIENCE = "zhiban";
    private static final Duration A_WORKING_DAY = Duration.ofHours(8);

    /** Reads it, or makes one. */
    static SigningKey in(Path directory) throws IOException {
        Path file = directory.resolve("signing-key.json");
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(
                        file,
                        new ECKeyGenerator(Curve.P_256)
                                .keyID("example")
                                .generate()
                                .toJSONString());
            }
            return new SigningKey(ECKey.parse(Files.readString(file)));
        } catch (JOSEException | ParseException e) {
            throw new IOException("密钥文件损坏 not a key: " + file, e);
        }
    }

    ImmutableJWKSet<SecurityContext> publicKeys() {
        return new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK()));
    }

    String tokenOf(StaffId person, Instant now) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .subject(person.value())
                        .issuer(ISSUER)
                        .audience(AUDIENCE)
                        .expirationTime(Date.from(now.plus(A_WORKING_DAY)))
                        .build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
