package fr.fiftyfifty.platform.event;

import java.util.List;
import java.util.Map;

/**
 * News for some people, to be written with one of the commune's letters.
 *
 * @param people person ids, asked of {@code dossier} or {@code people} by the announcing room
 * @param addresses bare e-mail addresses of people whom we do not know yet (a draft waiting for its confirmation)
 * @param letter key of the letter in {@code commune}, such as {@code idea.receipt}
 * @param args values of the letter's placeholders, already in words
 */
public record Notice(List<Long> people, List<String> addresses, String letter, Map<String, String> args) {
    public Notice {
        people = List.copyOf(people);
        addresses = List.copyOf(addresses);
        args = Map.copyOf(args);
    }

    public static Notice to(List<Long> people, String letter, Map<String, String> args) {
        return new Notice(people, List.of(), letter, args);
    }

    public static Notice toAddress(String address, String letter, Map<String, String> args) {
        return new Notice(List.of(), List.of(address), letter, args);
    }
}
