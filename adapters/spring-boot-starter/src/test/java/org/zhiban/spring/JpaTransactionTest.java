package org.zhiban.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.annotation.Transactional;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.staff.JiaoheStaff;

/** An OA that keeps its rows by JPA: they are written when the transaction ends, after the entry, and still both or neither. */
class JpaTransactionTest {

    /** The OA's own entity. */
    @Entity
    static class Paper {
        @Id
        private String number;

        protected Paper() {}

        Paper(String number) {
            this.number = number;
        }

        @Override
        public String toString() {
            return number;
        }
    }

    /** The OA's own service. */
    static class Papers {
        private final EntityManager entities;
        private final FrontDesk desk;

        Papers(EntityManager entities, FrontDesk desk) {
            this.entities = entities;
            this.desk = desk;
        }

        @Transactional
        public void save(String number) {
            entities.persist(new Paper(number));
            desk.submit(Host.roster(), JiaoheStaff.ZHANG_WEI);
        }

        @Transactional
        public void saveTwice(String number) {
            save(number);
            entities.flush();
            entities.clear();
            entities.persist(new Paper(number));
        }

        long count() {
            return entities.createQuery("SELECT COUNT(p) FROM JpaTransactionTest$Paper p", Long.class)
                    .getSingleResult();
        }
    }

    private static LocalContainerEntityManagerFactoryBean entities(DataSource source) {
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(source);
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setPackagesToScan(JpaTransactionTest.class.getPackageName());
        factory.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "create"));
        return factory;
    }

    private static void jpa(GenericApplicationContext context) {
        context.registerBean(
                LocalContainerEntityManagerFactoryBean.class, () -> entities(context.getBean(DataSource.class)));
        context.registerBean(
                "transactionManager",
                JpaTransactionManager.class,
                () -> new JpaTransactionManager(context.getBean(EntityManagerFactory.class)));
        context.registerBean(
                Papers.class,
                () -> new Papers(
                        SharedEntityManagerCreator.createSharedEntityManager(
                                context.getBean(EntityManagerFactory.class)),
                        context.getBean(FrontDesk.class)));
    }

    @Test
    void both_are_committed_or_neither() {
        Host host = Host.of(new MovedClock("2026-09-28T09:00"))
                .over(Databases.H2, Databases.H2.fresh())
                .with(JpaTransactionTest::jpa);
        try (ConfigurableApplicationContext context = host.start()) {
            Papers papers = context.getBean(Papers.class);
            FrontDesk desk = context.getBean(FrontDesk.class);

            assertThatThrownBy(() -> papers.saveTwice("12")).isInstanceOf(RuntimeException.class);
            assertThat(papers.count()).isZero();
            assertThat(desk.head().number()).isZero();

            papers.save("12");
            assertThat(papers.count()).isEqualTo(1);
            assertThat(desk.head().number()).isEqualTo(1);
            assertThat(desk.publicView().verify().isIntact()).isTrue();
        }
    }
}
