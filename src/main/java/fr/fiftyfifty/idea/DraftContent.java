package fr.fiftyfifty.idea;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.text.EmailAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed so far, screen by screen. A screen checks its own part when it is saved; sending checks all four. */
public record DraftContent(
        @Nullable AboutIdea idea,
        @Nullable AboutPlace place,
        @Nullable AboutPromises promises,
        @Nullable AboutBearer bearer) {

    static final DraftContent EMPTY = new DraftContent(null, null, null, null);

    static final int TITLE_LENGTH = 120;
    static final int STORY_LENGTH = 5000;
    static final int WORDS_LENGTH = 1000;

    /** Screen 1: what should change. */
    public record AboutIdea(IdeaKind kind, String title, String story, String theme) {
        void check() {
            text("title", title, TITLE_LENGTH, "idea.title.required");
            text("story", story, STORY_LENGTH, "idea.story.required");
            text("theme", theme, 60, "idea.theme.required");
        }
    }

    /** Screen 2: where. Either an address in words, perhaps with a point, or the whole commune. */
    public record AboutPlace(
            boolean whole,
            String label,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String district) {
        void check() {
            if (!whole) {
                text("address", label, 300, "idea.place.required");
            }
        }
    }

    /** Screen 3: what each side would bring. */
    public record AboutPromises(
            String forWhom, List<Offer> offers, String offerWords, List<Wish> wishes, String wishWords, String when) {
        void check() {
            if (offers.isEmpty() && offerWords.isBlank()) {
                throw DomainException.invalid("offerWords", "idea.offer.required");
            }
            atMost("forWhom", forWhom, 500);
            atMost("offerWords", offerWords, WORDS_LENGTH);
            atMost("wishWords", wishWords, WORDS_LENGTH);
            atMost("when", when, 200);
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

        /** @param known whether they are logged in: then we know their address already */
        void check(boolean known) {
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
            atMost("phone", phone, 40);
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

    /** The first screen that still misses something, 1 to 4, or 0 when it can be sent. */
    public int missingStep() {
        return idea == null ? 1 : place == null ? 2 : promises == null ? 3 : bearer == null ? 4 : 0;
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
