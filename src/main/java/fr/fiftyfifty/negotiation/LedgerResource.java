package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.BalanceView;
import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LedgerForm;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.PromiseTerms;
import fr.fiftyfifty.commitment.Promises;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ledger of a dossier and the talk about it, for programs: the same acts as the screens. */
@Path("/dossiers/{reference}/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LedgerResource {

    @Inject
    CommitmentSearch commitments;

    @Inject
    Promises promises;

    @Inject
    NegotiationSearch negotiation;

    @Inject
    Negotiating negotiating;

    @Inject
    CurrentCaller caller;

    /** A ledger, its balance, and where the talk stands. */
    public record LedgerView(
            @Nullable PromiseTerms terms,
            List<LineRow> lines,
            @Nullable BalanceView balance,
            NegotiationState negotiation) {}

    /**
     * A yes to everything.
     *
     * @param fingerprint of the text that was read, as the ledger gave it
     */
    public record Agreement(@Nullable String fingerprint) {}

    /**
     * An answer of the commune.
     *
     * @param words required to keep a line
     */
    public record GivenAnswer(Answer answer, @Nullable String words) {}

    @GET
    public LedgerView read(@PathParam("reference") String reference) {
        return new LedgerView(
                commitments.terms(caller.get(), reference).orElse(null),
                commitments.lines(caller.get(), reference),
                commitments.balance(caller.get(), reference).orElse(null),
                negotiation.state(caller.get(), reference));
    }

    /** Writes the whole ledger; its version must be the one that was read. */
    @PUT
    public LedgerView write(@PathParam("reference") String reference, LedgerForm form) {
        promises.write(caller.get(), reference, form);
        return read(reference);
    }

    /** Sends it to the bearers. */
    @POST
    @Path("sendings")
    public void send(@PathParam("reference") String reference) {
        promises.send(caller.get(), reference);
    }

    @PUT
    @Path("acceptances/mine")
    public void agree(@PathParam("reference") String reference, @Nullable Agreement agreement) {
        negotiating.acceptAll(caller.get(), reference, agreement == null ? null : agreement.fingerprint());
    }

    @POST
    @Path("remarks")
    public void remark(@PathParam("reference") String reference, RemarkForm remark) {
        negotiating.remark(caller.get(), reference, remark);
    }

    @PUT
    @Path("remarks/{remark}/answer")
    public void answer(@PathParam("reference") String reference, @PathParam("remark") long remark, GivenAnswer given) {
        negotiating.answer(
                caller.get(), reference, remark, given.answer(), Objects.requireNonNullElse(given.words(), ""));
    }
}
