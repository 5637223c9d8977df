package fr.fiftyfifty.takeover;

import fr.fiftyfifty.media.FileSearch;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What pages read of dossiers entered from paper. */
@Searches
public class TakeoverSearch {

    private static final int LATEST = 20;

    @Inject
    TakenOvers rows;

    @Inject
    FileSearch files;

    /** The last ones entered, to check one's own typing. */
    @Allowed({Role.COORDINATOR, Role.DGS})
    public List<PaperRow> latest(Caller caller) {
        return rows.latest(caller, LATEST);
    }

    /** Who carried it and the dates of its convention; empty for a dossier that came by the scheme's own way. */
    @OpenToAll
    public Optional<PaperRow> paper(Caller caller, String reference) {
        return rows.any(caller, reference).map(row -> rows.isInternal(caller, row.id()) ? row : row.inPublic());
    }

    @OpenToAll
    public List<PhotoRow> photos(Caller caller, String reference) {
        return rows.any(caller, reference)
                .map(row -> files.of(caller, TakeoverFiles.ROOM, row.id()))
                .orElse(List.of());
    }
}
