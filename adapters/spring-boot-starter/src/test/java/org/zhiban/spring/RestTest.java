package org.zhiban.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.rest.Caller;
import org.zhiban.rest.DutyApplication;
import org.zhiban.rest.Limits;

/** The office over HTTP inside the host's own server, behind the host's own Spring Security. */
class RestTest {
    private static final String NO_STAFF_ID = "x".repeat(65);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    private Host host() {
        return Host.of(new MovedClock("2026-09-28T09:00"))
                .inDirectory(directory)
                .with("server.port=0")
                .with(context -> {
                    context.registerBean(InMemoryUserDetailsManager.class, RestTest::users);
                    context.registerBean(SecurityFilterChain.class, () -> chain(context.getBean(HttpSecurity.class)));
                });
    }

    private static InMemoryUserDetailsManager users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("M01").password("{noop}secret").build(),
                User.withUsername(NO_STAFF_ID).password("{noop}secret").build(),
                User.withUsername("X99").password("{noop}secret").build());
    }

    /** Whoever is not known comes through too: the office itself must refuse. */
    private static SecurityFilterChain chain(HttpSecurity http) {
        return http.httpBasic(basic -> {}).csrf(csrf -> csrf.disable()).build();
    }

    private int get(ConfigurableApplicationContext context, String path, String user) throws Exception {
        return send(context, HttpRequest.newBuilder(), path, user).statusCode();
    }

    private HttpResponse<String> send(
            ConfigurableApplicationContext context, HttpRequest.Builder request, String path, String user)
            throws IOException, InterruptedException {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        request.uri(URI.create("http://localhost:" + port + path));
        if (!user.isEmpty()) {
            String login = user + ":secret";
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void the_principal_is_the_caller_and_nobody_else_comes_in() throws Exception {
        try (ConfigurableApplicationContext context = host().start(WebApplicationType.SERVLET)) {
            assertThat(get(context, "/duty/log", "M01")).isEqualTo(200);
            assertThat(get(context, "/duty/log", "")).isEqualTo(401);
            assertThat(get(context, "/duty/log", NO_STAFF_ID)).isEqualTo(401);
            assertThat(get(context, "/duty/log", "X99")).isIn(401, 403);
        }
    }

    @Test
    void the_path_is_the_hosts_choice_and_so_is_having_it_at_all() throws Exception {
        try (ConfigurableApplicationContext context =
                host().with("zhiban.rest.path=/oa/zhiban").start(WebApplicationType.SERVLET)) {
            assertThat(get(context, "/oa/zhiban/log", "M01")).isEqualTo(200);
            assertThat(get(context, "/duty/log", "M01")).isEqualTo(404);
        }
        try (ConfigurableApplicationContext context =
                host().with("zhiban.rest.enabled=false").start(WebApplicationType.SERVLET)) {
            assertThat(get(context, "/duty/log", "M01")).isEqualTo(404);
        }
    }

    @Test
    void who_calls_and_how_much_one_may_ask_for_may_be_the_hosts_own() throws Exception {
        Host host = host().with(context -> {
            context.registerBean(Caller.class, () -> request -> Optional.of(JiaoheStaff.ZHANG_WEI));
            context.registerBean(Limits.class, () -> Limits.usual().withRate(1, 1));
        });
        try (ConfigurableApplicationContext context = host.start(WebApplicationType.SERVLET)) {
            assertThat(get(context, "/duty/log", "")).isEqualTo(200);
            assertThat(get(context, "/duty/log", "")).isEqualTo(429);
        }
    }

    @Test
    void the_resources_and_their_servlet_may_be_the_hosts_own() throws Exception {
        Host host = host().with(context -> {
            context.registerBean(
                    "own",
                    DutyApplication.class,
                    () -> DutyApplication.of(
                            context.getBean(FrontDesk.class),
                            request -> Optional.of(JiaoheStaff.ZHANG_WEI),
                            context.getBean(MovedClock.class)));
            context.registerBean(
                    "zhibanServlet",
                    ServletRegistrationBean.class,
                    () -> new ServletRegistrationBean<>(
                            new ServletContainer(
                                    ResourceConfig.forApplication(context.getBean("own", DutyApplication.class))),
                            "/own/*"));
        });
        try (ConfigurableApplicationContext context = host.start(WebApplicationType.SERVLET)) {
            assertThat(get(context, "/own/log", "")).isEqualTo(200);
            assertThat(get(context, "/duty/log", "")).isEqualTo(404);
            assertThat(context.getBeansOfType(DutyApplication.class)).hasSize(1);
        }
    }

    @Test
    void what_comes_in_over_http_goes_over_the_same_desk_and_is_announced() throws Exception {
        List<EntryWritten> heard = new CopyOnWriteArrayList<>();
        Host host = host().with(context -> context.addApplicationListener(
                (ApplicationListener<org.springframework.context.PayloadApplicationEvent<?>>) event -> {
                    if (event.getPayload() instanceof EntryWritten written) {
                        heard.add(written);
                    }
                }));
        try (ConfigurableApplicationContext context = host.start(WebApplicationType.SERVLET)) {
            FrontDesk desk = context.getBean(FrontDesk.class);
            desk.submit(Host.roster(), JiaoheStaff.ZHANG_WEI);
            HttpResponse<String> published = send(
                    context,
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{}")),
                    "/duty/rosters/2026-10/publications",
                    "M01");
            assertThat(published.statusCode()).as(published.body()).isIn(200, 201);
            assertThat(heard).extracting(EntryWritten::number).containsExactly(1L, 2L);
            assertThat(desk.head().number()).isEqualTo(2);
        }
    }
}
