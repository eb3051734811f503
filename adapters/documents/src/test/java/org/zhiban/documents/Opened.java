package org.zhiban.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents as they are opened again by a library, and what is read in them. */
final class Opened {
    private Opened() {}

    static byte[] pdf(Sheet sheet) {
        return pdf(PdfWriter.standard(), sheet);
    }

    static byte[] pdf(PdfWriter writer, Sheet sheet) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.write(sheet, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument document(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] pdf) {
        try (PDDocument document = document(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFDocument word(Sheet sheet) {
        return word(WordWriter.standard(), sheet);
    }

    static XWPFDocument word(WordWriter writer, Sheet sheet) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.write(sheet, out);
            return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without blanks and line ends, which a layout puts where it likes. */
    static String tight(String text) {
        return text.replaceAll("\\s", "");
    }
}
