/**
 * What happens in an office (值班事件): the sealed hierarchy of events the logbook is made of, the values they share, and
 * the port that gives them their stored form.
 */
package org.zhiban.core.event;
