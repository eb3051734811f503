package org.zhiban.examples.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Runs where there is a Chromium, and is skipped, with the reason shown, where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "org.zhiban.examples.desk.Browser#isThere",
        disabledReason = "no Chromium on this machine: install the package chromium, or name one with -Dchromium=…")
@interface NeedsBrowser {}
