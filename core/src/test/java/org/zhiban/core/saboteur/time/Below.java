package org.zhiban.core.saboteur.time;

import org.zhiban.core.saboteur.office.Above;

/** Uses what uses it. */
public record Below(Above above) {}
