package org.zhiban.tck;

/**
 * What adapters must do (适配器规则): every rule of every kit, with what it says in Chinese and English and where to look if it
 * fails. A number, once given, keeps its meaning.
 */
enum Rule {
    L1(
            Intent.MUST,
            "空册没有条目，末端为零。",
            "An empty book has no entry, and its head is at 0.",
            "what head() gives where no row is found: Head.start of the book's algorithm"),
    L2(
            Intent.MUST,
            "追加的条目按顺序逐字节读回。",
            "What was appended is read back in order, bit for bit.",
            "the order of the query, and every field on its way to the store and back"),
    L3(
            Intent.MUST,
            "一批条目要么全部写入，要么一条也不写。",
            "A batch is written whole or not at all, and is never seen in part.",
            "one transaction around the whole batch, and its rollback"),
    L4(
            Intent.MUST,
            "编号从一起连续，末端即最后一条。",
            "Numbers run from 1 without gaps, and the head is the last entry.",
            "identity columns and sequences, which leave gaps: the entry brings its number"),
    L5(
            Intent.MUST,
            "末端不符的批次以冲突拒绝，不写入。",
            "A batch upon another head is refused as a conflict and writes nothing.",
            "the comparison with the expected head, in the same transaction as the writing"),
    L6(
            Intent.MUST,
            "末端须编号与摘要都相符。",
            "The expected head must agree in its digest, not in its number alone.",
            "a comparison of numbers only: a book put back from a copy has other digests"),
    L7(
            Intent.MUST,
            "同一指令只写一次，并可按编号查到。",
            "A command is written once, refused as a duplicate the second time, and found by its id.",
            "a unique index over office and command"),
    L8(
            Intent.MUST,
            "指令编号逐字符比较。",
            "Commands whose ids differ in case, in a space at the end or in Unicode form are different commands.",
            "the collation of the column: it must compare bytes, and pad nothing"),
    L9(
            Intent.MUST,
            "不衔接的批次是调用错误，不写入。",
            "A batch that does not follow the head it names is a mistake of the caller and writes nothing.",
            "Framing.requireBatch, called before anything else"),
    L10(
            Intent.MUST,
            "分页从一起，至少一条；超出末尾为空。",
            "A page begins at 1 or later and holds 1 or more; beyond the end it is empty.",
            "Framing.requirePage, and sums of from and limit that overflow"),
    L11(
            Intent.MUST,
            "十万条逐页读完，每条恰好一次。",
            "Paging over a hundred thousand entries gives each exactly once.",
            "offsets instead of numbers in the query, and limits of the driver"),
    L12(
            Intent.MUST,
            "各单位互不相干。",
            "Offices share nothing: not numbers, not commands, not entries, however alike their names.",
            "the office in every key and every condition, and the collation of its column"),
    L13(
            Intent.MUST,
            "时间精确到微秒，古今皆然。",
            "Times are kept to the microsecond, before 1970 and far from now too.",
            "the type of the column: milliseconds, floats and two-digit years lose digits"),
    L14(
            Intent.MUST,
            "进程时区变更不影响所存时间。",
            "A time does not move when the JVM's zone changes between writing and reading.",
            "setTimestamp without a calendar: store the microseconds since 1970, or UTC"),
    L15(
            Intent.MAY,
            "会话时区变更不影响所存时间。",
            "A time does not move when the session's zone changes between writing and reading.",
            "timestamp columns that the server converts by its session's zone"),
    L16(
            Intent.MUST,
            "四字节汉字原样保存。",
            "Characters of four bytes in UTF-8, as in rare names, are kept.",
            "the character set of database, table and connection: in MySQL utf8 is not UTF-8, utf8mb4 is"),
    L17(
            Intent.MUST,
            "文字不作规范化，空格不增不减。",
            "Text is not normalised, folded or trimmed.",
            "the character set and the driver's conversions; columns of fixed length"),
    L18(Intent.MUST, "内容可以为空。", "A payload may be empty.", "databases to which an empty value is NULL"),
    L19(
            Intent.MUST,
            "内容可达一兆字节，字节任意。",
            "A payload may have a megabyte, of any bytes.",
            "the length of the column, and the largest packet of the server"),
    L20(
            Intent.MUST,
            "关闭再打开，接着原处继续。",
            "A book closed and opened again goes on where it was.",
            "what is kept in memory only"),
    L21(
            Intent.MUST,
            "进程被杀，已确认的条目不丢。",
            "What a process was told is written is there after the process is killed.",
            "where append returns before the commit does"),
    L22(
            Intent.MUST,
            "三十二个线程同时写，只成一本。",
            "Thirty-two threads that write at once leave one unbroken book and all make progress.",
            "a gap between comparing the head and writing; conflicts told before what they conflict with can be read"),
    L23(
            Intent.MUST,
            "同一指令由多个线程同时提交，只写一次。",
            "A command that many threads submit at once is written once.",
            "a look-up before writing without a unique index behind it"),
    L24(
            Intent.MAY,
            "一册可同时打开两次，互见其所写。",
            "A book may be open twice at once; each sees at once what the other wrote.",
            "heads and entries remembered in memory"),
    L25(
            Intent.MAY,
            "两个进程可同时写一册。",
            "Two processes may write one book at once and leave it unbroken.",
            "locks that hold within one process only"),
    L26(
            Intent.MUST,
            "边写边读，所读总是前段，批次完整。",
            "Who reads while others write sees a beginning of the book, batches whole, never less than before.",
            "isolation: what is not committed must not be read, and one page must be one query"),
    L27(
            Intent.MUST,
            "各操作如同逐一发生。",
            "Appends, heads and readings happen as if one after another, in an order that agrees with the clock.",
            "replicas and caches that lag behind: append and read at the same place"),
    L28(
            Intent.MUST,
            "提交前断线，未写入且不再写入。",
            "A connection lost before the commit: nothing is written, unless the append says it is.",
            "what is told as known: isOutcomeUnknown is false only where nothing can have been written"),
    L29(
            Intent.MUST,
            "提交时断线，以重读判明结果，绝不重写。",
            "A connection lost in the commit: reading again tells the outcome, and nothing is written twice.",
            "commits tried again blindly; outcomes told as known that are not"),
    L30(
            Intent.MUST,
            "提交后断线，已写入，服务自行恢复。",
            "A connection lost after the commit: the entry is there, and the book goes on by itself.",
            "connections kept for ever: a dead one must be given up"),
    L31(
            Intent.MAY,
            "存储损坏会被指出。",
            "What was changed in the store behind the book's back is told with the number of the entry.",
            "how stored bytes become an entry: LogbookException.Corrupt, or what Verification finds"),
    L32(
            Intent.MUST,
            "保存的检查点可以取回，后者代替前者。",
            "The checkpoint saved last is found, with many numbers or none, in its own book only.",
            "empty lists stored as empty text; the key of the office"),
    L33(
            Intent.NOT_TESTABLE,
            "已确认的条目断电不丢。",
            "What append has returned from survives a power cut.",
            "whether each commit reaches the disk: fsync, full_page_writes, innodb_flush_log_at_trx_commit"),
    L34(
            Intent.NOT_TESTABLE,
            "不把条目内容写入日志。",
            "What an entry holds is not logged or shown in messages.",
            "parameters in the driver's log and in messages of exceptions"),

