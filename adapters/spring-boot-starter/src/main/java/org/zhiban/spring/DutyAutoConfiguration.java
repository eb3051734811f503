package org.zhiban.spring;

import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;
import org.zhiban.core.confidentiality.Sealer;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.language.Wording;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.file.HolidayFile;
import org.zhiban.file.RegulationFile;
import org.zhiban.file.StaffFile;
import org.zhiban.json.JsonEventCodec;

/** The office (值班办公室) and its parts, each from a bean of the host or else from the properties. */
@AutoConfiguration(after = {DirectoryBookAutoConfiguration.class, DatabaseBookAutoConfiguration.class})
@ConditionalOnBooleanProperty(name = "zhiban.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ZhibanProperties.class)
public class DutyAutoConfiguration {

    /** For Spring (供 Spring 创建). */
    public DutyAutoConfiguration() {}

    /**
     * The office's identity (单位标识).
     *
     * @param properties which
     * @return the identity
     */
    @Bean
    @ConditionalOnMissingBean
    OfficeId zhibanOffice(ZhibanProperties properties) {
        if (properties.office() == null) {
            throw new MissingPartException(
                    "zhiban.office",
                    Wording.of("未指明值班单位。", "It is not said which office this is."),
                    Wording.of(
                            "请设置 zhiban.office，例如 zhiban.office=jiaohe；写入每条记录，以后不得更改。",
                            "Set zhiban.office, for example zhiban.office=jiaohe; it stands in every entry and must not change."));
        }
        return OfficeId.of(properties.office());
    }

    /**
     * The regulation (值班制度) in all its versions.
     *
     * @param properties the files
     * @return the regulation
     * @throws IOException if a file cannot be read
     */
    @Bean
    @ConditionalOnMissingBean
    Regulations zhibanRegulations(ZhibanProperties properties) throws IOException {
        if (properties.regulation().isEmpty()) {
            throw new MissingPartException(
                    "zhiban.regulation",
                    Wording.of("没有值班制度。", "There is no regulation."),
                    Wording.of(
                            "请将 zhiban.regulation 设为制度文件（YAML）的路径，或提供 Regulations 类型的 bean。",
                            "Set zhiban.regulation to the path of a regulation file (YAML), or bring a bean of type Regulations."));
        }
        List<Regulation> versions = new ArrayList<>();
        for (File file : properties.regulation()) {
            versions.add(RegulationFile.read(file.toPath()));
        }
        return new Regulations(versions);
    }

    /**
     * The holiday calendar (节假日安排).
     *
     * @param properties the files; without any, the days of mainland China
     * @return the calendar
     * @throws IOException if a file cannot be read
     */
    @Bean
    @ConditionalOnMissingBean
    HolidayCalendar zhibanHolidays(ZhibanProperties properties) throws IOException {
        return properties.holidays().isEmpty()
                ? HolidayFile.mainland()
                : HolidayFile.read(
                        properties.holidays().stream().map(File::toPath).toList());
    }

    /**
     * The staff directory (人员名录).
     *
     * @param properties the files
     * @param regulations whose newest version names the sections
     * @return the directory
     * @throws IOException if a file cannot be read
     */
    @Bean
    @ConditionalOnMissingBean
    StaffDirectory zhibanStaff(ZhibanProperties properties, Regulations regulations) throws IOException {
        ZhibanProperties.Staff staff = properties.staff();
        if (staff.file() == null) {
            throw new MissingPartException(
                    "zhiban.staff.file",
                    Wording.of("没有人员名录。", "There is no staff directory."),
                    Wording.of(
                            "请提供 StaffDirectory 类型的 bean，或将 zhiban.staff.file 设为人员文件（CSV）的路径。",
                            "Bring a bean of type StaffDirectory, or set zhiban.staff.file to the path of a staff file (CSV)."));
        }
        List<Regulation> versions = regulations.versions();
        Regulation newest = versions.get(versions.size() - 1);
        return staff.leave() == null
                ? StaffFile.read(staff.file().toPath(), newest)
                : StaffFile.read(staff.file().toPath(), staff.leave().toPath(), newest);
    }

    /**
     * The stored form of events (事件的存储形式): JSON, guarded content sealed by the host's Sealer if there is one.
     *
     * @param sealer the host's sealer
     * @return the codec
     */
    @Bean
    @ConditionalOnMissingBean
    EventCodec zhibanEventCodec(ObjectProvider<Sealer> sealer) {
        return new JsonEventCodec(sealer.getIfUnique(Sealer::none));
    }

    /**
     * The clock (时钟) of the office: the system's.
     *
     * @return the clock
     */
    @Bean
    @ConditionalOnMissingBean
    InstantSource zhibanClock() {
        return Clock.systemUTC();
    }

    /**
     * The office (值班办公室) on its book. Whoever asks for a {@link FrontDesk} gets the desk before it.
     *
     * @param id its identity
     * @param regulations its regulation
     * @param holidays the holiday calendar
     * @param staff the staff directory
     * @param book the book, from a directory, a database or the host
     * @param codec the stored form of events
     * @param clock the clock
     * @return the office
     */
    @Bean
    @Fallback
    @ConditionalOnMissingBean
    DutyOffice zhibanDutyOffice(
            OfficeId id,
            Regulations regulations,
            HolidayCalendar holidays,
            StaffDirectory staff,
            ObjectProvider<Logbook> book,
            EventCodec codec,
            InstantSource clock) {
        return DutyOffice.open(
                id, regulations, holidays, staff, book.getIfAvailable(DutyAutoConfiguration::noBook), codec, clock);
    }

    private static Logbook noBook() {
        throw new MissingPartException(
                "zhiban.directory",
                Wording.of("没有存放记录本的地方。", "There is no place to keep the logbook."),
                Wording.of(
                        "请设置 zhiban.directory，或配置唯一（或 @Primary）的 DataSource，或提供 Logbook 类型的 bean。",
                        "Set zhiban.directory, or configure one DataSource (or one @Primary), or bring a bean of type Logbook."));
    }

    /**
     * The front desk (值班窗口), for the host and for REST alike: joins the host's transactions, counts and announces.
     *
     * @param id the office
     * @param office the office behind it
     * @param transactions the host's transactions, if the book can take part in them
     * @param counting what counts, if anything does
     * @param events where entries are announced
     * @return the desk
     */
    @Bean
    @Primary
    @ConditionalOnMissingBean(value = FrontDesk.class, ignored = DutyOffice.class)
    HostDesk zhibanDesk(
            OfficeId id,
            DutyOffice office,
            ObjectProvider<HostTransactions> transactions,
            ObjectProvider<Counting> counting,
            ApplicationEventPublisher events) {
        return new HostDesk(
                id,
                office,
                transactions.getIfAvailable(HostTransactions::none),
                counting.getIfAvailable(() -> (submission, submitting) -> submitting.get()),
                events);
    }
}
