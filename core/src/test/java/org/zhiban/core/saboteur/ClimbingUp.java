package org.zhiban.core.saboteur;

import org.zhiban.core.office.OfficeState;

/** Pretends to live on the ground floor and uses the front door. */
public record ClimbingUp(OfficeState state) {}
