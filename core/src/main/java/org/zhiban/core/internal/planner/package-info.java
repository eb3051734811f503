/**
 * The engine of the duty roster planner (排班算法): who takes which slot, fairly and provably so.
 *
 * <p>It knows no staff, shift or regulation: people and slots are dense integers, and whoever asks translates. Start at
 * {@link org.zhiban.core.internal.planner.Planner}; what is fair and how it is measured is told at
 * {@link org.zhiban.core.internal.planner.PlanningProblem}. Everything here is a function of its arguments: no randomness,
 * no clock (searches are bounded by counted steps), and no dependence on the order in which people or slots are named.
 */
package org.zhiban.core.internal.planner;
