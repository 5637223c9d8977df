package fr.fiftyfifty.convention;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Machine B of the handbook (§2.3): where a convention may go from where it is. Nothing else. */
public enum ConventionStatus {
    DRAFTING,
    PARTY_REVIEW,
    INTERNAL_CHECK,
    AWAITING_AUTHORISATION,
    AUTHORISED,
    SIGNING,
    SIGNED,
    IN_FORCE,
    SUSPENDED,
    ENDING_SOON,
    EXPIRED,
    TERMINATED,
    CLOSED,
    ARCHIVED,
    ABANDONED;

    private static final Set<ConventionStatus> BINDING = EnumSet.of(SIGNED, IN_FORCE, SUSPENDED, ENDING_SOON);

    /** On the short way the framework act authorised it beforehand, so drafting leads straight to authorised. */
    private static final Map<ConventionStatus, Set<ConventionStatus>> NEXT = Map.ofEntries(
            Map.entry(DRAFTING, EnumSet.of(PARTY_REVIEW, AUTHORISED, ABANDONED)),
            Map.entry(PARTY_REVIEW, EnumSet.of(DRAFTING, INTERNAL_CHECK, ABANDONED)),
            Map.entry(INTERNAL_CHECK, EnumSet.of(PARTY_REVIEW, AWAITING_AUTHORISATION, AUTHORISED, ABANDONED)),
            Map.entry(AWAITING_AUTHORISATION, EnumSet.of(AUTHORISED, INTERNAL_CHECK, ABANDONED)),
            Map.entry(AUTHORISED, EnumSet.of(SIGNING, ABANDONED)),
            Map.entry(SIGNING, EnumSet.of(SIGNED, ABANDONED)),
            Map.entry(SIGNED, EnumSet.of(IN_FORCE, TERMINATED)),
            Map.entry(IN_FORCE, EnumSet.of(SUSPENDED, ENDING_SOON, TERMINATED, EXPIRED)),
            Map.entry(SUSPENDED, EnumSet.of(IN_FORCE, TERMINATED, EXPIRED)),
            Map.entry(ENDING_SOON, EnumSet.of(TERMINATED, EXPIRED)),
            Map.entry(EXPIRED, EnumSet.of(CLOSED)),
            Map.entry(TERMINATED, EnumSet.of(CLOSED)),
            Map.entry(CLOSED, EnumSet.of(ARCHIVED)),
            Map.entry(ARCHIVED, EnumSet.noneOf(ConventionStatus.class)),
            Map.entry(ABANDONED, EnumSet.noneOf(ConventionStatus.class)));

    public boolean mayBecome(ConventionStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Signed by all, and not over. */
    public boolean isBinding() {
        return BINDING.contains(this);
    }

    /** Every party has signed, whatever came after. */
    public boolean isSigned() {
        return isBinding() || this == EXPIRED || this == TERMINATED || this == CLOSED || this == ARCHIVED;
    }

    public String key() {
        return "convention.status." + name().toLowerCase(Locale.ROOT);
    }
}
