package fr.fiftyfifty.callback;

import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call asked for, a call made; without a reference before there is a dossier. */
public sealed interface CallbackEvent extends DomainEvent {

    record Asked(@Nullable String reference, List<Notice> notices) implements CallbackEvent {}

    record Done(@Nullable String reference) implements CallbackEvent {}
}
