/** The duty regulation of an office (值班制度), executable. */
module org.zhiban.core {
    exports org.zhiban.core.language;
}
