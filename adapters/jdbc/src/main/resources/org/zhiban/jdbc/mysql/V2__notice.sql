-- The notices of all offices (通知登记): who has undertaken to hand one on, and whether it has been. A row whose cause is long past
-- may be deleted; a row deleted too early lets its notice go out again.
CREATE TABLE zhiban_notice (
  office_id     VARCHAR(256) NOT NULL,
  notice_key    VARCHAR(32)  NOT NULL, -- 通知编号的摘要, 128 bits of SHA-256 in hexadecimal
  claimed_until BIGINT       NOT NULL, -- 认领期限, microseconds since 1970; 0 if nobody is at it
  delivered_at  BIGINT       NOT NULL, -- 送达时间, microseconds since 1970; 0 if it was not yet
  CONSTRAINT zhiban_notice_pk PRIMARY KEY (office_id, notice_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
