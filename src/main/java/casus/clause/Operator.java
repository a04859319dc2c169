package casus.clause;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a rule compares two values. */
public enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private static final List<Operator> ALL = List.of(values());

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    static Optional<Operator> of(String sign) {
        for (Operator operator : ALL) if (operator.sign.equals(sign)) return Optional.of(operator);
        return Optional.empty();
    }

    /** Whether the comparison holds; nothing is greater or less than null. */
    public boolean holds(Object left, Object right) {
        return switch (this) {
            case EQUAL -> Objects.equals(left, right);
            case UNEQUAL -> !Objects.equals(left, right);
            default -> left != null && right != null && inOrder(left, right);
        };
    }

    @SuppressWarnings("unchecked") // the values of one property and what it is compared with are of one type
    private boolean inOrder(Object left, Object right) {
        int order = ((Comparable<Object>) left).compareTo(right);
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }
}
