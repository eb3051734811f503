/**
 * What is wrong with a regulation before anybody serves by it (制度分析): holes in the 24 hours, rotations nobody can fill, chains
 * that end nowhere, limits that contradict each other. Every problem has a concrete counterexample, and is settled by an explicit
 * choice of the office only.
 */
package org.zhiban.core.analysis;
