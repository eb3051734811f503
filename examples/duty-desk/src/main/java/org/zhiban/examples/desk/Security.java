package org.zhiban.examples.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.staff.StaffId;

/**
 * Signing in (登录) by a form the page itself shows, a session that outlives a restart, and a token against forged requests. The page is
 * open to all, what it shows to nobody but the office's own people; and it may load nothing but from here.
 */
@Configuration
class Security {
    private static final String FROM_HERE_ONLY =
            "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, FrontDesk office) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", "/index.html", "/desk.css", "/desk.svg", "/js/**")
                        .permitAll()
                        .anyRequest()
                        .access((who, request) -> new AuthorizationDecision(isMember(who.get(), office))))
                .formLogin(form -> form.loginPage("/index.html")
                        .loginProcessingUrl("/login")
                        .successHandler((request, response, who) -> response.setStatus(HttpStatus.NO_CONTENT.value()))
                        .failureHandler((request, response, why) -> response.setStatus(HttpStatus.FORBIDDEN.value())))
                .logout(logout ->
                        logout.logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .exceptionHandling(
                        none -> none.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .csrf(CsrfConfigurer::spa)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(FROM_HERE_ONLY)))
                .build();
    }

    private static boolean isMember(Authentication who, FrontDesk office) {
        return who.isAuthenticated() && office.isMember(StaffId.of(who.getName()));
    }
}
