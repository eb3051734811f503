-- Read tables for reports of the OA (统计表): made from the book, never the other way round, and made again at any time.
-- Times are milliseconds since 1970-01-01 UTC. What is guarded (标密) is never in clear here.
CREATE TABLE zhiban_read_position (
  office_id   VARCHAR(256) NOT NULL,
  entry_no    BIGINT NOT NULL,
  assessed_no BIGINT NOT NULL,
  CONSTRAINT zhiban_read_position_pk PRIMARY KEY (office_id)
);
COMMENT ON TABLE zhiban_read_position IS '统计表更新进度（统计表由记录本生成，可随时重建）';
COMMENT ON COLUMN zhiban_read_position.office_id IS '值班单位';
COMMENT ON COLUMN zhiban_read_position.entry_no IS '各表已更新至的条目编号';
COMMENT ON COLUMN zhiban_read_position.assessed_no IS '检查发现、值班次数两表所依据的最后条目编号，0 为尚未统计';

CREATE TABLE zhiban_assignment (
  office_id     VARCHAR(256) NOT NULL,
  roster_id     VARCHAR(256) NOT NULL,
  seat_no       INTEGER NOT NULL,
  post_id       VARCHAR(256) NOT NULL,
  duty_date     VARCHAR(10) NOT NULL,
  shift_name    VARCHAR(1000) NOT NULL,
  duty_category VARCHAR(1000),
  officer_id    VARCHAR(256) NOT NULL,
  officer_name  VARCHAR(1000) NOT NULL,
  section_id    VARCHAR(256) NOT NULL,
  is_published  INTEGER NOT NULL,
  CONSTRAINT zhiban_assignment_pk PRIMARY KEY (office_id, roster_id, seat_no)
);
COMMENT ON TABLE zhiban_assignment IS '排班明细：值班表上每个班次的每个席位';
COMMENT ON COLUMN zhiban_assignment.office_id IS '值班单位';
COMMENT ON COLUMN zhiban_assignment.roster_id IS '值班表编号';
COMMENT ON COLUMN zhiban_assignment.seat_no IS '在表内的顺序号，自 1 起';
COMMENT ON COLUMN zhiban_assignment.post_id IS '岗位';
COMMENT ON COLUMN zhiban_assignment.duty_date IS '班次日期，如 2026-10-01';
COMMENT ON COLUMN zhiban_assignment.shift_name IS '班次名称';
COMMENT ON COLUMN zhiban_assignment.duty_category IS '值班类别（计次用），跨日拆分班次的后段为空';
COMMENT ON COLUMN zhiban_assignment.officer_id IS '值班人员编号';
COMMENT ON COLUMN zhiban_assignment.officer_name IS '值班人员姓名';
COMMENT ON COLUMN zhiban_assignment.section_id IS '所属科室';
COMMENT ON COLUMN zhiban_assignment.is_published IS '该表是否已发布：1 是，0 否';

CREATE TABLE zhiban_handover (
  office_id     VARCHAR(256) NOT NULL,
  entry_no      BIGINT NOT NULL,
  handover_kind VARCHAR(20) NOT NULL,
  post_id       VARCHAR(256) NOT NULL,
  duty_date     VARCHAR(10) NOT NULL,
  shift_name    VARCHAR(1000) NOT NULL,
  outgoing_id   VARCHAR(256),
  outgoing_name VARCHAR(1000),
  incoming_id   VARCHAR(256) NOT NULL,
  incoming_name VARCHAR(1000) NOT NULL,
  witness_id    VARCHAR(256),
  offered_at    BIGINT,
  accepted_at   BIGINT NOT NULL,
  handover_mode VARCHAR(20),
  CONSTRAINT zhiban_handover_pk PRIMARY KEY (office_id, entry_no)
);
COMMENT ON TABLE zhiban_handover IS '交接班：每次接班一行';
COMMENT ON COLUMN zhiban_handover.office_id IS '值班单位';
COMMENT ON COLUMN zhiban_handover.entry_no IS '接班条目编号';
COMMENT ON COLUMN zhiban_handover.handover_kind IS '方式：HANDOVER 交接，TAKEN 无人交班时接岗，CONTINUED 连班';
COMMENT ON COLUMN zhiban_handover.post_id IS '岗位';
COMMENT ON COLUMN zhiban_handover.duty_date IS '所接班次日期';
COMMENT ON COLUMN zhiban_handover.shift_name IS '所接班次名称';
COMMENT ON COLUMN zhiban_handover.outgoing_id IS '交班人编号，接岗时为空';
COMMENT ON COLUMN zhiban_handover.outgoing_name IS '交班人姓名，接岗时为空';
COMMENT ON COLUMN zhiban_handover.incoming_id IS '接班人编号';
COMMENT ON COLUMN zhiban_handover.incoming_name IS '接班人姓名';
COMMENT ON COLUMN zhiban_handover.witness_id IS '见证人编号，仅接岗时有';
COMMENT ON COLUMN zhiban_handover.offered_at IS '交班人签字时间，毫秒';
COMMENT ON COLUMN zhiban_handover.accepted_at IS '接班人签字时间，毫秒';
COMMENT ON COLUMN zhiban_handover.handover_mode IS '交接形式：FACE_TO_FACE 当面，PHONE 电话等';

