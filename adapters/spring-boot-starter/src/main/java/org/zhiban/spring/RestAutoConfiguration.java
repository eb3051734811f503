package org.zhiban.spring;

import jakarta.servlet.Servlet;
import java.time.InstantSource;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.rest.Caller;
import org.zhiban.rest.DutyApplication;
import org.zhiban.rest.Limits;

/** The office over HTTP (REST 接口), in a servlet of its own beside whatever the host serves; it knows the host's desk. */
@AutoConfiguration(after = DutyAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "zhiban.enabled", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "zhiban.rest.enabled", matchIfMissing = true)
@ConditionalOnClass({Servlet.class, ServletRegistrationBean.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class RestAutoConfiguration {

    /** For Spring (供 Spring 创建). */
    public RestAutoConfiguration() {}

    /**
     * Who is calling (调用人): the principal of the request. Without anything that authenticates, nobody is.
     *
     * @return the caller
     */
    @Bean
    @ConditionalOnMissingBean
    Caller zhibanCaller() {
        return new PrincipalCaller();
    }

    /**
     * The resources (资源) of the office.
     *
     * @param desk the desk
     * @param caller tells who is calling
     * @param clock what the rate of each caller is measured by
     * @param limits how much one caller may ask for, if the host says so
     * @return the application, closed with the host's
     */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    DutyApplication zhibanApplication(
            FrontDesk desk, Caller caller, InstantSource clock, ObjectProvider<Limits> limits) {
        return DutyApplication.of(desk, caller, clock, limits.getIfUnique(Limits::usual));
    }

    /**
     * The servlet (Servlet) under {@code zhiban.rest.path}.
     *
     * @param application the resources
     * @param properties where
     * @return the servlet's registration
     */
    @Bean
    @ConditionalOnMissingBean(name = "zhibanServlet")
    ServletRegistrationBean<ServletContainer> zhibanServlet(DutyApplication application, ZhibanProperties properties) {
        ServletRegistrationBean<ServletContainer> servlet = new ServletRegistrationBean<>(
                new ServletContainer(ResourceConfig.forApplication(application)),
                properties.rest().path() + "/*");
        servlet.setName("zhiban");
        return servlet;
    }
}
