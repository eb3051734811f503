package org.zhiban.core.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A member of staff (工作人员) as the host's directory knows the person. Membership is dated, so that who joins or leaves
 * moves nobody's past duty.
 *
 * <p>What else an office rosters by (sex, rank, kind of employment, residence) is an attribute: core knows no such
 * thing, only the regulation's pools do (gap G28). Immutable.
 *
 * @param id the person's identity
 * @param name the person's name as signed
 * @param section the section the person belongs to
 * @param position the post held in the office (职务), may be empty
 * @param phone the phone the person is reached on, if known
 * @param joined the first day of membership, or empty if it has no known beginning
 * @param left the first day no longer a member, or empty if none is set
 * @param born the day of birth, where the office rosters by age
 * @param exemptions the dated circumstances that may keep the person from some duties
 * @param attributes further attributes, by name
 */
public record StaffMember(
        StaffId id,
        String name,
        SectionId section,
        String position,
        Optional<String> phone,
        Optional<LocalDate> joined,
        Optional<LocalDate> left,
        Optional<LocalDate> born,
        List<Exemption> exemptions,
        Map<String, String> attributes) {

    /**
     * Checks that nothing is missing and that the membership is not empty.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the name is blank, or the person left before joining
     */
    public StaffMember {
        Objects.requireNonNull(id, "id");
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("姓名 name of staff member " + id + " must not be blank");
        }
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(phone, "phone");
        if (joined.isPresent() && left.isPresent() && !left.get().isAfter(joined.get())) {
            throw new IllegalArgumentException(
                    "任职期 membership of " + id + " must end after it begins: " + joined.get() + " to " + left.get());
        }
        Objects.requireNonNull(born, "born");
        exemptions = List.copyOf(exemptions);
        attributes = Map.copyOf(attributes);
    }

    /**
     * Whether the person belongs to the office on a day (在职).
     *
     * @param date the day asked about
     * @return true from the day of joining until the day before leaving
     */
    public boolean isMemberOn(LocalDate date) {
        return joined.map(day -> !date.isBefore(day)).orElse(true)
                && left.map(date::isBefore).orElse(true);
    }

    /**
     * An attribute (属性) of the person.
     *
     * @param attribute its name, for example {@code sex}; {@code position} is the post held in the office
     * @return its value, or empty if the directory has none
     */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute))
                .or(() -> Optional.of(position).filter(any -> attribute.equals("position")));
    }
}
