package org.zhiban.core.internal.planner;

/**
 * Why a level cannot be evened out further (瓶颈): these people must carry these slots, or must do with them.
 *
 * @param slots the slots, in order
 * @param people the people, in order
 */
record Cut(int[] slots, int[] people) {}
