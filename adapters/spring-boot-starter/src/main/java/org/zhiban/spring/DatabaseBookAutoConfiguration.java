package org.zhiban.spring;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.jdbc.JdbcLogbook;
import org.zhiban.jdbc.JdbcNoticeRegister;

/** The logbook in the host's database (数据库记录本), where there is one DataSource and no directory is named. */
@AutoConfiguration(
        after = DirectoryBookAutoConfiguration.class,
        afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnBooleanProperty(name = "zhiban.enabled", matchIfMissing = true)
@ConditionalOnClass({DataSource.class, DataSourceUtils.class})
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnMissingBean(Logbook.class)
@EnableConfigurationProperties(ZhibanProperties.class)
public class DatabaseBookAutoConfiguration {

    /** For Spring (供 Spring 创建). */
    public DatabaseBookAutoConfiguration() {}

    /**
     * The logbook (记录本) in the database, whose tables must be there or are made, if the host asks for that.
     *
     * @param id the office
     * @param source the host's data source
     * @param properties whether tables are made
     * @return the book
     */
    @Bean
    JdbcLogbook zhibanLogbook(OfficeId id, DataSource source, ZhibanProperties properties) {
        new Tables(source).require(properties.jdbc().migrate());
        return JdbcLogbook.of(plain(source), id, properties.digest());
    }

    /**
     * The register of notices (通知登记) in the database, which serves all processes of the office.
     *
     * @param id the office
     * @param book the book, whose tables are there by now
     * @param source the host's data source
     * @param clock the time claims are reckoned by
     * @param properties how long a claim holds
     * @return the register
     */
    @Bean
    @ConditionalOnMissingBean(NoticeRegister.class)
    JdbcNoticeRegister zhibanNoticeRegister(
            OfficeId id, JdbcLogbook book, DataSource source, InstantSource clock, ZhibanProperties properties) {
        return JdbcNoticeRegister.of(
                plain(source), id, clock, properties.notices().lease());
    }

    /**
     * The transactions (宿主事务) the book takes part in: those on its own data source.
     *
     * @param source the host's data source
     * @param book the book
     * @return the transactions
     */
    @Bean
    @ConditionalOnBean(JdbcLogbook.class)
    @ConditionalOnMissingBean(HostTransactions.class)
    SpringTransactions zhibanTransactions(DataSource source, JdbcLogbook book) {
        return new SpringTransactions(plain(source), book);
    }

    /** What the transaction manager knows a transaction by; a proxy would commit nothing of its own. */
    private static DataSource plain(DataSource source) {
        return source instanceof TransactionAwareDataSourceProxy proxy ? proxy.getTargetDataSource() : source;
    }
}
