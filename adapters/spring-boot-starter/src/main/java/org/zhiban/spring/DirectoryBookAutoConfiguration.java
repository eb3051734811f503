package org.zhiban.spring;

import java.io.IOException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.file.FileLogbook;
import org.zhiban.file.FileNoticeRegister;

/** The logbook in a directory (文件记录本), where {@code zhiban.directory} says which. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "zhiban.enabled", matchIfMissing = true)
@ConditionalOnProperty("zhiban.directory")
@ConditionalOnMissingBean(Logbook.class)
@EnableConfigurationProperties(ZhibanProperties.class)
public class DirectoryBookAutoConfiguration {

    /** For Spring (供 Spring 创建). */
    public DirectoryBookAutoConfiguration() {}

    /**
     * The logbook (记录本) in the directory; closed with the application.
     *
     * @param id the office
     * @param properties where
     * @return the book
     * @throws IOException if the directory cannot be read or written
     */
    @Bean
    FileLogbook zhibanLogbook(OfficeId id, ZhibanProperties properties) throws IOException {
        return FileLogbook.open(properties.directory().toPath(), id, properties.digest(), FileLogbook.SEGMENT_BYTES);
    }

    /**
     * The register of notices (通知登记) beside the book, which keeps other processes away.
     *
     * @param book the book, open by now
     * @param properties where
     * @return the register
     * @throws IOException if the directory cannot be read or written
     */
    @Bean
    @ConditionalOnMissingBean(NoticeRegister.class)
    FileNoticeRegister zhibanNoticeRegister(FileLogbook book, ZhibanProperties properties) throws IOException {
        return FileNoticeRegister.open(properties.directory().toPath());
    }
}
