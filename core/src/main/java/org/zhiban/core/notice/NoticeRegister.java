package org.zhiban.core.notice;

/**
 * The register of notices (通知登记), a port: which notice somebody has undertaken to hand on, and which has been. It is what keeps
 * a notice from going out twice, after a restart and when several processes run one office.
 *
 * <p>Implementations are safe for use by several threads; what they answer is durable, as far as the storage is. A claim whose
 * process died is free again after a while, or when the storage is opened anew.
 */
public interface NoticeRegister {

    /**
     * Claims a notice (认领通知): of all who ask, one is told to hand it on.
     *
     * @param key the notice and by what it goes out, 1 to 200 characters
     * @return true if the caller is to hand it on now; false if it has been, or somebody else is at it
     * @throws RuntimeException if the register cannot be reached; nothing is claimed
     */
    boolean claim(String key);

    /**
     * Notes that a claimed notice was handed on (登记送达). It is not claimed again, ever.
     *
     * @param key the notice, as it was claimed
     * @throws RuntimeException if the register cannot be reached
     */
    void delivered(String key);

    /**
     * Gives a claim back (放弃认领), since the notice could not be handed on: who asks next may try. One that was delivered stays so.
     *
     * @param key the notice, as it was claimed
     * @throws RuntimeException if the register cannot be reached
     */
    void release(String key);
}
