/** The duty office in a Spring Boot application (Spring Boot 集成): auto-configuration, transactions, events, notices, health, metrics. */
package org.zhiban.spring;
