package org.zhiban.documents.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * The faces of a Word file (Word 字体): those offices have, with what to take where a machine has them not, or the one that comes
 * with this library, within the file.
 *
 * @param title the face of titles
 * @param body the face of everything else
 * @param isWithin whether the file carries it
 */
public record WordFonts(String title, String body, boolean isWithin) {
    /** 办公字体: 宋体 and 仿宋, which Chinese offices have. */
    public static final WordFonts OFFICE = new WordFonts("宋体", "仿宋", false);
    /** 随附字体: within the file, as far as the sheet needs it. */
    public static final WordFonts OWN = new WordFonts("Noto Sans SC", "Noto Sans SC", true);

    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <w:font w:name="宋体"><w:altName w:val="SimSun"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>
            <w:font w:name="仿宋"><w:altName w:val="FangSong"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>
            %s</w:fonts>
            """;
    private static final String EMBEDDED = """
            <w:font w:name="Noto Sans SC"><w:charset w:val="86"/><w:family w:val="swiss"/>\
            <w:embedRegular r:id="%s" w:fontKey="{%s}"/></w:font>
            """;
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private static final String FONT_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";

    /** Writes the table of fonts, and the font itself if the file carries it, with the characters of a text. */
    void declare(XWPFDocument document, String text) throws IOException {
        PackagePart table =
                document.getPackage().createPart(name("/word/fontTable.xml"), XWPFRelation.FONT_TABLE.getContentType());
        document.getPackagePart()
                .addRelationship(table.getPartName(), TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
        String embedded = isWithin ? embedded(document.getPackage(), table, text) : "";
        write(table, TABLE.formatted(embedded).getBytes(StandardCharsets.UTF_8));
    }

    private static String embedded(OPCPackage file, PackagePart table, String text) throws IOException {
        HiddenFont font = HiddenFont.of(SheetFont.OWN, text);
        PackagePart part = file.createPart(name("/word/fonts/font1.odttf"), FONT_TYPE);
        write(part, font.bytes());
        String relation = table.addRelationship(part.getPartName(), TargetMode.INTERNAL, FONT_RELATION)
                .getId();
        return EMBEDDED.formatted(relation, font.key());
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }

    private static PackagePartName name(String name) {
        try {
            return PackagingURIHelper.createPartName(name);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("部件名 no name of a part: " + name, e);
        }
    }
}
