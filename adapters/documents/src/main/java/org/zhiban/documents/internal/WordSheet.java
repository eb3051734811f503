package org.zhiban.documents.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.zhiban.documents.Block;
import org.zhiban.documents.Sheet;
import org.zhiban.documents.Sheet.Paper;

/** A sheet as a Word file (Word 文书): its page, its head and foot, and its parts in order. */
public final class WordSheet {
    /** 14 mm, in twentieths of a point. */
    private static final int MARGIN = twips(14);

    private WordSheet() {}

    static int twips(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }

    /**
     * Writes a sheet (生成).
     *
     * @param sheet the sheet
     * @param fonts the faces
     * @param out where to; it is left open
     * @throws IOException if writing fails
     */
    public static void write(Sheet sheet, WordFonts fonts, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            // A record tells all that is in it: no character of the sheet is forgotten.
            fonts.declare(document, sheet.toString());
            page(document, sheet.paper());
            headAndFoot(document, sheet, fonts);
            WordText.write(title(document), sheet.title(), fonts.title(), 18);
            if (!sheet.number().isEmpty()) {
                XWPFParagraph number = document.createParagraph();
                number.setAlignment(ParagraphAlignment.RIGHT);
                WordText.write(number, sheet.number(), fonts.body(), 11);
            }
            WordTables tables =
                    new WordTables(document, fonts.body(), twips(sheet.paper().width()) - 2 * MARGIN);
            sheet.blocks().forEach(block -> write(tables, block));
            document.getProperties().getCoreProperties().setTitle(sheet.title() + " " + sheet.number());
            document.getProperties().getCoreProperties().setCreator("");
            document.write(out);
        }
    }

    private static void write(WordTables tables, Block block) {
        if (block instanceof Block.Table table) {
            tables.table(table);
        } else {
            tables.boxes((Block.Boxes) block);
        }
    }

    private static XWPFParagraph title(XWPFDocument document) {
        XWPFParagraph title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        return title;
    }

    private static void page(XWPFDocument document, Paper paper) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(paper.width())));
        size.setH(BigInteger.valueOf(twips(paper.height())));
        size.setOrient(paper.width() > paper.height() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(BigInteger.valueOf(twips(20)));
        margins.setBottom(BigInteger.valueOf(twips(16)));
        margins.setHeader(BigInteger.valueOf(twips(9)));
        margins.setFooter(BigInteger.valueOf(twips(8)));
    }

    private static void headAndFoot(XWPFDocument document, Sheet sheet, WordFonts fonts) {
        XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
        XWPFHeader head = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        if (!sheet.marking().isEmpty()) {
            WordText.write(head.createParagraph(), sheet.marking(), fonts.title(), 16);
        }
        XWPFParagraph running = head.createParagraph();
        running.setAlignment(ParagraphAlignment.RIGHT);
        WordText.write(running, sheet.title() + " " + sheet.number(), fonts.body(), 9);
        XWPFFooter foot = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph pages = foot.createParagraph();
        pages.setAlignment(ParagraphAlignment.CENTER);
        for (String part : List.of("PAGE", "/", "NUMPAGES")) {
            if (part.equals("/")) {
                WordText.write(pages, " / ", fonts.body(), 9);
            } else {
                pages.getCTP().addNewFldSimple().setInstr(part);
            }
        }
    }
}