    S1(
            Intent.MUST,
            "人员编号不重复。",
            "Each id stands for one person.",
            "joins that give a row for each section or post of a person"),
    S2(
            Intent.MUST,
            "按编号查人与名录一致。",
            "Finding one person agrees with the list, and a stranger is not found.",
            "ids compared without case or trimmed"),
    S3(
            Intent.MUST,
            "请假按所问日期给出，不多不少。",
            "The leave of some days is every leave that touches them, and no other.",
            "first and last day of a leave, both of which count"),
    S4(
            Intent.MAY,
            "离职者仍在名录中。",
            "Who has left stays listed, with the day.",
            "queries over present staff only: an old roster must stay readable"),
    S5(
            Intent.MUST,
            "多个线程同时查询，结果一致。",
            "Several threads that ask at once get the same answer.",
            "connections and caches shared without a lock"),

    H1(Intent.MUST, "版本不为空且不变。", "The version is a stable text, not blank.", "versions made up at each call"),
    H2(
            Intent.MUST,
            "特殊日以自身日期给出，且在所含年份内。",
            "A special day bears the date it was asked for, and its year is covered.",
            "keys by month and day without the year; years without data"),
    H3(
            Intent.MUST,
            "多个线程同时查询，结果一致。",
            "Several threads that ask at once get the same answer.",
            "tables filled on first use without a lock"),

