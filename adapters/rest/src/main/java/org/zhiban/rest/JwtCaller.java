package org.zhiban.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.staff.StaffId;

/**
 * The caller by a JSON Web Token (令牌认证) in the header {@code Authorization: Bearer}: its subject is the id in the staff directory.
 *
 * <p>A token counts if one of the keys signed it, with an algorithm that is allowed for it; if it names this issuer and this
 * audience; and if it has not expired by the clock given, 60 seconds of grace included. Only signatures with a public key
 * are allowed (RS, PS, ES), so that nobody who can check a token can make one. A token may be used again until it expires:
 * it says who is calling, no more. Safe for use by several threads.
 */
public final class JwtCaller implements Caller {
    /** The algorithms allowed unless others are named (默认允许的签名算法). */
    public static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 8_192;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    private JwtCaller(JWKSource<SecurityContext> keys, Claims claims, Set<JWSAlgorithm> algorithms) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(Set.copyOf(algorithms), keys));
        processor.setJWTClaimsSetVerifier(claims);
    }

    /** The claims a token must make, its times judged by the clock given and no other. */
    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
        private final InstantSource clock;

        Claims(String issuer, String audience, InstantSource clock) {
            super(Set.of(audience), new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp"), Set.of());
            this.clock = clock;
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }

    /**
     * Tokens signed with a public key (默认签名算法) by {@link #ALGORITHMS}.
     *
     * @param keys the key set, fixed or fetched from the issuer
     * @param issuer who must have issued the token
     * @param audience whom it must be meant for
     * @param clock what its expiry is judged by
     * @return the caller
     * @throws NullPointerException if an argument is null
     */
    public static JwtCaller of(JWKSource<SecurityContext> keys, String issuer, String audience, InstantSource clock) {
        return of(keys, issuer, audience, clock, ALGORITHMS);
    }

    /**
     * Tokens signed by algorithms of the host's choice (指定签名算法).
     *
     * @param keys the key set, fixed or fetched from the issuer
     * @param issuer who must have issued the token
     * @param audience whom it must be meant for
     * @param clock what its expiry is judged by
     * @param algorithms the algorithms, each of {@link #ALGORITHMS}
     * @return the caller
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if an algorithm is none of {@link #ALGORITHMS}, or there is none
     */
    public static JwtCaller of(
            JWKSource<SecurityContext> keys,
            String issuer,
            String audience,
            InstantSource clock,
            Set<JWSAlgorithm> algorithms) {
        if (algorithms.isEmpty() || !ALGORITHMS.containsAll(algorithms)) {
            throw new IllegalArgumentException("签名算法 algorithms must be some of " + ALGORITHMS + ": " + algorithms);
        }
        return new JwtCaller(
                Objects.requireNonNull(keys, "keys"),
                new Claims(
                        Objects.requireNonNull(issuer, "issuer"),
                        Objects.requireNonNull(audience, "audience"),
                        Objects.requireNonNull(clock, "clock")),
                algorithms);
    }

    @Override
    public Optional<StaffId> of(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return header == null || header.length() > LONGEST || !header.startsWith(BEARER)
                ? Optional.empty()
                : subject(header.substring(BEARER.length()).strip());
    }

    private Optional<StaffId> subject(String token) {
        try {
            return Optional.of(StaffId.of(processor.process(token, null).getSubject()));
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException notValid) {
            return Optional.empty();
        }
    }
}
