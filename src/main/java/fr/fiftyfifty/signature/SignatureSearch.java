package fr.fiftyfifty.signature;

import fr.fiftyfifty.convention.CheckCode;
import fr.fiftyfifty.convention.CheckedConvention;
import fr.fiftyfifty.convention.ConventionHead;
import fr.fiftyfifty.convention.ConventionSearch;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.web.RateLimits;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who signed, for the dossier's people; and whether a paper is genuine, for anybody. */
@Searches
public class SignatureSearch {

    private static final int CHECKS = 30;
    private static final Duration CHECKS_IN = Duration.ofMinutes(10);

    @Inject
    Signatures signatures;

    @Inject
    ConventionSearch conventions;

    @Inject
    RateLimits limits;

    /** The parties in the order of the text, each with its signature once it is there; empty before there is a text. */
    @OpenToAll
    public List<PartyState> parties(Caller caller, String reference) {
        ConventionHead head = conventions.current(caller, reference).orElse(null);
        if (head == null) {
            return List.of();
        }
        Map<Long, SignatureRow> byParty =
                signatures.of(head.id()).stream().collect(Collectors.toMap(SignatureRow::party, Function.identity()));
        return conventions.parties(caller, reference).stream()
                .map(party -> new PartyState(party, byParty.get(party.id())))
                .toList();
    }

    /**
     * What is known behind a check code: never the file, never a person's name.
     *
     * @param typed as it was said or typed
     * @param from where the question comes from; tries are counted there, so that nobody guesses codes
     */
    @OpenToAll
    public Optional<CheckedConvention> check(Caller caller, String typed, String from) {
        limits.take("signature.check", from, CHECKS, CHECKS_IN);
        return CheckCode.read(typed).flatMap(code -> conventions.checked(caller, code));
    }
}
