package org.zhiban.core.regulation;

/**
 * Who is told, decides or inspects (职责角色). Who that is, the regulation says by eligibility, the duty leader by roster. An office
 * may have roles of its own: chains of report are as deep as it wants.
 *
 * @param id its name, for example {@code duty-leader}
 */
public record Role(String id) implements Comparable<Role> {
    /** 带班领导: the leader of the duty day, by the roster. */
    public static final Role DUTY_LEADER = new Role("duty-leader");
    /** 办公室主要领导: the head of the office, always told of an emergency. */
    public static final Role PRINCIPAL_LEADER = new Role("principal-leader");
    /** 市领导: who may approve a report upward (gap G11). */
    public static final Role CITY_LEADER = new Role("city-leader");
    /** 分管领导: who inspects the records, clause 三(七). */
    public static final Role INSPECTOR = new Role("inspector");

    /**
     * Checks the name.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has another form than a post's
     */
    public Role {
        PostId.requireName(id, "角色 role");
    }

    /**
     * A role by name (职责角色).
     *
     * @param id its name
     * @return the role
     */
    public static Role of(String id) {
        return new Role(id);
    }

    /** By name, for a stable order. */
    @Override
    public int compareTo(Role other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
