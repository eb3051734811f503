package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhiban.core.staff.JiaoheStaff.*;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhiban.core.staff.StaffId;

/** Who is not known, or is nobody here, is told nothing, not even what there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoIsCallingTest {
    private final RunningServer server = RunningServer.october();

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<String> with(String authorization) {
        return server.send(HttpRequest.newBuilder(server.uri("log"))
                .header("Authorization", authorization)
                .GET());
    }

    private int bearing(String token) {
        return with("Bearer " + token).statusCode();
    }

    private JWTClaimsSet.Builder claims() {
        return server.tokens.claims(WANG_FANG.value());
    }

    @Test
    void a_good_token_is_good_until_it_expires_however_often() {
        String token = server.tokens.of(WANG_FANG);
        assertThat(bearing(token)).isEqualTo(200);
        assertThat(bearing(token)).isEqualTo(200);
        server.desk.moveTo("2026-09-28T12:00");
        assertThat(bearing(token)).isEqualTo(401);
        assertThat(bearing(server.tokens.of(WANG_FANG))).isEqualTo(200);
    }

    @Test
    void nobody_is_let_in_without_one() {
        for (String path : Set.of("log", "board", "openapi.json", "nothing", "log/stream")) {
            HttpResponse<String> answer = server.send(HttpRequest.newBuilder(server.uri(path)));
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.body()).contains("urn:zhiban:problem:unknown-caller");
        }
        for (String authorization : Set.of("Basic TTAzOg==", "Bearer", "Bearer ", "bearer x", "M03")) {
            assertThat(with(authorization).statusCode()).as(authorization).isEqualTo(401);
        }
    }

    @Test
    void a_token_says_who_for_whom_by_whom_and_until_when() {
        Date past = Date.from(server.desk.clock.instant().minus(Duration.ofMinutes(2)));
        Date future = Date.from(server.desk.clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(bearing(server.tokens.signed(claims().expirationTime(past).build())))
                .isEqualTo(401);
        assertThat(bearing(server.tokens.signed(claims().expirationTime(null).build())))
                .isEqualTo(401);
        assertThat(bearing(server.tokens.signed(claims().notBeforeTime(future).build())))
                .isEqualTo(401);
        assertThat(bearing(server.tokens.signed(claims().audience("other").build())))
                .isEqualTo(401);
        assertThat(bearing(server.tokens.signed(claims().issuer("other").build())))
                .isEqualTo(401);
        assertThat(bearing(server.tokens.signed(claims().subject(null).build())))
                .isEqualTo(401);
        assertThat(bearing(server.tokens.signed(claims().subject(" ").build()))).isEqualTo(401);
    }

    @Test
    void a_token_nobody_signed_or_another_did_is_none() throws Exception {
        assertThat(bearing(new PlainJWT(claims().build()).serialize())).isEqualTo(401);
        SignedJWT others = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims().build());
        others.sign(new RSASSASigner(new RSAKeyGenerator(2048).keyID("test").generate()));
        assertThat(bearing(others.serialize())).isEqualTo(401);
        String good = server.tokens.of(WANG_FANG);
        assertThat(bearing(good.substring(0, good.length() - 6) + "AAAAAA")).isEqualTo(401);
        assertThat(bearing(good.replaceFirst("\\..*\\.", "."))).isEqualTo(401);
    }

    @Test
    void the_public_key_is_no_secret_to_sign_with() throws Exception {
        byte[] publicKey = Tokens.signingKey().toRSAPublicKey().getEncoded();
        SignedJWT confused = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(), claims().build());
        confused.sign(new MACSigner(publicKey));
        assertThat(bearing(confused.serialize())).isEqualTo(401);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtCaller.of(
                        Tokens.keys(), Tokens.ISSUER, Tokens.AUDIENCE, server.desk.clock, Set.of(JWSAlgorithm.HS256)))
                .withMessageContaining("HS256");
    }

    @Test
    void who_is_no_member_of_staff_today_is_not_let_in() {
        for (StaffId person : Set.of(QIAN_LAO, StaffId.of("X99"))) {
            HttpResponse<String> answer = server.get("log", person);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("entries");
            HttpResponse<String> write = server.post("posts/desk/emergencies", "{\"means\":\"phone\"}", person);
            assertThat(write.statusCode()).isEqualTo(403);
        }
        assertThat(server.desk.office.head().number()).isEqualTo(2);
    }
}
