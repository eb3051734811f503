package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhiban.core.staff.StaffId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A township is flooded: from the first call to the archive, by HTTP alone. */
class EmergencyWalkTest {
    private static final String FLOOD = "matters/%E5%BA%94%E3%80%942026%E3%80%951%E5%8F%B7";

    private final RunningServer server = RunningServer.october();

    @AfterEach
    void stop() {
        server.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private JsonNode written(String time, StaffId who, String path, String body) {
        server.desk.moveTo("2026-10-01T" + time);
        HttpResponse<String> answer = server.post(path, body.replace('\'', '"'), who);
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(201);
        return json(answer).get("entries");
    }

    private JsonNode refused(String path, String body) {
        HttpResponse<String> answer = server.post(path, body.replace('\'', '"'), WANG_FANG);
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(409);
        return json(answer).get("refusals");
    }

    private List<String> due() {
        return json(server.get("deadlines", WANG_FANG))
                .get("deadlines")
                .valueStream()
                .map(one -> one.get("code").asString())
                .toList();
    }

    private void told(String time, String leader) {
        written(time, WANG_FANG, FLOOD + "/reports", "{'leader':'%s','means':'phone'}".formatted(leader));
    }

    private void drafted(String time, String stage) {
        written(time, WANG_FANG, FLOOD + "/drafts", """
                {'stage':'%s','text':'新站镇进水，转移120人。','topics':[{'topic':'handling','text':'无变化'},
                {'topic':'reaction','text':'无变化'},{'topic':'cause','text':'无变化'},{'topic':'progress','text':'无变化'}]}""".formatted(stage));
    }

    private static final String SENDING = "{'recipient':'%s','form':'written','text':'新站镇进水，转移120人。','receipt':'已收'}";

    private void sent(String time, int draft, String recipient) {
        written(time, WANG_FANG, FLOOD + "/drafts/" + draft + "/sendings", SENDING.formatted(recipient));
    }

    private void approved(String time, int draft) {
        written(time, WANG_FANG, FLOOD + "/drafts/" + draft + "/approvals", "{'approver':'G01','form':'written'}");
        written(time, WANG_FANG, FLOOD + "/drafts/" + draft + "/coordinations", "{'recipient':'party-office'}");
    }

    @Test
    void from_the_first_call_to_the_archive() {
        written("08:00", WANG_FANG, "posts/desk/takings", "{}");
        JsonNode received = written("08:00", WANG_FANG, "posts/desk/emergencies", """
                {'means':'phone','answers':[{'question':'caller-name','sureness':'known','text':'刘永'},
                {'question':'caller-organisation','sureness':'known','text':'新站镇政府'},
                {'question':'caller-phone','sureness':'known','text':'0432-67190001'},
                {'question':'time','sureness':'known','text':'早七时许'},
                {'question':'place','sureness':'known','text':'新站镇河东村'},
                {'question':'course','sureness':'known','text':'河水漫堤，村内积水'}],
                'category':'natural-disaster','kind':'水旱灾害'}""");
        assertThat(received.get(0).get("kind").asString()).isEqualTo("emergency-received");
        List<String> before = due();
        assertThat(before).isNotEmpty();

        told("08:03", "L02");
        told("08:05", "L01");
        assertThat(due()).isNotEqualTo(before);
        written("08:06", WANG_FANG, FLOOD + "/instructions", "{'leader':'L02','text':'转移群众','means':'phone'}");
        written(
                "08:20",
                WANG_FANG,
                FLOOD + "/updates",
                "{'answers':[{'question':'cause','sureness':'known','text':'上游降雨'}],'source':'回拨核实','verified':true}");
        drafted("08:25", "initial");
        JsonNode tooEarly = refused(FLOOD + "/drafts/1/sendings", SENDING.formatted("upper-city"));
        assertThat(tooEarly.valueStream().map(one -> one.get("clause").asString()))
                .contains("二(二)3-1");
        approved("08:28", 1);
        sent("08:30", 1, "upper-city");
        sent("08:31", 1, "party-office");
        sent("08:32", 1, "emergency-bureau");
        written("09:30", WANG_FANG, FLOOD + "/handlings", "{'instruction':1,'text':'已转移120人','outcome':'done'}");
        drafted("11:00", "final");
        approved("11:10", 2);
        sent("11:20", 2, "upper-city");
        sent("11:21", 2, "party-office");
        written(
                "11:30",
                WANG_FANG,
                FLOOD + "/answers",
                "{'addressee':'caller','text':'已处置','satisfaction':'not-asked'}");
        written("11:40", WANG_FANG, FLOOD + "/closings", "{'text':'水已退'}");
        written("11:45", WANG_FANG, FLOOD + "/archivings", "{'retention':'thirty-years'}");

        JsonNode flood = json(server.get(FLOOD, GAO_FENG));
        assertThat(flood.get("archived").asBoolean()).isTrue();
        assertThat(flood.get("emergency").asBoolean()).isTrue();
        assertThat(json(server.get("verification", GAO_FENG)).get("intact").asBoolean())
                .isTrue();
    }
}
