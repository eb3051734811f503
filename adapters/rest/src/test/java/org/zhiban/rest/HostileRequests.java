package org.zhiban.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests as somebody who means harm, or whose client is broken, would send them: the examples of every operation, each with
 * something about it made wrong. The same seed gives the same requests.
 */
final class HostileRequests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<StaffId> PEOPLE = List.of(
            JiaoheStaff.LI_QIANG,
            JiaoheStaff.LIN_SHUANG,
            JiaoheStaff.GAO_FENG,
            JiaoheStaff.OUTSIDER,
            JiaoheStaff.CHEN_JING);
    private static final List<String> METHODS =
            List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "GET", "POST", "PROPFIND", "X");
    private static final List<String> TRICKS = List.of(
            "%2e%2e/",
            "..%2f",
            "%252e%252e/",
            "%00",
            "%0d%0aSet-Cookie:x",
            "//",
            "/./",
            ";a=b",
            "%EF%BC%8E",
            "%C0%AE",
            "%",
            "{id}",
            "%E5%80%BC",
            "'%20or%201=1",
            "%3Cscript%3E",
            "desk%2F2026");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\uD800",
            "𠮷",
            "\u202E",
            "'; DROP TABLE zhiban_entry; --",
            "${jndi:ldap://x}",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "9999999999999999999",
            "-1",
            "2026-02-30",
            "9999-12-31T23:59:59+18:00",
            "desk",
            "M03",
            "null");
    private static final List<String> LITERALS = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "9223372036854775808",
            "[]",
            "{}",
            "[[[]]]",
            "\"x\"",
            "0.5",
            "NaN",
            "{\"a\":null}");

    private final Random random;
    private final RunningServer server;
    private final Map<String, String> tokens = new HashMap<>();
    private final List<Operation> walk = Operations.walk().stream()
            .filter(operation -> !operation.id().equals("streamLog"))
            .toList();

    HostileRequests(RunningServer server, long seed) {
        this.server = server;
        this.random = new Random(seed);
    }

    HttpRequest next() {
        Operation operation = any(walk);
        String path = random.nextInt(8) == 0 ? tricked(operation.path()) : filled(operation.path());
        if (random.nextInt(8) == 0) {
            path += (path.contains("?") ? "&" : "?")
                    + any(List.of("at", "after", "limit", "knownAt", "asItWasAt", "span", "days", "x")) + "="
                    + any(List.of(
                            "-1",
                            "99999999999999999999",
                            "%00",
                            "a/b",
                            "2026-01-01",
                            "9999-12-31T00:00:00%2B08:00",
                            ""));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
        token().ifPresent(token -> request.header("Authorization", token));
        odd(request);
        String method = random.nextInt(12) == 0 ? any(METHODS) : operation.method();
        return request.method(method, operation.isPost() ? body(operation) : HttpRequest.BodyPublishers.noBody())
                .header("Content-Type", contentType())
                .build();
    }

    /** Where no address can be made of it, the plain one. */
    private URI uri(String path) {
        try {
            return server.uri(path);
        } catch (IllegalArgumentException notAnAddress) {
            return server.uri("log");
        }
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String filled(String text) {
        return text.replaceAll("\\$\\{[a-z-]+}", Integer.toString(random.nextInt(200)));
    }

    private String tricked(String path) {
        List<String> parts = new ArrayList<>(List.of(filled(path).split("/")));
        parts.set(random.nextInt(parts.size()), any(TRICKS));
        return String.join("/", parts);
    }

    private String contentType() {
        return random.nextInt(10) == 0
                ? any(List.of(
                        "text/plain",
                        "application/xml",
                        "application/json;charset=utf-16",
                        "application/json;charset=klingon",
                        "multipart/form-data",
                        "application/x-www-form-urlencoded",
                        "*/*"))
                : "application/json";
    }

    private void odd(HttpRequest.Builder request) {
        switch (random.nextInt(16)) {
            case 0 -> request.header("Accept", any(List.of("text/html", "application/xml", "*/*;q=x", "a")));
            case 1 ->
                request.header(
                        "Accept-Language", any(List.of("zz", "en;q=2", "zh-Hant-TW,*;q=0.1", "x".repeat(2_000))));
            case 2 -> request.header("If-Match", any(List.of("\"0\"", "*", "W/\"1\"", "x".repeat(500), "\"")));
            case 3 ->
                request.header("Idempotency-Key", any(List.of("k", "entry-1", "x".repeat(65), " ", "a b", "k1", "k2")));
            case 4 -> request.header("X-HTTP-Method-Override", "DELETE");
            case 5 -> request.header("Last-Event-ID", any(List.of("-1", "x", "99999999999999999999")));
            default -> {}
        }
    }

    /** Mostly somebody's own; else expired, of another issuer, for others, unsigned, signed with the public key, or rubbish. */
    private Optional<String> token() {
        String person = any(PEOPLE).value();
        int kind = random.nextInt(24);
        return kind == 0
                ? Optional.empty()
                : Optional.of(tokens.computeIfAbsent(person + Math.min(kind, 9), any -> token(kind, person)));
    }

    private String token(int kind, String person) {
        return switch (kind) {
            case 1 -> "Bearer " + server.tokens.signed(claims(person, -3_600).build());
            case 2 ->
                "Bearer "
                        + server.tokens.signed(claims(person, 3_600)
                                .issuer("https://elsewhere")
                                .build());
            case 3 ->
                "Bearer "
                        + server.tokens.signed(
                                claims(person, 3_600).audience("other").build());
            case 4 -> "Bearer " + new PlainJWT(claims(person, 3_600).build()).serialize();
            case 5 -> "Bearer " + confused(person);
            case 6 -> any(List.of("Bearer", "Bearer ..", "Basic eDp5", "Bearer " + "a".repeat(5_000), "x"));
            case 7 -> "Bearer " + server.tokens.signed(claims("S99", 3_600).build());
            case 8 ->
                "Bearer " + server.tokens.signed(claims("M01\u0000", 3_600).build());
            default -> "Bearer " + server.tokens.of(StaffId.of(person));
        };
    }

    private JWTClaimsSet.Builder claims(String subject, int secondsLeft) {
        return server.tokens
                .claims(subject)
                .expirationTime(Date.from(server.desk.clock.instant().plusSeconds(secondsLeft)));
    }

    /** Signed with the bytes of the public key as if they were a secret. */
    private String confused(String person) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256), claims(person, 3_600).build());
            token.sign(new MACSigner(Tokens.signingKey().toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.BodyPublisher body(Operation operation) {
        String body = filled(operation.body());
        return switch (random.nextInt(16)) {
            case 0 -> bytes(body.substring(0, random.nextInt(body.length())), StandardCharsets.UTF_8);
            case 1 ->
                bytes(
                        body,
                        any(List.of(StandardCharsets.UTF_16, Charset.forName("GB18030"), StandardCharsets.ISO_8859_1)));
            case 2 -> bytes("[".repeat(1 + random.nextInt(5_000)), StandardCharsets.UTF_8);
            case 3 -> bytes(body + body, StandardCharsets.UTF_8);
            case 4 -> bytes(body.replaceFirst("\\{", "{\"x\":1,"), StandardCharsets.UTF_8);
            case 5 -> HttpRequest.BodyPublishers.ofByteArray(noise());
            case 6 ->
                random.nextInt(20) == 0
                        ? bytes("{\"reason\":\"" + "长".repeat(700_000) + "\"}", StandardCharsets.UTF_8)
                        : bytes(body, StandardCharsets.UTF_8);
            case 7 -> bytes(body, StandardCharsets.UTF_8);
            default -> bytes(changed(body), StandardCharsets.UTF_8);
        };
    }

    private static HttpRequest.BodyPublisher bytes(String body, Charset charset) {
        return HttpRequest.BodyPublishers.ofByteArray(body.getBytes(charset));
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        return noise;
    }

    /** With one value somewhere in it replaced. */
    private String changed(String body) {
        JsonNode whole = JSON.readTree(body);
        List<Runnable> changes = new ArrayList<>();
        collect(whole, changes);
        if (!changes.isEmpty()) {
            any(changes).run();
        }
        return whole.toString().replace("\"\u0001literal\"", any(LITERALS));
    }

    private void collect(JsonNode part, List<Runnable> changes) {
        if (part instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                changes.add(() -> object.remove(name));
                changes.add(() -> object.put(name, other()));
                collect(object.get(name), changes);
            }
        } else if (part instanceof ArrayNode array) {
            IntStream.range(0, array.size()).forEach(i -> {
                changes.add(() -> array.set(i, JSON.getNodeFactory().stringNode(other())));
                collect(array.get(i), changes);
            });
            changes.add(() -> IntStream.range(0, 300).forEach(i -> array.add(other())));
        }
    }

    private String other() {
        return random.nextBoolean() ? any(TEXTS) : "\u0001literal";
    }
}
