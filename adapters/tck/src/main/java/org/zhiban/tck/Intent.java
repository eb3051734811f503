package org.zhiban.tck;

/** How binding a rule is (约束力). */
enum Intent {
    MUST("必须 must"),
    MAY("可以 may"),
    NOT_TESTABLE("无法测试 not testable");

    private final String words;

    Intent(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
