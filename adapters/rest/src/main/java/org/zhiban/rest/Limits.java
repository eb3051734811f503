package org.zhiban.rest;

import java.time.Duration;
import java.util.Objects;

/**
 * How much one caller may ask for (限额). Immutable.
 *
 * @param bodyBytes the most bytes a request's body may have
 * @param depth how deep JSON may be nested
 * @param burst how many requests one caller may send at once, after a rest
 * @param perSecond how many requests per second one caller may send for long
 * @param pageSize the most entries one page may have
 * @param streams how many streams one caller may have open at once
 * @param heartbeat how often an idle stream shows that it is alive, which is also how long a closed connection is held
 */
public record Limits(
        int bodyBytes, int depth, int burst, int perSecond, int pageSize, int streams, Duration heartbeat) {

    /**
     * Checks that every limit leaves room for something.
     *
     * @throws IllegalArgumentException if a limit is less than 1
     * @throws NullPointerException if {@code heartbeat} is null
     */
    public Limits {
        requirePositive("bodyBytes", bodyBytes);
        requirePositive("depth", depth);
        requirePositive("burst", burst);
        requirePositive("perSecond", perSecond);
        requirePositive("pageSize", pageSize);
        requirePositive("streams", streams);
        requirePositive(
                "heartbeat", Objects.requireNonNull(heartbeat, "heartbeat").toMillis());
    }

    private static void requirePositive(String limit, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("限额 limit " + limit + " must be 1 or more: " + value);
        }
    }

    /**
     * The limits of a usual office (默认限额): 1 MiB, 32 deep, 200 at once and 100 per second, 500 entries a page, 4 streams, a sign of
     * life every 15 seconds.
     *
     * @return the limits
     */
    public static Limits usual() {
        return new Limits(1024 * 1024, 32, 200, 100, 500, 4, Duration.ofSeconds(15));
    }

    /**
     * The same limits with another rate (调整速率).
     *
     * @param atOnce how many requests one caller may send at once
     * @param forLong how many per second for long
     * @return the limits
     */
    public Limits withRate(int atOnce, int forLong) {
        return new Limits(bodyBytes, depth, atOnce, forLong, pageSize, streams, heartbeat);
    }

    /**
     * The same limits with another size of a body (调整请求长度).
     *
     * @param bytes the most bytes
     * @return the limits
     */
    public Limits withBodyBytes(int bytes) {
        return new Limits(bytes, depth, burst, perSecond, pageSize, streams, heartbeat);
    }

    /**
     * The same limits with another heartbeat (调整心跳).
     *
     * @param often how often
     * @return the limits
     */
    public Limits withHeartbeat(Duration often) {
        return new Limits(bodyBytes, depth, burst, perSecond, pageSize, streams, often);
    }
}