    K1(
            Intent.MUST,
            "加密后可原样解开，空与一兆字节皆可。",
            "What was sealed opens to the same bytes, none or a megabyte.",
            "padding, and lengths written in too few bytes"),
    K2(
            Intent.MUST,
            "被改动的密文不予解开。",
            "What was changed since it was sealed does not open.",
            "ciphers without authentication: use GCM, or a MAC over the whole"),
    K3(
            Intent.MUST,
            "不改动传入的字节，不留用传出的字节。",
            "The bytes passed in are not changed, and those given back belong to the caller.",
            "buffers used twice"),
    K4(Intent.MUST, "多个线程可同时加解密。", "Several threads may seal and open at once.", "a Cipher shared between threads"),

    E1(
            Intent.MUST,
            "编码后可解回相等的事件与密级。",
            "An encoded event is decoded to an equal one with an equal label.",
            "fields left out, and times cut short"),
    E2(Intent.MUST, "相等的事件得到相同的字节。", "Equal events in clear give equal bytes.", "maps and sets written in any order"),
    E3(
            Intent.MUST,
            "未知种类、未知版本、残缺字节均指明不可读。",
            "An unknown kind, an unknown version and damaged bytes are told as unreadable.",
            "exceptions of the library that get through: UnreadableEventException is what the caller expects"),
    E4(
            Intent.MUST,
            "涉密内容不出现在字节以外。",
            "An exception does not quote what is guarded.",
            "messages and causes of the parser"),

    N1(
            Intent.MUST,
            "一条通知只有一方认领到，其他通知不受影响。",
            "A notice is claimed by one who asks; other notices are not touched by it.",
            "keys cut short, folded in case, or shared between offices"),
    N2(
            Intent.MUST,
            "已送达的通知不再被认领。",
            "What was delivered is never claimed again, given back or not, by whom and whenever.",
            "where the delivery is noted, and whether giving back overwrites it"),
    N3(
            Intent.MUST,
            "放弃认领的通知可再认领。",
            "What was given back is free for who asks next.",
            "whether giving back leaves anything of the claim behind"),
    N4(
            Intent.MUST,
            "认领者已死，其通知可再认领。",
            "What somebody claimed and left behind when he died is free again.",
            "the lease of a claim, and what is read when the storage is opened anew"),
    N5(
            Intent.MUST,
            "多方同时认领，恰有一方认领到。",
            "Of many who ask at one moment exactly one is told to hand the notice on.",
            "reading before writing: let the storage decide, by a key or by a condition in the update"),

    M1(
            Intent.MUST,
            "返回时通知已送到，编号与内容无误。",
            "When deliver returns, the notice has arrived, under its id and with its sentence.",
            "queues that answer before they have sent, and character sets"),
    M2(
            Intent.MUST,
            "重发的通知编号不变。",
            "A notice that is handed on again arrives under the same id.",
            "ids made while sending: the notice brings its own"),
    M3(
            Intent.MUST,
            "多个线程同时发送，全部送到。",
            "Several threads may hand notices on at once, and all arrive.",
            "a message, a buffer or a signature shared between threads"),
    M4(
            Intent.MUST,
            "未送到时抛出异常，不当作已送达。",
            "What did not arrive is said by an exception, and not taken for delivered.",
            "errors of the receiver that are only logged"),
    M5(
            Intent.NOT_TESTABLE,
            "一次发送的用时有上限，短于认领期限。",
            "How long a delivery may take is bounded, and shorter than the lease of a claim.",
            "timeouts of the connection and of the answer, times the attempts");

    private final Intent intent;
    private final String zh;
    private final String en;
    private final String lookAt;

    Rule(Intent intent, String zh, String en, String lookAt) {
        this.intent = intent;
        this.zh = zh;
        this.en = en;
        this.lookAt = lookAt;
    }

    Intent intent() {
        return intent;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    String lookAt() {
        return lookAt;
    }

    /** What a failed test says first. */
    String broken() {
        return "规则 rule " + name() + ": " + zh + " " + en + " 若不通过，请查看 If this fails, look at: " + lookAt + ".";
    }
}
