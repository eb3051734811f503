package org.zhiban.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.UnreadableEventException;

/** A golden file with one spot damaged: the kind, what stood there, what stands there now, and what is told of it. */
class DamagedFieldTest {
    private final EventCodec codec = new JsonEventCodec();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            matter-closed | "result" | "outcome" | /outcome: 字段须依次各一 fields come once each, in order
            matter-closed | "result" | "outcome" | expected "result", found "outcome"
            matter-closed | "result":"积水已退", | ^^ | expected "result", found "at"
            matter-closed | "result":" | "matter":" | expected "result", found "matter"
            duty-continued | ,"section":"emergency" | ^^ | /officer: 缺少字段 missing field "section"
            duty-continued | "id" | "ID" | /officer/ID: 字段须依次各一
            post-taken | "witness" | "witnes" | expected "matters" (或 or "witness"), found "witnes"
            handover-offered | "requirement" | "Forderung" | /matters/0/Forderung: 字段须依次各一
            """)
    void a_field_is_told_that_is_not_the_one_in_turn(String type, String sound, String damaged, String message) {
        refused(type, sound, damaged, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            matter-closed | "积水已退" | 7 | /result: 类型不符 expected 文字 a text, found 数字 number
            matter-closed | "积水已退" | ["积水已退"] | /result: 类型不符 expected 文字 a text, found [
            handover-offered | "content":"中山路积水" | "content":true | /matters/0/content: 类型不符 expected 文字 a text
            handover-offered | [{ | [[],{ | /matters/0: 类型不符 expected 对象 an object, found [
            handover-accepted | ["积水-1"] | "积水-1" | /acknowledged: 类型不符 expected 数组 an array, found 文字 text
            handover-accepted | ["积水-1"] | ["积水-1",{}] | /acknowledged/1: 类型不符 expected 文字 a text, found {
            matter-registered | true | "true" | /urgent: 类型不符 expected true 或 or false, found 文字 text
            duties-swapped | "number":1 | "number":1.0 | /number: 类型不符 expected 整数 a whole number, found 数字 number
            duties-swapped | "number":1 | "number":2147483648 | /number: 不合 JSON 语法
            roster-proposed | 416667 | 9223372036854775808 | /shares/0/microDuties: 不合 JSON 语法
            call-answered | "应急科外出，由秘书科代接" | null | /reason: 类型不符 expected 文字 a text, found null
            officer-left | ,"reason": | ,"reason":[ | /reason: 类型不符 expected 文字 a text, found [
            """)
    void a_value_is_told_that_is_of_another_type(String type, String sound, String damaged, String message) {
        refused(type, sound, damaged, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            duty-continued | "post":"desk" | "post":"Desk" | /post: 岗位 post id must be lower-case letters
            duty-continued | 2026-10-01/holiday-m | 2026-10-32/holiday-m | /ending: 日期 date must read like 2026-10-01
            duty-continued | 2026-10-01/holiday-m | 2026-1-01/holiday-m | /ending: 日期 date must read like 2026-10-01
            duty-continued | 2026-10-01/holiday-m | 2026.10-01/holiday-m | /ending: 日期 date must read like 2026-10-01
            duty-continued | 2026-10-01/holiday-m | 2026-10.01/holiday-m | /ending: 日期 date must read like 2026-10-01
            duty-continued | 2026-10-01/holiday-m | 2026-10-011/holiday-m | /ending: 日期 date must read like 2026-10-01
            duty-continued | desk/2026-10-01/h | desk/2026-10-01/a/h | /ending: 班次 shift template must be a name
            duty-continued | desk/2026-10-01/h | desk h | /ending: 班次 shift must read post/date/template
            duty-continued | "name":"𠮷杰" | "name":"" | 姓名 name of duty officer ji-jie must not be blank
            matter-closed | "积水-1" | " " | /matter: 续办事项 matter id must have 1 to 64
            handover-offered | face-to-face | FACE_TO_FACE | /mode: 取值 handover mode must be one of
            handover-offered | face-to-face | phone | face-to-face, remote: "phone"
            roster-proposed | 416667 | -1 | share of zhang-wei must not be negative: -1
            roster-proposed | 2026-11-01" | 2026-10-01" | /period: 日期段 date span must end after it begins
            roster-proposed | 2026-10-01/2026-11-01 | 2026-10-01 | /period: 日期段 date span must read first/end
            roster-proposed | 2026-11-01" | 1.11.2026" | /period: 日期段 date span must read like
            """)
    void a_value_is_told_that_is_not_allowed(String type, String sound, String damaged, String message) {
        refused(type, sound, damaged, message);
    }

    /** The same moment in other words: equal events would no longer have equal bytes. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-10-01T08:40:00+00:00
            2026-10-01T16:40:00+08:00
            2026-10-01T08:40:00.000Z
            2026-10-01T08:40:00.100000Z
            2026-10-01T08:40:00.000001000Z
            2026-10-01T08:40:00.Z
            2026-10-01T08:40:00.5Z
            2026-10-01T08:40:00,500Z
            2026-10-01T08:40Z
            2026-10-01T24:00:00Z
            2026-10-01T08:40:60Z
            2026-10-01T08:40:0/Z
            2026-10-01T08:40:0:Z
            2026-10-01T08:40:00.1234Z
            2026-10-01T08:40:00.12345678Z
            2026-10-01T08:40:00.1234567891Z
            2026-10-01T08:40:00.123z
            2026-10-01T08:40:00z
            2026-10-01T08-40:00Z
            2026-10-01T08:40-00Z
            2026-10-01t08:40:00Z
            2026-10-01 08:40:00Z
            2026-02-30T08:40:00Z
            2026/10/01T08:40:00Z
            +2026-10-01T08:40:00Z
            ２026-10-01T08:40:00Z
            1790844000
            """)
    void an_instant_has_one_form(String instant) {
        refused(
                "matter-closed",
                "2026-10-01T08:40:00Z",
                instant,
                "字段 field /at: 时间 instant must read like 2026-10-01T00:00:00Z: \"" + instant + "\"");
    }

    private void refused(String type, String sound, String damaged, String message) {
        String golden = new String(GoldenTest.golden(type), UTF_8);
        String payload = golden.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(damaged));
        assertThat(payload).as("damaged").isNotEqualTo(golden);
        int version = GoldenTest.version(type);
        assertThatThrownBy(() -> codec.decode(type, version, payload.getBytes(UTF_8)))
                .isExactlyInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("cannot read event " + type + " version " + version + ": 字段 field ")
                .hasMessageContaining(message);
    }
}
