package org.zhiban.rest;

import jakarta.ws.rs.core.Application;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.rest.internal.http.CallerFilter;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.http.JsonBody;
import org.zhiban.rest.internal.http.Problems;
import org.zhiban.rest.internal.http.RateFilter;
import org.zhiban.rest.internal.http.SizeFilter;
import org.zhiban.rest.internal.resource.Resources;

/**
 * The duty office as a Jakarta REST application (值班办公室 REST 应用), for the host to mount in its own server.
 *
 * <pre>{@code
 * DutyApplication duty = DutyApplication.of(office, JwtCaller.of(keys, issuer, audience, clock), clock);
 * JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:8080/duty"), ResourceConfig.forApplication(duty));
 * }</pre>
 *
 * <p>Each request becomes one command or one view of the office; nothing is decided here. Every operation, the reads and the
 * stream too, needs a caller who is a member of staff that day. It starts no thread: a stream occupies the thread of its
 * request. Safe for use by several threads. {@link #close} ends the streams; the office and its book are the host's.
 */
public final class DutyApplication extends Application implements AutoCloseable {
    private final Desk desk;
    private final Set<Object> singletons;

    private DutyApplication(Desk desk, Set<Object> singletons) {
        this.desk = desk;
        this.singletons = singletons;
    }

    /**
     * The application of an office within the usual limits (默认限额应用).
     *
     * @param office the office
     * @param caller tells who is calling
     * @param clock what the rate of each caller is measured by
     * @return the application
     * @throws NullPointerException if an argument is null
     */
    public static DutyApplication of(FrontDesk office, Caller caller, InstantSource clock) {
        return of(office, caller, clock, Limits.usual());
    }

    /**
     * The application of an office (值班应用).
     *
     * @param office the office
     * @param caller tells who is calling
     * @param clock what the rate of each caller is measured by
     * @param limits how much one caller may ask for
     * @return the application
     * @throws NullPointerException if an argument is null
     */
    public static DutyApplication of(FrontDesk office, Caller caller, InstantSource clock, Limits limits) {
        Desk desk = new Desk(Objects.requireNonNull(office, "office"), Objects.requireNonNull(limits, "limits"));
        Set<Object> filters = Set.of(
                new CallerFilter(office, Objects.requireNonNull(caller, "caller")),
                new RateFilter(limits, Objects.requireNonNull(clock, "clock")),
                new SizeFilter(limits),
                new JsonBody(limits),
                new Problems());
        return new DutyApplication(desk, Resources.with(desk, filters));
    }

    /** Resources (资源) made for one office; only a container with injection of its own could do without instances. */
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }

    /** No WADL (不提供 WADL): the OpenAPI document says more, and Jersey would look for a library to write it. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }

    /** Ends every open stream (结束推送); readers come back with the number of the last entry they have. */
    @Override
    public void close() {
        desk.close();
    }
}
