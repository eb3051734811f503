package org.zhiban.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The properties {@code zhiban.*} (配置属性). What is null is not set. Relative files are those of the working directory.
 *
 * @param enabled whether there is a duty office at all
 * @param office the office's identity; stands in every entry, so it never changes
 * @param regulation the regulation files, one a version, the oldest first; not needed with a bean of Regulations
 * @param holidays the holiday files; without any, the days of mainland China that come with Zhiban
 * @param directory where the logbook is kept as files; without it, it is kept in the database of the DataSource
 * @param digest the digest algorithm of a new book, by its name in the JCA; a book that has entries keeps its own
 * @param staff the staff files; not needed with a bean of StaffDirectory
 * @param jdbc the logbook in a database
 * @param notices telling what is due
 * @param webhook telling it by HTTP
 * @param rest the office over HTTP
 */
@Validated
@ConfigurationProperties("zhiban")
public record ZhibanProperties(
        @DefaultValue("true") boolean enabled,
        String office,
        @DefaultValue List<File> regulation,
        @DefaultValue List<File> holidays,
        File directory,
        @DefaultValue("SHA-256") @NotBlank String digest,
        @DefaultValue @Valid Staff staff,
        @DefaultValue @Valid Jdbc jdbc,
        @DefaultValue @Valid Notices notices,
        @DefaultValue @Valid Webhook webhook,
        @DefaultValue @Valid Rest rest) {

    /**
     * The staff files (人员文件).
     *
     * @param file the staff, comma-separated
     * @param leave who is on leave when, comma-separated; without it nobody is
     */
    public record Staff(File file, File leave) {}

    /**
     * The logbook in a database (数据库记录本).
     *
     * @param migrate whether missing tables are made at the start; without it nothing is ever defined in the database
     */
    public record Jdbc(@DefaultValue("false") boolean migrate) {}

    /**
     * Telling what is due (到期通知).
     *
     * @param enabled whether the office is looked at by a timer
     * @param poll how long at most until it is looked at again, for what other processes wrote
     * @param retry after how long a notice that could not be handed on is tried again
     * @param lease after how long a notice that a dead process had undertaken goes out after all; longer than handing it on takes
     */
    public record Notices(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("1m") @NotNull Duration poll,
            @DefaultValue("1m") @NotNull Duration retry,
            @DefaultValue("5m") @NotNull Duration lease) {

        /**
         * Checks the times.
         *
         * @throws IllegalArgumentException if one is not positive
         */
        public Notices {
            requirePositive("zhiban.notices.poll", poll);
            requirePositive("zhiban.notices.retry", retry);
            requirePositive("zhiban.notices.lease", lease);
        }
    }

    /**
     * Telling by HTTP (网络通知).
     *
     * @param url where notices are posted; without it none is
     * @param secret what they are signed with: {@code whsec_} and 24 to 64 bytes in Base64, shared with the receiver
     * @param connectTimeout how long connecting may take
     * @param timeout how long the answer may take
     * @param attempts how many times at most a notice is posted before it is left until the next round
     * @param backoff the pause after the first failure; each further one is twice as long, give or take half
     */
    public record Webhook(
            URI url,

            @Pattern(
                    regexp = "whsec_[A-Za-z0-9+/]{32,88}={0,2}",
                    message = "须为 whsec_ 加 Base64 must be whsec_ and Base64")
            String secret,

            @DefaultValue("2s") @NotNull Duration connectTimeout,
            @DefaultValue("5s") @NotNull Duration timeout,
            @DefaultValue("3") @Min(1) @Max(10) int attempts,
            @DefaultValue("500ms") @NotNull Duration backoff) {

        /**
         * Checks the address and the times.
         *
         * @throws IllegalArgumentException if a time is not positive, or the address is not one of HTTP
         */
        public Webhook {
            requirePositive("zhiban.webhook.connect-timeout", connectTimeout);
            requirePositive("zhiban.webhook.timeout", timeout);
            requirePositive("zhiban.webhook.backoff", backoff);
            if (url != null && (url.getHost() == null || !url.getScheme().matches("https?"))) {
                throw new IllegalArgumentException(
                        "zhiban.webhook.url: 须为 http(s) 地址 must be an address of http or https: " + url);
            }
        }

        /** How long handing on one notice may take at the longest (最长用时). */
        Duration longest() {
            return connectTimeout
                    .plus(timeout)
                    .multipliedBy(attempts)
                    .plus(backoff.multipliedBy((1L << attempts) - 1)
                            .multipliedBy(3)
                            .dividedBy(2));
        }

        /** The secret is shown to nobody. */
        @Override
        public String toString() {
            return "Webhook[url=" + url + ", attempts=" + attempts + "]";
        }
    }

    /**
     * The office over HTTP (REST 接口).
     *
     * @param enabled whether it is mounted, in an application with a servlet container
     * @param path where, without a slash at its end
     */
    public record Rest(
            @DefaultValue("true") boolean enabled,

            @DefaultValue("/duty")
            @Pattern(
                    regexp = "(/[A-Za-z0-9._~-]+)+",
                    message = "须以 / 开头、不以 / 结尾 must begin with a slash and not end with one")
            String path) {}

    /**
     * Checks what depends on one another.
     *
     * @throws IllegalArgumentException if a claim would end while its notice is still being posted
     */
    public ZhibanProperties {
        regulation = List.copyOf(regulation);
        holidays = List.copyOf(holidays);
        if (webhook.url() != null && notices.lease().compareTo(webhook.longest()) <= 0) {
            throw new IllegalArgumentException(
                    "zhiban.notices.lease: 须长于一次发送的最长用时 must be longer than posting a notice may take: "
                            + notices.lease() + " <= " + webhook.longest());
        }
    }

    private static void requirePositive(String property, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(property + ": 须为正 must be positive: " + duration);
        }
    }
}
