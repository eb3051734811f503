package org.zhiban.core.form;

import java.util.regex.Pattern;

/**
 * Chinese telephone numbers (电话号码): mobile numbers, lines with or without area code and extension, service numbers of three
 * to five digits and numbers beginning with 400 or 800; {@code +86} and hyphens or blanks between groups are allowed.
 */
public final class PhoneNumber {
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LINE = Pattern.compile("(0[1-9][0-9]{1,2})?[2-8][0-9]{6,7}(转[0-9]{1,6})?");
    private static final Pattern SERVICE = Pattern.compile("[19][0-9]{2,4}|[48]00[0-9]{7}");

    private PhoneNumber() {}

    /**
     * Whether a text is a Chinese telephone number (是否电话号码).
     *
     * @param text the text
     * @return true if so
     */
    public static boolean isPhoneNumber(String text) {
        String digits = text.strip().replaceFirst("^(\\+|00)86[- ]?", "").replaceAll("(?<=[0-9])[- ](?=[0-9])", "");
        return MOBILE.matcher(digits).matches()
                || LINE.matcher(digits).matches()
                || SERVICE.matcher(digits).matches();
    }
}
