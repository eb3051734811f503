package org.zhiban.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhiban.core.language.Wording;

/** The text of a file: UTF-8 with or without a mark at its start, else GB18030, as spreadsheets write it in China. */
final class Text {
    private static final long LARGEST = 4L << 20;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    private Text() {}

    static String read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw problem(file, Wording.of("文件不得超过4 MiB。", "The file must not be larger than 4 MiB."));
        }
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            text = decodeGb18030(file, bytes);
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static String decodeGb18030(Path file, byte[] bytes) {
        try {
            return decode(bytes, GB18030);
        } catch (CharacterCodingException e) {
            throw problem(file, Wording.of("文件须为UTF-8或GB18030编码。", "The file must be in UTF-8 or GB18030."));
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static InputException problem(Path file, Wording allowed) {
        return new InputException(List.of(new InputProblem(file, 1, "", "", allowed)));
    }
}
