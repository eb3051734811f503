-- Read tables for reports of the OA (统计表): made from the book, never the other way round, and made again at any time.
-- Times are milliseconds since 1970-01-01 UTC. What is guarded (标密) is never in clear here.
CREATE TABLE zhiban_read_position (
  office_id   VARCHAR(256) NOT NULL COMMENT '值班单位',
  entry_no    BIGINT NOT NULL COMMENT '各表已更新至的条目编号',
  assessed_no BIGINT NOT NULL COMMENT '检查发现、值班次数两表所依据的最后条目编号，0 为尚未统计',
  CONSTRAINT zhiban_read_position_pk PRIMARY KEY (office_id)
) COMMENT '统计表更新进度（统计表由记录本生成，可随时重建）' CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE zhiban_assignment (
  office_id     VARCHAR(256) NOT NULL COMMENT '值班单位',
  roster_id     VARCHAR(256) NOT NULL COMMENT '值班表编号',
  seat_no       INTEGER NOT NULL COMMENT '在表内的顺序号，自 1 起',
  post_id       VARCHAR(256) NOT NULL COMMENT '岗位',
  duty_date     VARCHAR(10) NOT NULL COMMENT '班次日期，如 2026-10-01',
  shift_name    VARCHAR(1000) NOT NULL COMMENT '班次名称',
  duty_category VARCHAR(1000) COMMENT '值班类别（计次用），跨日拆分班次的后段为空',
  officer_id    VARCHAR(256) NOT NULL COMMENT '值班人员编号',
  officer_name  VARCHAR(1000) NOT NULL COMMENT '值班人员姓名',
  section_id    VARCHAR(256) NOT NULL COMMENT '所属科室',
  is_published  INTEGER NOT NULL COMMENT '该表是否已发布：1 是，0 否',
  CONSTRAINT zhiban_assignment_pk PRIMARY KEY (office_id, roster_id, seat_no)
) COMMENT '排班明细：值班表上每个班次的每个席位' CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE zhiban_handover (
  office_id     VARCHAR(256) NOT NULL COMMENT '值班单位',
  entry_no      BIGINT NOT NULL COMMENT '接班条目编号',
  handover_kind VARCHAR(20) NOT NULL COMMENT '方式：HANDOVER 交接，TAKEN 无人交班时接岗，CONTINUED 连班',
  post_id       VARCHAR(256) NOT NULL COMMENT '岗位',
  duty_date     VARCHAR(10) NOT NULL COMMENT '所接班次日期',
  shift_name    VARCHAR(1000) NOT NULL COMMENT '所接班次名称',
  outgoing_id   VARCHAR(256) COMMENT '交班人编号，接岗时为空',
  outgoing_name VARCHAR(1000) COMMENT '交班人姓名，接岗时为空',
  incoming_id   VARCHAR(256) NOT NULL COMMENT '接班人编号',
  incoming_name VARCHAR(1000) NOT NULL COMMENT '接班人姓名',
  witness_id    VARCHAR(256) COMMENT '见证人编号，仅接岗时有',
  offered_at    BIGINT COMMENT '交班人签字时间，毫秒',
  accepted_at   BIGINT NOT NULL COMMENT '接班人签字时间，毫秒',
  handover_mode VARCHAR(20) COMMENT '交接形式：FACE_TO_FACE 当面，PHONE 电话等',
  CONSTRAINT zhiban_handover_pk PRIMARY KEY (office_id, entry_no)
) COMMENT '交接班：每次接班一行' CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE zhiban_matter (
  office_id      VARCHAR(256) NOT NULL COMMENT '值班单位',
  entry_no       BIGINT NOT NULL COMMENT '登记条目编号',
  is_withheld    INTEGER NOT NULL COMMENT '内容是否不予显示：1 是，0 否',
  secrecy_level  VARCHAR(20) NOT NULL COMMENT '登记条目的密级：OPEN 公开，INTERNAL 内部，WORK_SECRET 工作秘密等',
  matter_kind    VARCHAR(20) NOT NULL COMMENT '种类：MATTER 一般事项，PAPER 来文，TASK 交办，ORDER 群众诉求，EMERGENCY 突发事件',
  entered_at     BIGINT NOT NULL COMMENT '登记条目写入时间，毫秒',
  registered_at  BIGINT COMMENT '登记时间，毫秒，不予显示时为空',
  stage          VARCHAR(20) COMMENT '办理阶段：REGISTERED 登记，REPORTED 报告，CARRIED_OUT 落实，ANSWERED 反馈',
  is_open        INTEGER COMMENT '是否未办结：1 是，0 否',
  reported_at    BIGINT COMMENT '首次报告领导时间，毫秒',
  closed_at      BIGINT COMMENT '办结时间，毫秒',
  matter_id      VARCHAR(256) COMMENT '事项编号',
  form_no        VARCHAR(100) COMMENT '表单编号，如 应〔2026〕7号',
  post_id        VARCHAR(256) COMMENT '登记岗位',
  officer_id     VARCHAR(256) COMMENT '登记人编号',
  officer_name   VARCHAR(1000) COMMENT '登记人姓名',
  matter_content VARCHAR(2000) COMMENT '内容，至多 500 字',
  matter_demand  VARCHAR(2000) COMMENT '办理要求，至多 500 字',
  matter_result  VARCHAR(2000) COMMENT '办理结果，至多 500 字',
  CONSTRAINT zhiban_matter_pk PRIMARY KEY (office_id, entry_no)
) COMMENT '事项：每件一行，含来文、交办、群众诉求、突发事件' CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE zhiban_emergency (
  office_id         VARCHAR(256) NOT NULL COMMENT '值班单位',
  entry_no          BIGINT NOT NULL COMMENT '记录单条目编号',
  is_withheld       INTEGER NOT NULL COMMENT '内容是否不予显示：1 是，0 否',
  secrecy_level     VARCHAR(20) NOT NULL COMMENT '记录单条目的密级',
  entered_at        BIGINT NOT NULL COMMENT '记录单写入时间，毫秒',
  received_at       BIGINT COMMENT '接报时间，毫秒，不予显示时为空',
  grade             VARCHAR(20) COMMENT '级别：ESPECIALLY_GRAVE 特别重大，GRAVE 重大，SERIOUS 较大，ORDINARY 一般，未定为空',
  stage             VARCHAR(20) COMMENT '办理阶段，同事项表',
  is_open           INTEGER COMMENT '是否未办结：1 是，0 否',
  leader_told_at    BIGINT COMMENT '接报后首次报告领导时间，毫秒',
  first_sent_at     BIGINT COMMENT '首次上报时间，毫秒',
  minutes_to_leader BIGINT COMMENT '接报至报告领导的整分钟数',
  minutes_to_report BIGINT COMMENT '接报至首次上报的整分钟数',
  matter_no         BIGINT COMMENT '所属事项的登记条目编号',
  form_no           VARCHAR(100) COMMENT '记录单编号',
  event_category    VARCHAR(40) COMMENT '事件类别代码',
  event_kind        VARCHAR(2000) COMMENT '事件种类',
  occurred_at       BIGINT COMMENT '发生时间，毫秒，不详为空',
  event_content     VARCHAR(2000) COMMENT '概况，至多 500 字',
  CONSTRAINT zhiban_emergency_pk PRIMARY KEY (office_id, entry_no)
) COMMENT '突发事件：每份应急值班信息记录单一行' CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE zhiban_line_call (
  office_id    VARCHAR(256) NOT NULL COMMENT '值班单位',
  entry_no     BIGINT NOT NULL COMMENT '条目编号',
  line_id      VARCHAR(256) NOT NULL COMMENT '专线',
  call_kind    VARCHAR(20) NOT NULL COMMENT 'ANSWERED 接听，PLACED 去电，MISSED 漏接',
  call_means   VARCHAR(20) NOT NULL COMMENT '方式：PHONE 电话，FAX 传真等',
  called_at    BIGINT NOT NULL COMMENT '时间，毫秒',
  officer_id   VARCHAR(256) COMMENT '经办人编号，漏接时为空',
  officer_name VARCHAR(1000) COMMENT '经办人姓名，漏接时为空',
  call_gist    VARCHAR(2000) COMMENT '内容摘要，至多 500 字',
  returned_no  BIGINT COMMENT '回复漏接的条目编号',
  returned_at  BIGINT COMMENT '回复漏接的时间，毫秒',
  CONSTRAINT zhiban_line_call_pk PRIMARY KEY (office_id, entry_no)
) COMMENT '专线来电：公开的接听、去电与漏接，不含来电人信息' CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE zhiban_finding (
  office_id    VARCHAR(256) NOT NULL COMMENT '值班单位',
  finding_no   INTEGER NOT NULL COMMENT '顺序号，自 1 起，重新统计后可变',
  finding_code VARCHAR(60) NOT NULL COMMENT '规则代码',
  clause_id    VARCHAR(200) NOT NULL COMMENT '依据条款',
  severity     VARCHAR(20) NOT NULL COMMENT '程度：NOTICE 提示，WARNING 警示，BREACH 违反',
  starts_at    BIGINT NOT NULL COMMENT '起，毫秒',
  ends_at      BIGINT NOT NULL COMMENT '止，毫秒',
  officer_ids  VARCHAR(2000) COMMENT '有关人员编号，以空格分隔',
  evidence_nos VARCHAR(2000) COMMENT '依据的条目编号，以空格分隔',
  finding_text VARCHAR(2000) NOT NULL COMMENT '说明',
  CONSTRAINT zhiban_finding_pk PRIMARY KEY (office_id, finding_no)
) COMMENT '检查发现：截至 assessed_no 号条目，只提供事实，不作处分' CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE zhiban_duty_count (
  office_id     VARCHAR(256) NOT NULL COMMENT '值班单位',
  count_no      INTEGER NOT NULL COMMENT '顺序号，自 1 起，重新统计后可变',
  officer_id    VARCHAR(256) NOT NULL COMMENT '人员编号',
  officer_name  VARCHAR(1000) NOT NULL COMMENT '姓名',
  section_id    VARCHAR(256) NOT NULL COMMENT '所属科室',
  duty_month    VARCHAR(7) NOT NULL COMMENT '月份，如 2026-10',
  duty_category VARCHAR(1000) NOT NULL COMMENT '值班类别',
  duties        BIGINT NOT NULL COMMENT '次数',
  CONSTRAINT zhiban_duty_count_pk PRIMARY KEY (office_id, count_no)
) COMMENT '值班次数：每人每月每类，按实际值守与带班计，截至 assessed_no 号条目' CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
