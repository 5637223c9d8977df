package fr.fiftyfifty.takeover;

import fr.fiftyfifty.commitment.Side;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed of the paper convention, as it was typed. */
public class PaperText implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String parties = "";
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private boolean attested;
    private String residents = "";
    private String town = "";

    /** The paper, unless nothing was typed: some dossiers have none. */
    @Nullable
    PastPaper paper(@Nullable InputStream scan, String scanName) {
        boolean none = parties.isBlank() && signedOn == null && startsOn == null && endsOn == null && scan == null;
        return none ? null : new PastPaper(parties, signedOn, startsOn, endsOn, scan, scanName, attested);
    }

    List<PastLine> lines() {
        return Stream.concat(
                        PastLine.parse("residents", Side.RESIDENTS, residents).stream(),
                        PastLine.parse("town", Side.COMMUNE, town).stream())
                .toList();
    }

    public String getParties() {
        return parties;
    }

    public void setParties(String parties) {
        this.parties = parties;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public boolean isAttested() {
        return attested;
    }

    public void setAttested(boolean attested) {
        this.attested = attested;
    }

    public String getResidents() {
        return residents;
    }

    public void setResidents(String residents) {
        this.residents = residents;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }
}