CREATE TABLE zhiban_matter (
  office_id      VARCHAR(256) NOT NULL,
  entry_no       BIGINT NOT NULL,
  is_withheld    INTEGER NOT NULL,
  secrecy_level  VARCHAR(20) NOT NULL,
  matter_kind    VARCHAR(20) NOT NULL,
  entered_at     BIGINT NOT NULL,
  registered_at  BIGINT,
  stage          VARCHAR(20),
  is_open        INTEGER,
  reported_at    BIGINT,
  closed_at      BIGINT,
  matter_id      VARCHAR(256),
  form_no        VARCHAR(100),
  post_id        VARCHAR(256),
  officer_id     VARCHAR(256),
  officer_name   VARCHAR(1000),
  matter_content VARCHAR(2000),
  matter_demand  VARCHAR(2000),
  matter_result  VARCHAR(2000),
  CONSTRAINT zhiban_matter_pk PRIMARY KEY (office_id, entry_no)
);
COMMENT ON TABLE zhiban_matter IS '事项：每件一行，含来文、交办、群众诉求、突发事件';
COMMENT ON COLUMN zhiban_matter.office_id IS '值班单位';
COMMENT ON COLUMN zhiban_matter.entry_no IS '登记条目编号';
COMMENT ON COLUMN zhiban_matter.is_withheld IS '内容是否不予显示：1 是，0 否';
COMMENT ON COLUMN zhiban_matter.secrecy_level IS '登记条目的密级：OPEN 公开，INTERNAL 内部，WORK_SECRET 工作秘密等';
COMMENT ON COLUMN zhiban_matter.matter_kind IS '种类：MATTER 一般事项，PAPER 来文，TASK 交办，ORDER 群众诉求，EMERGENCY 突发事件';
COMMENT ON COLUMN zhiban_matter.entered_at IS '登记条目写入时间，毫秒';
COMMENT ON COLUMN zhiban_matter.registered_at IS '登记时间，毫秒，不予显示时为空';
COMMENT ON COLUMN zhiban_matter.stage IS '办理阶段：REGISTERED 登记，REPORTED 报告，CARRIED_OUT 落实，ANSWERED 反馈';
COMMENT ON COLUMN zhiban_matter.is_open IS '是否未办结：1 是，0 否';
COMMENT ON COLUMN zhiban_matter.reported_at IS '首次报告领导时间，毫秒';
COMMENT ON COLUMN zhiban_matter.closed_at IS '办结时间，毫秒';
COMMENT ON COLUMN zhiban_matter.matter_id IS '事项编号';
COMMENT ON COLUMN zhiban_matter.form_no IS '表单编号，如 应〔2026〕7号';
COMMENT ON COLUMN zhiban_matter.post_id IS '登记岗位';
COMMENT ON COLUMN zhiban_matter.officer_id IS '登记人编号';
COMMENT ON COLUMN zhiban_matter.officer_name IS '登记人姓名';
COMMENT ON COLUMN zhiban_matter.matter_content IS '内容，至多 500 字';
COMMENT ON COLUMN zhiban_matter.matter_demand IS '办理要求，至多 500 字';
COMMENT ON COLUMN zhiban_matter.matter_result IS '办理结果，至多 500 字';

