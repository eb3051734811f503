package org.zhiban.core.confidentiality;

import java.util.Objects;
import java.util.Optional;

/**
 * A value that shows nothing but its level (受控内容), clause 一(六): in logs, in exceptions, in a failed assertion.
 *
 * <p>Immutable. Equal if label and value are.
 *
 * @param <T> the type of value
 */
public final class Guarded<T> {
    private final Label label;
    private final T value;

    private Guarded(Label label, T value) {
        this.label = Objects.requireNonNull(label, "label");
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * A guarded value (受控内容).
     *
     * @param <T> the type of value
     * @param label what guards it
     * @param value the value
     * @return the guarded value
     * @throws NullPointerException if an argument is null
     */
    public static <T> Guarded<T> of(Label label, T value) {
        return new Guarded<>(label, value);
    }

    /**
     * A value nobody is kept from (公开内容).
     *
     * @param <T> the type of value
     * @param value the value
     * @return the value, labelled open
     */
    public static <T> Guarded<T> open(T value) {
        return new Guarded<>(Label.open(), value);
    }

    /**
     * What guards it (标密).
     *
     * @return the label
     */
    public Label label() {
        return label;
    }

    /**
     * The value itself (内容), for whoever has made sure that it may be read.
     *
     * @return the value in clear
     */
    public T value() {
        return value;
    }

    /**
     * The value for a reader (知悉).
     *
     * @param clearance what the reader may be shown
     * @return the value, or empty if the reader may not know it
     */
    public Optional<T> shownTo(Clearance clearance) {
        return clearance.covers(label) ? Optional.of(value) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Guarded<?> guarded && label.equals(guarded.label) && value.equals(guarded.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, value);
    }

    /** The value if it is open, else its level alone. */
    @Override
    public String toString() {
        return label.isOpen()
                ? value.toString()
                : "Guarded[" + label.level().wording().zh() + "]";
    }
}
