package org.zhiban.examples.oa;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffMember;

/**
 * Who may come in (登录): everybody on the staff, under the staff identity, by HTTP Basic and one password for the demonstration. What
 * each may do at the duty office is for the regulation to say, and for nothing here.
 */
@Configuration
class Security {
    private static final String DEMONSTRATION = "{noop}duty";

    @Bean
    UserDetailsService users(StaffDirectory people) {
        return new InMemoryUserDetailsManager(
                people.members().stream().map(Security::user).toList());
    }

    private static UserDetails user(StaffMember member) {
        return User.withUsername(member.id().value()).password(DEMONSTRATION).build();
    }

    /** Each request brings its credential, and there is no session a forged request could ride on. */
    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