CREATE TABLE zhiban_emergency (
  office_id         VARCHAR(256) NOT NULL,
  entry_no          BIGINT NOT NULL,
  is_withheld       INTEGER NOT NULL,
  secrecy_level     VARCHAR(20) NOT NULL,
  entered_at        BIGINT NOT NULL,
  received_at       BIGINT,
  grade             VARCHAR(20),
  stage             VARCHAR(20),
  is_open           INTEGER,
  leader_told_at    BIGINT,
  first_sent_at     BIGINT,
  minutes_to_leader BIGINT,
  minutes_to_report BIGINT,
  matter_no         BIGINT,
  form_no           VARCHAR(100),
  event_category    VARCHAR(40),
  event_kind        VARCHAR(2000),
  occurred_at       BIGINT,
  event_content     VARCHAR(2000),
  CONSTRAINT zhiban_emergency_pk PRIMARY KEY (office_id, entry_no)
);
COMMENT ON TABLE zhiban_emergency IS '突发事件：每份应急值班信息记录单一行';
COMMENT ON COLUMN zhiban_emergency.office_id IS '值班单位';
COMMENT ON COLUMN zhiban_emergency.entry_no IS '记录单条目编号';
COMMENT ON COLUMN zhiban_emergency.is_withheld IS '内容是否不予显示：1 是，0 否';
COMMENT ON COLUMN zhiban_emergency.secrecy_level IS '记录单条目的密级';
COMMENT ON COLUMN zhiban_emergency.entered_at IS '记录单写入时间，毫秒';
COMMENT ON COLUMN zhiban_emergency.received_at IS '接报时间，毫秒，不予显示时为空';
COMMENT ON COLUMN zhiban_emergency.grade IS '级别：ESPECIALLY_GRAVE 特别重大，GRAVE 重大，SERIOUS 较大，ORDINARY 一般，未定为空';
COMMENT ON COLUMN zhiban_emergency.stage IS '办理阶段，同事项表';
COMMENT ON COLUMN zhiban_emergency.is_open IS '是否未办结：1 是，0 否';
COMMENT ON COLUMN zhiban_emergency.leader_told_at IS '接报后首次报告领导时间，毫秒';
COMMENT ON COLUMN zhiban_emergency.first_sent_at IS '首次上报时间，毫秒';
COMMENT ON COLUMN zhiban_emergency.minutes_to_leader IS '接报至报告领导的整分钟数';
COMMENT ON COLUMN zhiban_emergency.minutes_to_report IS '接报至首次上报的整分钟数';
COMMENT ON COLUMN zhiban_emergency.matter_no IS '所属事项的登记条目编号';
COMMENT ON COLUMN zhiban_emergency.form_no IS '记录单编号';
COMMENT ON COLUMN zhiban_emergency.event_category IS '事件类别代码';
COMMENT ON COLUMN zhiban_emergency.event_kind IS '事件种类';
COMMENT ON COLUMN zhiban_emergency.occurred_at IS '发生时间，毫秒，不详为空';
COMMENT ON COLUMN zhiban_emergency.event_content IS '概况，至多 500 字';

CREATE TABLE zhiban_line_call (
  office_id    VARCHAR(256) NOT NULL,
  entry_no     BIGINT NOT NULL,
  line_id      VARCHAR(256) NOT NULL,
  call_kind    VARCHAR(20) NOT NULL,
  call_means   VARCHAR(20) NOT NULL,
  called_at    BIGINT NOT NULL,
  officer_id   VARCHAR(256),
  officer_name VARCHAR(1000),
  call_gist    VARCHAR(2000),
  returned_no  BIGINT,
  returned_at  BIGINT,
  CONSTRAINT zhiban_line_call_pk PRIMARY KEY (office_id, entry_no)
);
COMMENT ON TABLE zhiban_line_call IS '专线来电：公开的接听、去电与漏接，不含来电人信息';
COMMENT ON COLUMN zhiban_line_call.office_id IS '值班单位';
COMMENT ON COLUMN zhiban_line_call.entry_no IS '条目编号';
COMMENT ON COLUMN zhiban_line_call.line_id IS '专线';
COMMENT ON COLUMN zhiban_line_call.call_kind IS 'ANSWERED 接听，PLACED 去电，MISSED 漏接';
COMMENT ON COLUMN zhiban_line_call.call_means IS '方式：PHONE 电话，FAX 传真等';
COMMENT ON COLUMN zhiban_line_call.called_at IS '时间，毫秒';
COMMENT ON COLUMN zhiban_line_call.officer_id IS '经办人编号，漏接时为空';
COMMENT ON COLUMN zhiban_line_call.officer_name IS '经办人姓名，漏接时为空';
COMMENT ON COLUMN zhiban_line_call.call_gist IS '内容摘要，至多 500 字';
COMMENT ON COLUMN zhiban_line_call.returned_no IS '回复漏接的条目编号';
COMMENT ON COLUMN zhiban_line_call.returned_at IS '回复漏接的时间，毫秒';

