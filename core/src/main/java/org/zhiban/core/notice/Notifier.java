package org.zhiban.core.notice;

/**
 * Hands a notice on (通知发送), a port: by the host's own messages, by a webhook, by a printer in the duty room.
 *
 * <p>Implementations are safe for use by several threads. In ordinary running, restarts included, each notice comes once. When a
 * process dies between handing a notice on and noting that it did, the same notice comes again under the same
 * {@link Notice#id()}: who must not act twice goes by that.
 */
@FunctionalInterface
public interface Notifier {

    /**
     * Hands a notice on (发送通知). When this returns, it counts as delivered.
     *
     * @param notice the notice; nothing in it is guarded
     * @throws RuntimeException if it could not be handed on; it is tried again as long as it is due
     */
    void deliver(Notice notice);
}
