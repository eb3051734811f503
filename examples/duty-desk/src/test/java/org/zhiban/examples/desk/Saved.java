package org.zhiban.examples.desk;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a page gives to be saved, opened again. */
final class Saved {
    private Saved() {}

    /** The file behind a link. */
    static byte[] bytes(Page page, String link) throws IOException {
        Download file = page.waitForDownload(() -> page.click(link));
        return Files.readAllBytes(file.path());
    }

    /** The text of a PDF. */
    static String pdf(Page page, String link) throws IOException {
        return text(bytes(page, link));
    }

    /** The text that a button prints; the page was loaded with {@link Browser#PRINTS}. */
    static String printed(Page page, String button) throws IOException {
        page.click(button);
        page.waitForFunction("window.printed");
        return text(page.pdf());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static XWPFDocument word(Page page, String link) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(page, link)));
    }

    static XSSFWorkbook excel(Page page, String link) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(page, link)));
    }
}