CREATE TABLE zhiban_finding (
  office_id    VARCHAR(256) NOT NULL,
  finding_no   INTEGER NOT NULL,
  finding_code VARCHAR(60) NOT NULL,
  clause_id    VARCHAR(200) NOT NULL,
  severity     VARCHAR(20) NOT NULL,
  starts_at    BIGINT NOT NULL,
  ends_at      BIGINT NOT NULL,
  officer_ids  VARCHAR(2000),
  evidence_nos VARCHAR(2000),
  finding_text VARCHAR(2000) NOT NULL,
  CONSTRAINT zhiban_finding_pk PRIMARY KEY (office_id, finding_no)
);
COMMENT ON TABLE zhiban_finding IS '检查发现：截至 assessed_no 号条目，只提供事实，不作处分';
COMMENT ON COLUMN zhiban_finding.office_id IS '值班单位';
COMMENT ON COLUMN zhiban_finding.finding_no IS '顺序号，自 1 起，重新统计后可变';
COMMENT ON COLUMN zhiban_finding.finding_code IS '规则代码';
COMMENT ON COLUMN zhiban_finding.clause_id IS '依据条款';
COMMENT ON COLUMN zhiban_finding.severity IS '程度：NOTICE 提示，WARNING 警示，BREACH 违反';
COMMENT ON COLUMN zhiban_finding.starts_at IS '起，毫秒';
COMMENT ON COLUMN zhiban_finding.ends_at IS '止，毫秒';
COMMENT ON COLUMN zhiban_finding.officer_ids IS '有关人员编号，以空格分隔';
COMMENT ON COLUMN zhiban_finding.evidence_nos IS '依据的条目编号，以空格分隔';
COMMENT ON COLUMN zhiban_finding.finding_text IS '说明';

CREATE TABLE zhiban_duty_count (
  office_id     VARCHAR(256) NOT NULL,
  count_no      INTEGER NOT NULL,
  officer_id    VARCHAR(256) NOT NULL,
  officer_name  VARCHAR(1000) NOT NULL,
  section_id    VARCHAR(256) NOT NULL,
  duty_month    VARCHAR(7) NOT NULL,
  duty_category VARCHAR(1000) NOT NULL,
  duties        BIGINT NOT NULL,
  CONSTRAINT zhiban_duty_count_pk PRIMARY KEY (office_id, count_no)
);
COMMENT ON TABLE zhiban_duty_count IS '值班次数：每人每月每类，按实际值守与带班计，截至 assessed_no 号条目';
COMMENT ON COLUMN zhiban_duty_count.office_id IS '值班单位';
COMMENT ON COLUMN zhiban_duty_count.count_no IS '顺序号，自 1 起，重新统计后可变';
COMMENT ON COLUMN zhiban_duty_count.officer_id IS '人员编号';
COMMENT ON COLUMN zhiban_duty_count.officer_name IS '姓名';
COMMENT ON COLUMN zhiban_duty_count.section_id IS '所属科室';
COMMENT ON COLUMN zhiban_duty_count.duty_month IS '月份，如 2026-10';
COMMENT ON COLUMN zhiban_duty_count.duty_category IS '值班类别';
COMMENT ON COLUMN zhiban_duty_count.duties IS '次数';
