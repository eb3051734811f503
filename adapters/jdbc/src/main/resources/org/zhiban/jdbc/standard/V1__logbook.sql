-- The logbooks of all offices (值班记录本): one row an entry, never changed, never deleted. Dameng, H2, and what follows the
-- standard. Text must be compared by its bytes.
CREATE TABLE zhiban_entry (
  office_id   VARCHAR(256) NOT NULL, -- 值班单位, at most 64 characters
  entry_no    BIGINT       NOT NULL, -- 编号, from 1 without gaps
  command_key VARCHAR(32)  NOT NULL, -- 指令编号的摘要, 128 bits of SHA-256 in hexadecimal
  batch_index INTEGER      NOT NULL, -- 批次位置, from 0
  entry_bytes BLOB         NOT NULL, -- 封存条目, with its digest
  CONSTRAINT zhiban_entry_pk PRIMARY KEY (office_id, entry_no),
  CONSTRAINT zhiban_entry_command UNIQUE (office_id, command_key, batch_index)
);

-- The last checkpoint of each book (检查点); may be emptied at any time.
CREATE TABLE zhiban_checkpoint (
  office_id        VARCHAR(256) NOT NULL,
  checkpoint_bytes BLOB         NOT NULL,
  CONSTRAINT zhiban_checkpoint_pk PRIMARY KEY (office_id)
);
