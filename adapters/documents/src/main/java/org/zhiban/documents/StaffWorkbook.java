package org.zhiban.documents;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.documents.internal.staff.StaffReading;

/**
 * Staff and leave from an Excel workbook (人员表、请假表), {@code .xlsx} or the older {@code .xls}, as offices keep them: a title may
 * stand over the table, further columns beside it.
 *
 * <p>The sheet 人员, or the first if none is named so: 工号, 姓名, 科室 (by the regulation's Chinese or English name or id), and if
 * wanted 职务, 电话, 入职, 离任, 出生, 豁免 ({@code 孕期:2026-03-01/2026-12-31}, several apart by semicolons); 性别 becomes the
 * attribute {@code sex}, and any further column an attribute under its own name. The sheet 请假, if there is one: 工号, 姓名 (checked
 * if given), 起, 止 (both included), 事由. Days may be dates or written, {@code 2026-10-01}, {@code 2026/10/1}, {@code 2026年10月1日}.
 */
public final class StaffWorkbook {

    private StaffWorkbook() {}

    /**
     * Reads staff and leave (读取人员与请假).
     *
     * @param in the workbook; it is left open
     * @param regulation the regulation that names the sections
     * @return the directory, as it stood in the workbook; safe for use by several threads
     * @throws WorkbookException if anything is wrong with it; all problems of both sheets at once
     * @throws IOException if it cannot be read or is no workbook
     * @throws NullPointerException if an argument is null
     */
    public static StaffDirectory read(InputStream in, Regulation regulation) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(in)) {
            return new StaffReading(workbook, regulation).directory();
        } catch (EmptyFileException | UnsupportedFileFormatException | POIXMLException | EncryptedDocumentException e) {
            throw new IOException("人员表 the staff list is no Excel workbook that can be read: " + e.getMessage(), e);
        }
    }
}
