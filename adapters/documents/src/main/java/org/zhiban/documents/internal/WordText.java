package org.zhiban.documents.internal;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;

/** Text in a Word file (Word 文字), line by line, nothing lost. */
final class WordText {
    private WordText() {}

    static void write(XWPFParagraph paragraph, String text, String face, int size) {
        List<String> lines = Legible.text(text, Legible::isXml).lines().toList();
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontFamily(face, FontCharRange.eastAsia);
        run.setFontSize(size);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }
}
