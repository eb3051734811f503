package org.zhiban.core.saboteur.office;

import org.zhiban.core.saboteur.time.Below;

/** Uses what uses it. */
public record Above(Below below) {}
