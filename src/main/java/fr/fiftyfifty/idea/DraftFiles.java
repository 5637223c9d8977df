package fr.fiftyfifty.idea;

import fr.fiftyfifty.media.FileRule;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The photograph of a draft is for the device that writes it, which alone holds the secret. No role sees more. */
@ApplicationScoped
class DraftFiles implements FileRule {

    @Inject
    Ideas ideas;

    @Inject
    DraftCookie cookie;

    @Override
    public String room() {
        return IdeaDrafting.DRAFT_FILES;
    }

    @Override
    public boolean mayRead(Caller caller, long owner) {
        String secret = cookie.secret();
        return secret != null
                && ideas.draft(Tokens.digest(secret))
                        .filter(draft -> draft.id() == owner)
                        .isPresent();
    }

    /** Never: the key is in the request, not in the caller, so asking for nobody would open it to every cache. */
    @Override
    public boolean isOpen(Caller caller, long owner) {
        return false;
    }
}
