package fr.fiftyfifty.idea;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.text.EmailAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed so far, screen by screen. A part may be kept unfinished, as long as it fits; going on asks for what misses
 * on its screen, and sending checks all four.
 */
public record DraftContent(
        @Nullable AboutIdea idea,
        @Nullable AboutPlace place,
        @Nullable AboutPromises promises,
        @Nullable AboutBearer bearer) {

    public static final DraftContent EMPTY = new DraftContent(null, null, null, null);

    static final int TITLE_LENGTH = 120;
    static final int STORY_LENGTH = 5000;
    static final int WORDS_LENGTH = 1000;

    /** Screen 1: what should change. */
    public record AboutIdea(IdeaKind kind, String title, String story, String theme) {
        void fits() {
            atMost("title", title, TITLE_LENGTH);
            atMost("story", story, STORY_LENGTH);
            atMost("theme", theme, 60);
        }

        public void check() {
            text("title", title, TITLE_LENGTH, "idea.title.required");
            text("story", story, STORY_LENGTH, "idea.story.required");
            text("theme", theme, 60, "idea.theme.required");
        }

        boolean complete() {
            return !title.isBlank() && !story.isBlank() && !theme.isBlank();
        }
    }

    /** Screen 2: where. Either an address in words, perhaps with a point, or the whole commune. */
    public record AboutPlace(
            boolean whole,
            String label,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String district) {
        void fits() {
            atMost("address", label, 300);
        }

        public void check() {
            if (!complete()) {
                throw DomainException.invalid("address", "idea.place.required");
            }
            fits();
        }

        boolean complete() {
            return whole || !label.isBlank();
        }
    }

    /** Screen 3: what each side would bring. */
    public record AboutPromises(
            String forWhom, List<Offer> offers, String offerWords, List<Wish> wishes, String wishWords, String when) {
        void fits() {
            atMost("forWhom", forWhom, 500);
            atMost("offerWords", offerWords, WORDS_LENGTH);
            atMost("wishWords", wishWords, WORDS_LENGTH);
            atMost("when", when, 200);
        }

        public void check() {
            if (!complete()) {
                throw DomainException.invalid("offerWords", "idea.offer.required");
            }
            fits();
        }

        boolean complete() {
            return !offers.isEmpty() || !offerWords.isBlank();
        }
    }

    /** Screen 4: who brings it and how to reach them. */
    public record AboutBearer(
            BearerKind kind,
            String organisation,
            String rna,
            String siret,
            @Nullable Integer groupSize,
            String firstName,
            String lastName,
            String email,
            String phone,
            boolean minor,
            String guardianName,
            String guardianPhone,
            boolean publishable,
            boolean publicName,
            boolean noticeRead) {

        void fits() {
            atMost("firstName", firstName, 100);
            atMost("lastName", lastName, 100);
            atMost("email", email, 254);
            atMost("phone", phone, 40);
            atMost("organisation", organisation, 200);
            atMost("rna", rna, 40);
            atMost("siret", siret, 40);
            atMost("guardianName", guardianName, 200);
            atMost("guardianPhone", guardianPhone, 40);
        }

        /** Refuses what cannot be sent.
         *
         * @param known whether they are logged in: then we know their address already */
        public void check(boolean known) {
            text("firstName", firstName, 100, "idea.firstName.required");
            text("lastName", lastName, 100, "idea.lastName.required");
            if (!known) {
                EmailAddress.checked("email", email);
            }
            if (kind.organisation() != null) {
                text("organisation", organisation, 200, "idea.organisation.required");
            }
            if (groupSize != null && (groupSize < 1 || groupSize > 9999)) {
                throw DomainException.invalid("groupSize", "idea.groupSize.range");
            }
            if (minor) {
                text("guardianName", guardianName, 200, "idea.guardian.required");
                text("guardianPhone", guardianPhone, 40, "idea.guardian.required");
            }
            fits();
            if (!noticeRead) {
                throw DomainException.invalid("noticeRead", "idea.notice.required");
            }
        }
    }

    DraftContent with(AboutIdea about) {
        return new DraftContent(about, place, promises, bearer);
    }

    DraftContent with(AboutPlace about) {
        return new DraftContent(idea, about, promises, bearer);
    }

    DraftContent with(AboutPromises about) {
        return new DraftContent(idea, place, about, bearer);
    }

    DraftContent with(AboutBearer about) {
        return new DraftContent(idea, place, promises, about);
    }

    /** The first screen that still misses something, 1 to 4, or 0 when only the fourth has to be checked to send it. */
    public int missingStep() {
        if (idea == null || !idea.complete()) {
            return 1;
        }
        if (place == null || !place.complete()) {
            return 2;
        }
        return promises == null || !promises.complete() ? 3 : bearer == null ? 4 : 0;
    }

    private static void text(String field, String value, int most, String requiredKey) {
        if (value.isBlank()) {
            throw DomainException.invalid(field, requiredKey);
        }
        atMost(field, value, most);
    }

    private static void atMost(String field, String value, int most) {
        if (value.length() > most) {
            throw DomainException.invalid(field, "idea.tooLong", most, value.length());
        }
    }
}
